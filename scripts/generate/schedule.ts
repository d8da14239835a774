import {type Chance, chanceOf} from '../../test/support/chance.ts'
import {type Unit, unitOf, unitsOfPlace} from './units.ts'

/** How a report was copied from another unit's. */
export type CopyWay = 'renamed' | 'edited' | 'sections' | 'left-over'

export type Unreadable = 'empty' | 'truncated' | 'encrypted' | 'binary'

/** What file number i is, decided by the seed alone: the other files and their count do not matter. */
export type Role =
  | {readonly kind: 'own'}
  /** `source` is the number of the file that it was copied from. */
  | {readonly kind: 'copy'; readonly way: CopyWay; readonly source: number}
  /** A second version of the file before it. */
  | {readonly kind: 'second'}
  /** Nothing in it says whose it is. */
  | {readonly kind: 'nameless'}
  | {readonly kind: 'unreadable'; readonly why: Unreadable}

export interface Slot {
  readonly index: number
  readonly unit: Unit
  readonly role: Role
}

/** Files in the folder of a place. */
export const filesOfPlace = 50

/** Of a thousand files each. */
const shares = {copy: 80, second: 10, nameless: 6, unreadable: 6}
/** Reports that say what they said a year before. */
const repeatedShare = 100

export class Schedule {
  constructor(
    private readonly seed: number,
    private readonly year: number,
  ) {}

  slot(index: number): Slot {
    const role = this.#role(index)
    return {index, unit: this.#unit(role.kind === 'second' ? index - 1 : index), role}
  }

  /** The units of a place that have to report and do not. */
  missing(block: number): Unit[] {
    return skipped(chanceOf(`${this.seed} missing ${block}`))
      .filter(({reports}) => reports)
      .map(({at}) => unitOf(block, at))
  }

  /** The year in which the words of a file were first written: an earlier one where last year's were taken again. */
  wordedIn(index: number): number {
    if (this.#role(index).kind !== 'own') return this.year
    const isRepeated = this.#chance(`repeat ${index}`).below(1000) < repeatedShare
    const before = new Schedule(this.seed, this.year - 1)
    return isRepeated && before.#role(index).kind === 'own' ? before.wordedIn(index) : this.year
  }

  #chance(what: string): Chance {
    return chanceOf(`${this.seed} ${this.year} ${what}`)
  }

  /** Which units of a place send nothing differs by place, not by year. */
  #unit(index: number): Unit {
    const block = Math.floor(index / filesOfPlace)
    const out = new Set(skipped(chanceOf(`${this.seed} missing ${block}`)).map(({at}) => at))
    const present = Array.from({length: unitsOfPlace}, (_, at) => at).filter(at => !out.has(at))
    return unitOf(block, present[index % filesOfPlace]!)
  }

  #role(index: number): Role {
    const kind = this.#kind(index)
    const chance = this.#chance(`role ${index}`)
    if (kind === 'copy') {
      const source = this.#sourceOf(index)
      if (source === undefined) return {kind: 'own'}
      return {kind, way: chance.pick(['renamed', 'edited', 'sections', 'left-over'] as const), source}
    }
    if (kind === 'unreadable')
      return {kind, why: chance.pick(['empty', 'truncated', 'encrypted', 'binary'] as const)}
    if (kind === 'second') {
      const isFirst = index % filesOfPlace === 0
      return {kind: isFirst || this.#kind(index - 1) !== 'own' ? 'own' : 'second'}
    }
    return {kind}
  }

  #kind(index: number): Role['kind'] {
    let drawn = this.#chance(`kind ${index}`).below(1000)
    for (const kind of ['copy', 'second', 'nameless', 'unreadable'] as const) {
      if (drawn < shares[kind]) return kind
      drawn -= shares[kind]
    }
    return 'own'
  }

  /** The same office of the place before: whoever copies takes a colleague's report, and one report is taken once. */
  #sourceOf(index: number): number | undefined {
    const block = Math.floor(index / filesOfPlace)
    if (block === 0) return undefined
    const {at, department} = this.#unit(index)
    const start = (block - 1) * filesOfPlace
    for (let source = start; source < start + filesOfPlace; source++) {
      const other = this.#unit(source)
      if (other.at === at)
        return other.department === department && this.#kind(source) === 'own' ? source : undefined
    }
    return undefined
  }
}

/** Three units of a place have no file; some of them do not have to report. */
function skipped(chance: Chance): {at: number; reports: boolean}[] {
  const all = Array.from({length: unitsOfPlace}, (_, at) => at)
  return chance
    .shuffled(all)
    .slice(0, unitsOfPlace - filesOfPlace)
    .map(at => ({at, reports: chance.below(2) === 0}))
}

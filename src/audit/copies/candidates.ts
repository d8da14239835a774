import {CommonPrints} from './common-prints.ts'
import {Numbers} from './numbers.ts'
import {type PrintIndex, printIn} from './print-index.ts'

/** Whose draft it is, as far as a comparison depends on it. */
export interface Owner {
  /** The same number for the same unit. */
  readonly unit: number
  readonly year?: number
  readonly earlier: boolean
}

/** The numbers of two drafts that share prints, the lower one first. */
type Candidate = readonly [number, number]

export interface Meetings {
  /** In ascending order. */
  readonly candidates: readonly Candidate[]
  readonly common: CommonPrints
  /** Drafts that have hardly anything but what many units have. */
  readonly hollow: ReadonlySet<number>
}

/**
 * Drafts that meet in the same prints, which is how pairs are found without comparing all with all. A print that
 * `threshold` units have is of a formula and brings nobody together. Of the others two drafts must share half as many:
 * where there are more units, more of them share a print by chance, and the shortest section that counts has three times
 * as many.
 */
export function meetingsOf(index: PrintIndex, owners: readonly Owner[], threshold: number): Meetings {
  const hashes: number[] = []
  const pairs = new Pairs(owners)
  const unitsOf = unitCounter(owners)
  for (const {hash, drafts} of index.shared()) {
    if (unitsOf(drafts) >= threshold) hashes.push(hash)
    // So many drafts of few units: somebody's archive, or a name that stands for many units.
    else if (drafts.length <= threshold * 8) pairs.addAll(drafts)
  }
  const common = new CommonPrints(hashes)
  const hollow = hollowIn(index, common)
  if (hollow.size > 1) pairHollow(hollow, common, index, pairs)
  return {candidates: pairs.atLeast(threshold / 2), common, hollow}
}

/** How much of a draft must be common words: no report that its unit wrote is made of formulas. */
export const hollowShare = 0.8
/** Prints, of two hundred characters: a shorter draft tells nothing. */
const fewestPrints = 20

function hollowIn(index: PrintIndex, common: CommonPrints): Set<number> {
  const hollow = new Set<number>()
  for (let draft = 0; draft < index.size; draft++) {
    if (index.countOf(draft) < fewestPrints) continue
    const entries = index.entriesOf(draft)
    let count = 0
    for (let at = 0; at < entries.length; at++) if (common.has(printIn(entries[at]!))) count++
    if (count >= index.countOf(draft) * hollowShare) hollow.add(draft)
  }
  return hollow
}

/** Where many units handed in the same report, each is compared with the next: all with all would be millions. */
function pairHollow(
  hollow: ReadonlySet<number>,
  common: CommonPrints,
  index: PrintIndex,
  pairs: Pairs,
): void {
  for (const {hash, drafts} of index.shared()) {
    if (!common.has(hash)) continue
    const alike = drafts.filter(draft => hollow.has(draft))
    for (let at = 1; at < alike.length; at++) pairs.addAll(alike.slice(at - 1, at + 1))
  }
}

/** Counts the units of drafts, without a set for each of millions of lists. */
function unitCounter(owners: readonly Owner[]): (drafts: readonly number[]) => number {
  const seen = new Uint32Array(owners.reduce((most, {unit}) => Math.max(most, unit), 0) + 1)
  let turn = 0
  return drafts => {
    turn++
    let count = 0
    for (const draft of drafts) {
      const {unit} = owners[draft]!
      if (seen[unit] === turn) continue
      seen[unit] = turn
      count++
    }
    return count
  }
}

/** How often two drafts have met. */
class Pairs {
  readonly #owners: readonly Owner[]
  readonly #meetings = new Numbers()

  constructor(owners: readonly Owner[]) {
    this.#owners = owners
  }

  addAll(drafts: readonly number[]): void {
    for (let second = 1; second < drafts.length; second++)
      for (let first = 0; first < second; first++) this.#add(drafts[first]!, drafts[second]!)
  }

  #add(first: number, second: number): void {
    if (isWorthwhile(this.#owners[first]!, this.#owners[second]!))
      this.#meetings.push(first * this.#owners.length + second)
  }

  atLeast(fewest: number): Candidate[] {
    const sorted = this.#meetings.sorted()
    const {length} = this.#owners
    const candidates: Candidate[] = []
    for (let at = 0; at < sorted.length; ) {
      const pair = sorted[at]!
      const start = at
      while (sorted[at] === pair) at++
      if (at - start >= fewest) candidates.push([Math.floor(pair / length), pair % length])
    }
    return candidates
  }
}

/** Two versions of the same report are no copy; what earlier drafts have of each other is not asked. */
function isWorthwhile(a: Owner, b: Owner): boolean {
  if (a.earlier && b.earlier) return false
  if (a.unit !== b.unit) return true
  return a.year !== undefined && b.year !== undefined ? a.year !== b.year : a.earlier !== b.earlier
}

import {chanceOf} from '../../test/support/chance.ts'
import {compose, penOf, type Source} from './compose.ts'
import {copiedDraft, edit} from './copy.ts'
import type {Draft} from './draft.ts'
import {faults} from './faults/index.ts'
import {unnamed} from './faults/unnamed.ts'
import {type Planted, plantFaults} from './plant.ts'
import {type Format, type Printed, print} from './print.ts'
import {Schedule, type Slot} from './schedule.ts'

export interface Report {
  readonly slot: Slot
  /** Whose words it has, its own among them. */
  readonly words: readonly string[]
  readonly printed: Printed
  /** “2025年1月9日”, as it was before any fault. */
  readonly dated: string
  /** As printed; undefined where there is none. */
  readonly date: string | undefined
}

/** Writes the reports of a year by a seed. */
export class Reporter {
  readonly schedule: Schedule

  constructor(
    private readonly seed: number,
    private readonly year: number,
  ) {
    this.schedule = new Schedule(seed, year)
  }

  /** The report of a file that can be read: its text, and where its faults stand. */
  report(index: number, format: Format): Report {
    const slot = this.schedule.slot(index)
    const {draft, source} = this.#draft(slot)
    const dated = draft.date!
    const look = format === 'docx' ? {indent: '', gap: '\n', dot: '．'} : draft.look
    const broken: Draft = {...draft, look}
    const planted = this.#break(broken, slot, source, format)
    return {slot, words: this.#words(slot), printed: print(broken, planted, format), dated, date: broken.date}
  }

  /** Three of ten reports have no fault, the others two to six. */
  #break(draft: Draft, {index, role}: Slot, source: Source, format: Format): readonly Planted[] {
    if (role.kind === 'nameless') return unnamed(draft)
    const chance = chanceOf(`${this.seed} ${this.year} ${index} faults`)
    if (chance.below(10) < 3) return []
    const fitting = format === 'md' ? faults.filter(one => !one.notInMarkdown) : faults
    return plantFaults(draft, fitting, 2 + chance.below(5), chance, penOf(source, chance))
  }

  #draft({index, unit, role}: Slot): {draft: Draft; source: Source} {
    const own = this.#source(index, index)
    if (role.kind === 'second') {
      const first = this.#source(index - 1, index - 1)
      const draft = compose(first)
      edit(draft, {...first, identity: own.identity})
      return {draft, source: first}
    }
    if (role.kind !== 'copy') return {draft: compose(own), source: own}
    const from = this.schedule.slot(role.source).unit.place
    return {draft: copiedDraft(own, {...this.#source(index, role.source), unit}, role.way, from), source: own}
  }

  #words({index, role}: Slot): readonly string[] {
    const key = (of: number) => `${this.schedule.wordedIn(of)}/${of}`
    if (role.kind === 'second') return [key(index - 1)]
    if (role.kind !== 'copy') return [key(index)]
    return role.way === 'sections' ? [key(index), key(role.source)] : [key(role.source)]
  }

  /** The names and numbers of one file with the words of another. */
  #source(identity: number, wording: number): Source {
    return {
      unit: this.schedule.slot(identity).unit,
      year: this.year,
      identity: `${this.seed} ${this.year} ${identity}`,
      wording: `${this.seed} ${this.schedule.wordedIn(wording)} ${wording}`,
    }
  }
}

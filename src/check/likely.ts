import type {Needles, Searched} from './data.ts'
import type {CheckContext} from './types.ts'
import {NeedleTable} from './word-index.ts'

/** Patterns of which a report is searched only for those that can match in it. */
export class Likely {
  readonly #patterns: readonly string[]
  /** What is known of them: from `#from` on in a table for many; absent where nothing is known. */
  readonly #table: NeedleTable | undefined
  readonly #from: number
  /** By which of them it takes: the sum of 2 ** place, which is exact as far as lists go. */
  #choices: Map<number, readonly string[]> | undefined

  constructor(patterns: readonly string[], table: NeedleTable | undefined, from: number) {
    this.#patterns = patterns
    // Of longer lists, which nobody has written yet, all are looked for.
    this.#table = patterns.length > 50 ? undefined : table
    this.#from = from
  }

  /** The patterns that can match: of most, the report has not one word. The same list for the same choice. */
  in(context: Pick<CheckContext, 'canMatch'>): readonly string[] {
    if (!this.#table) return this.#patterns
    let chosen = 0
    for (let at = 0, place = 1; at < this.#patterns.length; at++, place *= 2)
      if (context.canMatch(this.#table, this.#from + at)) chosen += place
    return chosen === 0 ? none : this.#choice(chosen)
  }

  #choice(chosen: number): readonly string[] {
    this.#choices ??= new Map()
    let choice = this.#choices.get(chosen)
    if (!choice) {
      choice = this.#patterns.filter((_, at) => Math.floor(chosen / 2 ** at) % 2 === 1)
      if (choice.length === this.#patterns.length) choice = this.#patterns
      this.#choices.set(chosen, choice)
    }
    return choice
  }
}

const none: readonly string[] = []

/** Of each entry its patterns; what is known of all of them stands side by side in one table. */
export function likelyOf<Entry extends Searched>(
  entries: readonly Entry[],
  patternsOf: (entry: Entry) => readonly string[],
): readonly Likely[] {
  const needles: Needles[] = []
  const table = new NeedleTable(needles)
  return entries.map(entry => {
    const from = needles.length
    needles.push(...(entry.needles ?? []))
    return new Likely(patternsOf(entry), entry.needles && table, from)
  })
}

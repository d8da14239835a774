import type {Needles, Searched} from './data.ts'
import type {CheckContext} from './types.ts'
import {NeedleTable} from './word-index.ts'

/** Patterns of which a report is searched only for those that can match in it. */
export class Likely {
  readonly #patterns: readonly string[]
  /** What is known of them: from `#from` on in a table for many; absent where nothing is known. */
  readonly #table: NeedleTable | undefined
  readonly #from: number
  #choices: Map<string, readonly string[]> | undefined

  constructor(patterns: readonly string[], table: NeedleTable | undefined, from: number) {
    this.#patterns = patterns
    this.#table = table
    this.#from = from
  }

  /** The patterns that can match: of most, the report has not one word. The same list for the same choice. */
  in(context: Pick<CheckContext, 'canMatch'>): readonly string[] {
    if (!this.#table) return this.#patterns
    let first = -1
    let others: number[] | undefined
    for (let at = 0; at < this.#patterns.length; at++) {
      if (!context.canMatch(this.#table, this.#from + at)) continue
      if (first === -1) first = at
      else others = others ? [...others, at] : [at]
    }
    return first === -1 ? none : this.#choice(first, others ?? [])
  }

  #choice(first: number, others: readonly number[]): readonly string[] {
    if (others.length + 1 === this.#patterns.length) return this.#patterns
    const key = [first, ...others].join(' ')
    this.#choices ??= new Map()
    let choice = this.#choices.get(key)
    if (!choice) {
      choice = [first, ...others].map(at => this.#patterns[at]!)
      this.#choices.set(key, choice)
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

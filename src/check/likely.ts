import type {Needles, Searched} from './data.ts'
import type {CheckContext} from './types.ts'

/** Words of a pattern, with what an index has found out about them. */
export interface IndexedNeedles {
  readonly needles: Needles
  /** By set and word, where an index looks for the word; absent until one was asked. */
  places?: readonly (readonly number[])[]
}

/** A list of patterns, of which a report is searched only for those that can match in it. */
export class Likely {
  readonly #patterns: readonly string[]
  /** By pattern; absent where nothing is known. */
  readonly #needles: readonly IndexedNeedles[] | undefined
  readonly #choices = new Map<string, readonly string[]>()

  constructor(patterns: readonly string[], {needles}: Searched) {
    this.#patterns = patterns
    this.#needles = needles?.map(one => ({needles: one}))
  }

  /** The patterns that can match: of most, the report has not one word. The same list for the same choice. */
  in(context: Pick<CheckContext, 'hasEach'>): readonly string[] {
    if (!this.#needles) return this.#patterns
    let first = -1
    let others: number[] | undefined
    for (let at = 0; at < this.#needles.length; at++) {
      if (!context.hasEach(this.#needles[at]!)) continue
      if (first === -1) first = at
      else others = others ? [...others, at] : [at]
    }
    return first === -1 ? none : this.#choice(first, others ?? [])
  }

  #choice(first: number, others: readonly number[]): readonly string[] {
    if (others.length + 1 === this.#patterns.length) return this.#patterns
    const key = others.length === 0 ? `${first}` : `${first} ${others.join(' ')}`
    let choice = this.#choices.get(key)
    if (!choice) {
      choice = [first, ...others].map(at => this.#patterns[at]!)
      this.#choices.set(key, choice)
    }
    return choice
  }
}

const none: readonly string[] = []

import type {Searched} from './data.ts'
import type {CheckContext} from './types.ts'

/** Patterns of which a report is searched only for those that can match in it. */
export class Likely {
  readonly #patterns: readonly string[]
  /** The number of the first of them in the screen; absent where nothing is known of them. */
  readonly #first: number | undefined
  /** By which of them it takes: the sum of 2 ** place, which is exact as far as lists go. */
  #choices: Map<number, readonly string[]> | undefined

  constructor(patterns: readonly string[], first: number | undefined) {
    this.#patterns = patterns
    // Of longer lists, which nobody has written yet, all are looked for.
    this.#first = patterns.length > 50 ? undefined : first
  }

  /** The patterns that can match: of most, the report has not one word. The same list for the same choice. */
  in(context: Pick<CheckContext, 'mayMatch'>): readonly string[] {
    if (this.#first === undefined) return this.#patterns
    let chosen = 0
    for (let at = 0, place = 1; at < this.#patterns.length; at++, place *= 2)
      if (context.mayMatch(this.#first + at)) chosen += place
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

/** Can one of the patterns of an entry match? Most are not even parsed then. */
export function canMatch({first, patterns}: Searched, context: Pick<CheckContext, 'mayMatch'>): boolean {
  if (first === undefined || patterns === undefined) return true
  for (let at = 0; at < patterns; at++) if (context.mayMatch(first + at)) return true
  return false
}

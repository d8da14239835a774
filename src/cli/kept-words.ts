import type {Sliceable} from '../check/known-titles.ts'
import type {Rule} from '../rule/types.ts'

/** What of a rule is only said when it fails, or when somebody asks. */
const spokenFields = ['title', 'demand', 'message', 'why', 'advice', 'basis'] as const
type SpokenField = (typeof spokenFields)[number]

type Spoken = Pick<Rule, SpokenField>
export type Silent = Omit<Rule, SpokenField>

export function silent(rule: Rule): Silent {
  const isSpoken = (field: string) => spokenFields.some(spoken => spoken === field)
  return Object.fromEntries(Object.entries(rule).filter(([field]) => !isSpoken(field))) as unknown as Silent
}

export function spokenText(rule: Rule): string {
  return JSON.stringify(Object.fromEntries(spokenFields.map(field => [field, rule[field]])))
}

interface Place {
  readonly start: number
  readonly end: number
}

/** The words of rules, parsed for those that are asked for: of a hundred rules a report fails some twenty. */
export class KeptWords {
  readonly #text: Sliceable
  readonly #places = new Map<string, Place>()
  readonly #spoken = new Map<string, Spoken>()
  /** The same functions for all rules: with functions of its own each rule would be an object of its own shape. */
  readonly #getters: PropertyDescriptorMap

  constructor(text: Sliceable) {
    this.#text = text
    const words = this
    const getter = (field: SpokenField): PropertyDescriptor => ({
      enumerable: true,
      get(this: Silent) {
        return words.#of(this.id)[field]
      },
    })
    this.#getters = Object.fromEntries(spokenFields.map(field => [field, getter(field)]))
  }

  giveTo(rule: Silent, place: Place): void {
    this.#places.set(rule.id, place)
    Object.defineProperties(rule, this.#getters)
  }

  #of(id: string): Spoken {
    let spoken = this.#spoken.get(id)
    if (!spoken) {
      const {start, end} = this.#places.get(id)!
      spoken = JSON.parse(this.#text.slice(start, end)) as Spoken
      this.#spoken.set(id, spoken)
    }
    return spoken
  }
}

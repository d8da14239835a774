import {withoutTitles} from './bare.ts'

/** Makes a value of a text: pure, and one and the same function at each call, for the value is remembered by it. */
export type Make<Value> = (text: string, facts: Facts) => Value

/** What pure functions make of one text. These look at it once: remembering would take longer than making. */
export class Facts {
  readonly text: string
  #bare: string | undefined

  constructor(text: string) {
    this.text = text
  }

  /** The text with the titles of documents (《…》) blanked, as long as the text itself; made once. */
  get bare(): string {
    this.#bare ??= withoutTitles(this.text)
    return this.#bare
  }

  of<Value>(make: Make<Value>): Value {
    return make(this.text, this)
  }
}

export type FactsOf = (text: string) => Facts

export const passingFacts: FactsOf = text => new Facts(text)

/** Makes each value once. */
class LastingFacts extends Facts {
  /** The turn in which they were last asked for. */
  turn = 0
  readonly #known = new Map<Make<unknown>, unknown>()

  override of<Value>(make: Make<Value>): Value {
    let value = this.#known.get(make) as Value | undefined
    if (value === undefined && !this.#known.has(make)) {
      value = make(this.text, this)
      this.#known.set(make, value)
    }
    return value as Value
  }
}

/** The facts of the texts of a draft that changes little by little: a text that is not asked for is forgotten. */
export class FactsByText {
  readonly #known = new Map<string, LastingFacts>()
  #turn = 0

  /** The draft has changed: what is not asked for from now on will be forgotten. */
  turn(): void {
    this.#turn++
    if (this.#turn % patience !== 0) return
    for (const [text, {turn}] of this.#known) if (turn < this.#turn - 1) this.#known.delete(text)
  }

  of(text: string): Facts {
    let facts = this.#known.get(text)
    if (!facts) {
      facts = new LastingFacts(text)
      this.#known.set(text, facts)
    }
    facts.turn = this.#turn
    return facts
  }
}

/** Changes between two looks for what can be forgotten. */
const patience = 10

import type {Figure} from './types.ts'

/** The values of the figures of many drafts, without their sentences: those of all drafts would fill the memory. */
export class FigureValues {
  readonly #ids: string[] = []
  readonly #numbers = new Map<string, number>()
  /** Of all drafts one after the other: the number of the id, and the value. */
  readonly #which: number[] = []
  readonly #values: number[] = []
  /** Where those of each draft begin. */
  readonly #starts: number[] = []

  /** Those of the next draft. */
  add(figures: readonly Figure[]): void {
    this.#starts.push(this.#values.length)
    for (const {id, value} of figures) {
      this.#which.push(this.#numberOf(id))
      this.#values.push(value)
    }
  }

  /** Of a draft, from 0. */
  of(draft: number, id: string): number | undefined {
    const number = this.#numbers.get(id)
    const end = this.#starts[draft + 1] ?? this.#values.length
    for (let at = this.#starts[draft]!; at < end; at++)
      if (this.#which[at] === number) return this.#values[at]
    return undefined
  }

  /** By their ids, in the order in which these came. */
  byId(): ReadonlyMap<string, readonly number[]> {
    const all = this.#ids.map((): number[] => [])
    for (const [at, number] of this.#which.entries()) all[number]!.push(this.#values[at]!)
    return new Map(this.#ids.map((id, number) => [id, all[number]!]))
  }

  #numberOf(id: string): number {
    const known = this.#numbers.get(id)
    if (known !== undefined) return known
    this.#numbers.set(id, this.#ids.length)
    return this.#ids.push(id) - 1
  }
}

/** How much what units report of one thing usually differs: on a scale of logarithms, for units differ in size. */
export class Spread {
  readonly count: number
  readonly median: number
  readonly #middle: number
  readonly #width: number

  constructor(values: readonly number[]) {
    const logs = values.map(log)
    this.count = values.length
    this.median = medianOf(values)
    this.#middle = medianOf(logs)
    // 1.4826 makes of the median deviation what a standard deviation is. Where most report the same, a fourth is usual.
    this.#width = Math.max(1.4826 * medianOf(logs.map(one => Math.abs(one - this.#middle))), Math.log(1.25))
  }

  /** @param factor nothing is a stranger that is not so many times as large or as small as the median */
  isStranger(value: number, factor: number): boolean {
    const away = Math.abs(log(value) - this.#middle)
    return away > 3.5 * this.#width && away >= Math.log(factor)
  }
}

/** Of a half between two; of nothing 0. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length / 2
  if (sorted.length === 0) return 0
  return sorted.length % 2 === 1 ? sorted[Math.floor(half)]! : (sorted[half - 1]! + sorted[half]!) / 2
}

/** Zero has no logarithm, and may be reported. */
function log(value: number): number {
  return Math.log(value + 1)
}

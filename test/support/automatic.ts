/** Who writes the numbers of headings: the author, or the styles and lists of the word processor. */
export type Numbers = 'typed' | 'automatic'

/** Counts as word processors do: each level begins anew under the one above it. Levels are from 1. */
export class NumberCounter {
  private readonly counts: number[] = []

  next(level: number): number {
    return (this.counts[level] ?? 0) + 1
  }

  count(level: number, number: number): void {
    this.counts.length = level
    this.counts[level] = number
  }

  clear(): void {
    this.counts.length = 0
  }
}

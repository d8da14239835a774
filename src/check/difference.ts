/** The one place in which two texts differ: what stands before and behind it is the same in both. */
export interface Difference {
  /** Where it begins, in both. */
  readonly start: number
  readonly left: string
  readonly right: string
}

export function differenceOf(a: string, b: string): Difference {
  const shorter = Math.min(a.length, b.length)
  let start = 0
  while (start < shorter && a[start] === b[start]) start++
  let end = 0
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  return {start, left: a.slice(start, a.length - end), right: b.slice(start, b.length - end)}
}

/** So many of so many. */
export interface Share {
  readonly part: number
  readonly whole: number
}

/** 1 for nothing of nothing: nothing was missed. */
export const ratioOf = ({part, whole}: Share): number => (whole === 0 ? 1 : part / whole)

/** “0.9934 (4501 of 4531)”. */
export const printShare = (share: Share): string =>
  `${ratioOf(share).toFixed(4)} (${share.part} of ${share.whole})`

/** What two lists do not have in common. */
export function difference(expected: readonly string[], found: readonly string[]) {
  const [left, right] = [new Set(expected), new Set(found)]
  return {
    lacking: [...left].filter(one => !right.has(one)),
    added: [...right].filter(one => !left.has(one)),
  }
}

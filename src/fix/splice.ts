/** Replaces [start, end) of a text; an insertion has an empty range. */
export interface Change {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Makes changes that do not overlap, in any order; insertions at one place keep the order that they have. */
export function splice(text: string, changes: readonly Change[]): string {
  const sorted = changes
    .map((change, order) => ({...change, order}))
    .sort((a, b) => a.start - b.start || a.end - b.end || a.order - b.order)
  const parts: string[] = []
  let at = 0
  for (const change of sorted) {
    parts.push(text.slice(at, change.start), change.text)
    at = change.end
  }
  parts.push(text.slice(at))
  return parts.join('')
}

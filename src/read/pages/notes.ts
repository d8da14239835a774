import type {PlacedLine} from './line.ts'

/** Footnotes are smaller than the text, and begin with a mark. */
const noteSize = 0.9
const noteMark = /^(?:[[［【(（]?\d{1,3}[\]］】)）.．、]?|[①-⑳*＊※])\s*\S/

const isSmall = ({size, table}: PlacedLine, em: number) => size < noteSize * em && !table

export const startsNote = ({text}: PlacedLine): boolean => noteMark.test(text)

/** Which lines are footnotes: small ones at the lower end of a page, from the first that has a mark. */
export function noteLines(lines: readonly PlacedLine[], em: number): boolean[] {
  const isNote = lines.map(() => false)
  let end = lines.length
  while (end > 0) {
    const {page} = lines[end - 1]!
    let from = end
    while (lines[from - 1]?.page === page && isSmall(lines[from - 1]!, em)) from--
    const first = lines.findIndex((line, at) => at >= from && at < end && startsNote(line))
    // A page of small print has no text that they could be notes to.
    const hasText = lines[from - 1]?.page === page
    if (hasText && first !== -1) isNote.fill(true, first, end)
    while (lines[end - 1]?.page === page) end--
  }
  return isNote
}

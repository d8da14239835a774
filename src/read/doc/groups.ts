import type {Bytes} from './bytes.ts'

const headLength = 8
const drawing = 0xf002
const group = 0xf003
const shape = 0xf00a

/**
 * Of shapes that are grouped, the outermost group: it is what hangs at the text (MS-ODRAW, 2.2.13 to 2.2.17).
 *
 * @param art the drawings of a document: those that all share, then those of the body and of the headers
 */
export function groupsOf(art: Bytes): ReadonlyMap<number, number> {
  const groups = new Map<number, number>()
  if (art.length < headLength) return groups
  let at = headLength + art.u32(4)
  while (at + 1 + headLength <= art.length) {
    // A byte before each drawing says whose it is.
    const start = at + 1
    const end = start + headLength + art.u32(start + 4)
    if (art.u16(start + 2) !== drawing || end > art.length) break
    readDrawing(art, start + headLength, end, groups)
    at = end
  }
  return groups
}

function readDrawing(art: Bytes, start: number, end: number, groups: Map<number, number>): void {
  /** The ends of the groups that are open; the first one is the page. */
  const open: number[] = []
  let outermost: number | undefined
  for (let at = start; at + headLength <= end; ) {
    while (open.length > 0 && at >= open.at(-1)!) open.pop()
    if (open.length < 2) outermost = undefined
    const isContainer = (art.u16(at) & 0xf) === 0xf
    const type = art.u16(at + 2)
    const length = art.u32(at + 4)
    if (type === group) open.push(at + headLength + length)
    else if (type === shape && open.length > 1) {
      const id = art.u32(at + headLength)
      outermost ??= id
      groups.set(id, outermost)
    }
    at += headLength + (isContainer ? 0 : length)
  }
}

import type {Bytes} from './bytes.ts'

/** The formatting of a stretch of the file: characters of one look, or one paragraph. */
export interface Formatting {
  /** Of the stream, in bytes: [start, end). */
  readonly start: number
  readonly end: number
  /** The number of a paragraph style; 0 for characters. */
  readonly style: number
  readonly grpprl: Uint8Array
}

const pageLength = 512
const none = new Uint8Array()

/**
 * Reads the formatted disk pages (MS-DOC, 2.9.31 and 2.9.175) that a table names, in the order of the file. A
 * page that is no page is left out: its text is then without formatting.
 */
export function readFormatting(
  table: Bytes,
  document: Bytes,
  kind: 'characters' | 'paragraphs',
): Formatting[] {
  const count = Math.floor((table.length - 4) / 8)
  const pages = new Set<number>()
  for (let index = 0; index < count; index++) pages.add(table.u32((count + 1) * 4 + index * 4) & 0x3fffff)
  const found: Formatting[] = []
  for (const number of pages) {
    const start = number * pageLength
    if (start + pageLength > document.length) continue
    found.push(...readPage(document.part(start, pageLength), kind))
  }
  return found.sort((a, b) => a.start - b.start)
}

function readPage(page: Bytes, kind: 'characters' | 'paragraphs'): Formatting[] {
  const count = page.u8(pageLength - 1)
  const step = kind === 'characters' ? 1 : 13
  const places = (count + 1) * 4
  if (places + count * step > pageLength - 1) return []
  const found: Formatting[] = []
  for (let index = 0; index < count; index++) {
    const start = page.u32(index * 4)
    const end = page.u32(index * 4 + 4)
    const at = page.u8(places + index * step) * 2
    found.push({start, end, ...(kind === 'characters' ? characters(page, at) : paragraph(page, at))})
  }
  return found
}

type Content = Pick<Formatting, 'style' | 'grpprl'>

function characters(page: Bytes, at: number): Content {
  if (at === 0) return {style: 0, grpprl: none}
  return {style: 0, grpprl: page.bytes.subarray(at + 1, at + 1 + page.u8(at))}
}

/** The length is counted in words; where it is even, it stands in a second byte. */
function paragraph(page: Bytes, at: number): Content {
  if (at === 0) return {style: 0, grpprl: none}
  const isLong = page.u8(at) === 0
  const from = isLong ? at + 2 : at + 1
  const length = isLong ? page.u8(at + 1) * 2 : page.u8(at) * 2 - 1
  if (from + 2 > pageLength) return {style: 0, grpprl: none}
  return {style: page.u16(from), grpprl: page.bytes.subarray(from + 2, from + length)}
}

/** The formatting that covers a place of the file. */
export function formattingAt(all: readonly Formatting[], offset: number): Formatting | undefined {
  let low = 0
  let high = all.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const one = all[middle]!
    if (one.start > offset) high = middle - 1
    else if (one.end <= offset) low = middle + 1
    else return one
  }
  return undefined
}

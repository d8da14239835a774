import {compiled} from '../../tree/compiled.ts'
import {type Mark, markAt} from '../../tree/numbering.ts'

/** Offsets of the first unit and behind the last one. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** One line of a plain text, without the white space around it. */
export interface Line extends Span {
  readonly text: string
  /** White space before it, in columns: U+3000 counts 2. */
  readonly indent: number
  /** The same in characters. */
  readonly lead: number
  /** In columns: Han and full-width marks count 2. */
  readonly width: number
  readonly blankBefore: boolean
  /** Begins with 一、 （一） 1. （1） or the like. */
  readonly marked: boolean
  /** Ends a sentence, or announces what follows. */
  readonly ended: boolean
  /** A row of a table that a PDF left as text: cells kept apart by runs of spaces. */
  readonly row: boolean
  /** Known from a page, not from the text: it goes on with the paragraph before, or begins one. */
  readonly continues?: boolean
  /** Known from a page: it reaches the margin. */
  readonly full?: boolean
  /** Known from a page: the cells of a row, each in one or more pieces. */
  readonly cells?: readonly (readonly Span[])[]
  /** Cut out of a longer line. */
  readonly shared?: boolean
}

/** The lines that have text. A form feed ends a line as well: it is a page break of pdftotext. */
export function linesWithText(source: string): Line[] {
  const result: Line[] = []
  // Nearly all texts: and there `indexOf` searches faster than a loop of our own.
  const isUnix = !source.includes('\r') && !source.includes('\f')
  let end = 0
  for (let index = 0, stop = 0; index < source.length; index = stop + 1) {
    stop = isUnix ? source.indexOf('\n', index) : lineEnd(source, index)
    if (stop === -1) stop = source.length
    const raw = source.slice(index, stop)
    const text = raw.trim()
    if (text === '') continue
    const from = index + raw.length - raw.trimStart().length
    const blankBefore =
      result.length === 0 ? index > 0 : index > end + 1 && breaks(source.slice(end, index)) > 1
    result.push(lineAt(from, text, source.slice(index, from), blankBefore))
    end = from + text.length
  }
  return result
}

/** LF, CR or a form feed; of CR LF the second makes an empty line, which is none. */
function lineEnd(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    const unit = source.charCodeAt(at)
    if (unit === 0x0a || unit === 0x0c || unit === 0x0d) return at
  }
  return source.length
}

/** Line breaks in the white space between two lines. */
function breaks(space: string): number {
  let count = 0
  for (let at = 0; at < space.length; at++) {
    const unit = space[at]
    if (unit === '\n' || unit === '\f' || (unit === '\r' && space[at + 1] !== '\n')) count++
  }
  return count
}

export function lineAt(
  start: number,
  text: string,
  before: string,
  blankBefore: boolean,
  shared = false,
): Line {
  const mark = markAt(text)
  return {
    start,
    end: start + text.length,
    text,
    indent: before === '' ? 0 : columns(before),
    lead: before.length,
    width: columns(text),
    blankBefore,
    marked: mark !== undefined,
    // Its last characters are enough, and a search through all of them takes longer than all else here.
    ended: endsSentence.test(text.slice(-4)),
    row: isRow(text, mark),
    ...(shared ? {shared} : {}),
  }
}

function isRow(text: string, mark: Mark | undefined): boolean {
  if (!text.includes('  ') && !text.includes('\t') && !text.includes('\u00a0\u00a0')) return false
  // A double space inside sentences is a slip of the hand.
  if (text.includes('。')) return false
  const gaps = text.match(/[ \u00a0]{2,}|\t/g)?.length ?? 0
  return gaps >= 2 || /[0-9]$/.test(text) || (/[ \t][0-9.%]+$/.test(text) && mark?.kind !== 'han')
}

/** Columns on a page: everything from U+1100 on counts as wide, which is right for 公文. */
function columns(text: string): number {
  // Counted by a pattern: in a program that has just started, a loop over all characters is slower.
  return 2 * text.length - (text.match(narrow)?.length ?? 0)
}

// A full stop of Latin behind Han is meant as one of Chinese.
const endsSentence = compiled(/(?:[。！？；：!?;:…]|(?<=[\u4e00-\u9fff]|\d%)\.)[”’』」）)》]*$/)
const narrow = compiled(/[\x00-\u10ff]/g)

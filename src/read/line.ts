import {markAt} from '../tree/numbering.ts'

/** One line of a plain text, without the white space around it. */
export interface Line {
  /** Offsets of the first unit and behind the last one. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** White space before it, in columns: U+3000 counts 2. */
  readonly indent: number
  /** In columns: Han and full-width marks count 2. */
  readonly width: number
  readonly blankBefore: boolean
  /** Begins with 一、 （一） 1. （1） or the like. */
  readonly marked: boolean
  /** Cut out of a longer line. */
  readonly shared?: boolean
}

const blanks: ReadonlySet<string> = new Set(' \t\u00a0\u3000\u200b\ufeff\f\v')

/** The lines that have text. A form feed ends a line as well: it is a page break of pdftotext. */
export function linesWithText(source: string): Line[] {
  const result: Line[] = []
  let blankBefore = false
  for (const match of source.matchAll(/[^\r\n\f]*(?:\r\n|[\r\n\f]|$)/g)) {
    const raw = match[0].replace(/[\r\n\f]+$/, '')
    let from = 0
    let to = raw.length
    while (from < to && blanks.has(raw[from]!)) from++
    while (to > from && blanks.has(raw[to - 1]!)) to--
    if (from === to) blankBefore = true
    else {
      result.push(lineAt(match.index + from, raw.slice(from, to), columns(raw.slice(0, from)), blankBefore))
      blankBefore = false
    }
  }
  return result
}

export function lineAt(
  start: number,
  text: string,
  indent: number,
  blankBefore: boolean,
  shared = false,
): Line {
  return {
    start,
    end: start + text.length,
    text,
    indent,
    width: columns(text),
    blankBefore,
    marked: markAt(text) !== undefined,
    ...(shared ? {shared} : {}),
  }
}

/** Columns on a page: everything from U+1100 on counts as wide, which is right for 公文 and fast. */
function columns(text: string): number {
  let width = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x200b || unit === 0xfeff) continue
    width += unit >= 0x1100 || (unit >= 0x2010 && unit <= 0x2027) || unit === 0xb7 ? 2 : 1
  }
  return width
}

/** Ends a sentence, or announces what follows. */
export const endsSentence = /[。！？；：!?;:…][”’』」）)》]*$/

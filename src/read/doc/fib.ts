import {locked} from '../faults.ts'
import {Unreadable} from '../unreadable.ts'
import type {Bytes} from './bytes.ts'
import {ancient, notWord} from './faults.ts'

/** What of Word 97 and later is called `wIdent`, and what Word 6 and 95 have in its place. */
const ident = 0xa5ec
const oldIdents = new Set([0xa5dc, 0xa5db, 0xa59b, 0xa59c, 0xa699, 0xa697])

/** The tables that are read, by their places in FibRgFcLcb97. */
const tables = {
  stylesheet: 1,
  footnoteReferences: 2,
  footnoteTexts: 3,
  characterPages: 12,
  paragraphPages: 13,
  fonts: 15,
  clx: 33,
  shapes: 40,
  endnoteReferences: 46,
  endnoteTexts: 47,
  drawings: 50,
  boxTexts: 56,
  lists: 73,
  listOverrides: 74,
} as const
export type Table = keyof typeof tables

/** How many characters each text has; they follow each other in this order. */
const texts = ['body', 'footnotes', 'headers', 'macros', 'comments', 'endnotes', 'boxes'] as const
export type TextName = (typeof texts)[number]

/** The head of a document (MS-DOC, 2.5): where everything else is. */
export interface Fib {
  /** `0Table` or `1Table`. */
  readonly tableStream: string
  /** The first character of a text, and the one behind its last. */
  range(text: TextName): readonly [number, number]
  /** Where a table stands in its stream; its length is 0 when there is none. */
  place(table: Table): {readonly start: number; readonly length: number}
}

/** @throws {Unreadable} for documents of old versions and for those with a password */
export function readFib(document: Bytes): Fib {
  if (document.length < 0x300)
    throw new Unreadable(document.length >= 2 && oldIdents.has(document.u16(0)) ? ancient : notWord)
  const found = document.u16(0)
  if (found !== ident) throw new Unreadable(oldIdents.has(found) ? ancient : notWord)
  // Word 97 is 193; some betas and converters wrote a little less.
  if (document.u16(2) < 0xbe) throw new Unreadable(ancient)
  const flags = document.u16(0x0a)
  if (flags & 0x0100) throw new Unreadable(locked)
  const counts = texts.map((_, index) => document.u32(0x4c + index * 4))
  return {
    tableStream: flags & 0x0200 ? '1Table' : '0Table',
    range(text) {
      const index = texts.indexOf(text)
      const start = counts.slice(0, index).reduce((sum, count) => sum + count, 0)
      return [start, start + counts[index]!]
    },
    place(table) {
      const at = 0x9a + tables[table] * 8
      return {start: document.u32(at), length: document.u32(at + 4)}
    },
  }
}

import type {Lines} from '../../tree/lines.ts'
import {ownString} from '../../tree/own-string.ts'
import type {DocumentPlace} from '../../tree/types.ts'
import type {Masked} from './mask.ts'
import type {Span} from './passages.ts'
import type {PassagePlace} from './types.ts'

/** A draft as it stands, for telling where in it a passage is. */
export interface Source {
  readonly text: string
  readonly lines: Lines
  /** Of its lines, in a document that has none. */
  readonly places?: readonly DocumentPlace[]
}

/** What belongs to the words behind it, and what to the words before it: the mask has left both out. */
const before = /[0-9０-９A-Za-z.%％〇零一二两三四五六七八九十百千万亿（(“‘〔]/
const behind = /[0-9０-９%％。，；：、！？）)”’〕…]/

/** The offsets of a passage, with the digits and marks at its ends. */
export function rangeOf({start, end}: Span, {offsets}: Masked, {text}: Source): Span {
  const [lowest, highest] = [start > 0 ? offsets[start - 1]! + 1 : 0, offsets[end] ?? text.length]
  let from = offsets[start]!
  let to = offsets[end - 1]! + 1
  while (from > lowest && before.test(text[from - 1]!)) from--
  while (to < highest && behind.test(text[to]!)) to++
  return {start: from, end: to}
}

export function placeOf({start, end}: Span, {text, lines, places}: Source): PassagePlace {
  const range = lines.range(start, end)
  const place = places?.[range.start.line - 1]
  return {
    line: range.start.line,
    column: range.start.column,
    endLine: range.end.line,
    endColumn: range.end.column,
    text: ownString(text.slice(start, end).replace(/\s*[\r\n]\s*/g, '')),
    ...(place && {place}),
  }
}

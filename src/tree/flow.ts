import type {Parent, Text} from 'mdast'
import type {Node} from 'unist'
import {compiled} from './compiled.ts'
import type {Lines} from './lines.ts'
import {matchesOf} from './matches.ts'
import type {Range} from './types.ts'

/**
 * The text of a block as a person reads it: lines joined, indents and layout spaces gone, with a way back
 * to the source. Checks match on `text`; `range` and `offset` lead to the positions that users see.
 */
export interface Flow {
  readonly text: string
  /** The source offset of the unit at `index`; for `index === text.length`, the end of the last unit. */
  offset(index: number): number
  range(start: number, end: number): Range
}

interface Piece {
  /** Where the piece begins in the flow text. */
  at: number
  /** Where it begins in the source. */
  offset: number
  length: number
  /** The source ends here, even if the value is longer (an entity of Markdown). */
  limit: number
}

/** A title whose characters are set apart: “关 于 2024 年 度 法 治 …”, or its last line: “报　告”. */
const letterSpaced = compiled(
  /(?:[\u4e00-\u9fff][ \u3000]+){3,}[\u4e00-\u9fff](?![\u4e00-\u9fff])|^[报总汇通][ \u3000]+[告结报知]$/,
)

const layoutSpace = compiled(/[ \t\u00a0\u00ad\u3000\u200b\ufeff\r\n\f]+/g)
const han = '\\u2e80-\\u2fff\\u3001-\\u303f\\u3400-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef—…·“”‘’'
const wide = compiled(new RegExp(`[${han}]`))

/** Builds the flow text of a node from its `text` leaves (and `inlineCode`, which is text to a reader). */
export function flowOf(node: Node, lines: Lines): Flow {
  const only = onlyLeaf(node)
  if (only && isPlain(only)) return plainFlow(only, lines)
  const leaves: Text[] = []
  collect(node, leaves)
  const {text, pieces} = join(leaves)
  const last = node.position?.start.offset ?? 0
  const offset = (index: number): number => {
    const piece = pieceAt(pieces, index)
    return piece ? Math.min(piece.offset + Math.min(index - piece.at, piece.length), piece.limit) : last
  }
  return {
    text,
    offset,
    range: rangesBy(offset, lines),
  }
}

/** Nothing is to be joined and nothing left out: so are nearly all paragraphs. */
function isPlain({value}: Text): boolean {
  return value !== '' && value.search(layoutSpace) === -1
}

function plainFlow({value, position}: Text, lines: Lines): Flow {
  const start = position!.start.offset!
  const limit = position!.end.offset!
  const offset = (index: number) => Math.min(start + Math.min(index, value.length), limit)
  return {
    text: value,
    offset,
    range: rangesBy(offset, lines),
  }
}

/** From the first unit to behind the last one; of no units, where they would begin. */
function rangesBy(offset: Flow['offset'], lines: Lines): Flow['range'] {
  return (start, stop) => {
    const from = offset(start)
    return lines.range(from, stop > start ? Math.max(from, offset(stop - 1) + 1) : from)
  }
}

interface Gap {
  readonly text: string
  readonly offset: number
}

function join(leaves: readonly Text[]): {text: string; pieces: Piece[]} {
  let text = ''
  // Kept apart: reading the end of a text that is still growing would copy it each time.
  let last = ''
  let gap: Gap | undefined
  let spaced = false
  const pieces: Piece[] = []
  const add = (value: string, offset: number, limit: number) => {
    pieces.push({at: text.length, offset, length: value.length, limit})
    text += value
    last = value.at(-1)!
  }
  const addPart = (value: string, offset: number, limit: number) => {
    if (value === '') return
    if (gap && !spaced && last !== '' && keepsSpace(last, value[0]!, gap.text)) add(' ', gap.offset, limit)
    gap = undefined
    add(value, offset, limit)
  }
  for (let leaf = 0; leaf < leaves.length; leaf++) {
    const {value, position} = leaves[leaf]!
    spaced =
      value.length < 200 && (value.includes(' ') || value.includes('\u3000')) && letterSpaced.test(value)
    const start = position!.start.offset!
    const limit = position!.end.offset!
    if (gap === undefined && last !== '' && start > end(pieces)) gap = {text: '\n', offset: end(pieces)}
    let from = 0
    const spaces = matchesOf(layoutSpace, value)
    for (let at = 0; at < spaces.length; at++) {
      const space = spaces[at]!
      addPart(value.slice(from, space.index), start + from, limit)
      gap ??= {text: space[0], offset: start + space.index}
      from = space.index + space[0].length
    }
    addPart(value.slice(from), start + from, limit)
  }
  return {text, pieces}
}

/** A space is part of the text only between Latin words, or between phrases of a heading. */
function keepsSpace(before: string, after: string, gap: string): boolean {
  if (gap.includes('\n') || gap.includes('\r')) return isLatin(before) && isLatin(after)
  // Invisible characters are no space.
  if (!/[^\u00ad\u200b\ufeff]/.test(gap)) return false
  // Between Han and digits a space is an artefact of extraction (“2024 年”); between Han it separates phrases.
  return wide.test(before) === wide.test(after)
}

/** Asked at the end of each line of a text: faster than a pattern. */
function isLatin(letter: string): boolean {
  const code = letter.charCodeAt(0) | 0x20
  return code >= 0x61 && code <= 0x7a
}

/** Of most paragraphs the only child. */
function onlyLeaf(node: Node): Text | undefined {
  if (!('children' in node)) return undefined
  const {0: child, length} = node.children as readonly Node[]
  return length === 1 && child!.type === 'text' && child!.position ? (child as Text) : undefined
}

function collect(node: Node, leaves: Text[]): void {
  if (node.type === 'text' || node.type === 'inlineCode') {
    if (node.position) leaves.push(node as Text)
  } else if ('children' in node) {
    const {children} = node as Parent
    for (let at = 0; at < children.length; at++) collect(children[at]!, leaves)
  }
}

function end(pieces: Piece[]): number {
  const last = pieces.at(-1)
  return last ? last.offset + last.length : 0
}

function pieceAt(pieces: Piece[], index: number): Piece | undefined {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (pieces[middle]!.at <= index) low = middle
    else high = middle - 1
  }
  return pieces[low]
}

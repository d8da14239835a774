import type {Parent, Text} from 'mdast'
import type {Node} from 'unist'
import type {Lines} from './lines.ts'
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

const layoutSpace = /[ \t\u00a0\u3000\u200b\ufeff\r\n\f]+/g
const han = '\\u2e80-\\u2fff\\u3001-\\u303f\\u3400-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef—…·“”‘’'
const wide = new RegExp(`[${han}]`)

/** Builds the flow text of a node from its `text` leaves (and `inlineCode`, which is text to a reader). */
export function flowOf(node: Node, lines: Lines): Flow {
  const leaves: Text[] = []
  collect(node, leaves)
  let text = ''
  const pieces: Piece[] = []
  let limit = 0
  const add = (value: string, offset: number) => {
    pieces.push({at: text.length, offset, length: value.length, limit})
    text += value
  }
  let gap: {text: string; offset: number} | undefined
  const pieceOf = (value: string, offset: number) => {
    if (value === '') return
    if (gap && text !== '' && keepsSpace(text.at(-1)!, value[0]!, gap.text)) add(' ', gap.offset)
    gap = undefined
    add(value, offset)
  }
  for (const leaf of leaves) {
    const start = leaf.position!.start.offset!
    limit = leaf.position!.end.offset!
    if (gap === undefined && text !== '' && start > end(pieces)) gap = {text: '\n', offset: end(pieces)}
    let from = 0
    layoutSpace.lastIndex = 0
    for (let match = layoutSpace.exec(leaf.value); match; match = layoutSpace.exec(leaf.value)) {
      pieceOf(leaf.value.slice(from, match.index), start + from)
      gap ??= {text: match[0], offset: start + match.index}
      from = match.index + match[0].length
    }
    pieceOf(leaf.value.slice(from), start + from)
  }
  const last = node.position?.start.offset ?? 0
  const offset = (index: number): number => {
    const piece = pieceAt(pieces, index)
    return piece ? Math.min(piece.offset + Math.min(index - piece.at, piece.length), piece.limit) : last
  }
  return {
    text,
    offset,
    range: (start, stop) =>
      lines.range(
        offset(start),
        stop > start ? Math.max(offset(start), offset(stop - 1) + 1) : offset(start),
      ),
  }
}

/** A space is part of the text only between Latin words, or between phrases of a heading. */
function keepsSpace(before: string, after: string, gap: string): boolean {
  if (/[\r\n]/.test(gap)) return /[A-Za-z]/.test(before) && /[A-Za-z]/.test(after)
  // Between Han and digits a space is an artefact of extraction (“2024 年”); between Han it separates phrases.
  return wide.test(before) === wide.test(after)
}

function collect(node: Node, leaves: Text[]): void {
  if (node.type === 'text' || node.type === 'inlineCode') {
    if (node.position) leaves.push(node as Text)
  } else if ('children' in node) {
    for (const child of (node as Parent).children) collect(child, leaves)
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

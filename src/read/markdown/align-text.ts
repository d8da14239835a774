import type {Nodes, PhrasingContent, RootContent, Text} from 'mdast'
import {SKIP, visit} from 'unist-util-visit'
import type {Lines} from '../../tree/lines.ts'

/**
 * A text node of Markdown is not its source: indents, escapes, the marks of quotations and the “\r” of line
 * breaks are gone, entities are decoded. Cuts text nodes into lines, and these so that each piece is its
 * source, unit by unit; only the piece of an entity is shorter.
 */
export function alignText(node: RootContent, source: string, lines: Lines): void {
  visit(node as Nodes, (node, index, parent) => {
    if (node.type === 'inlineCode') {
      const [piece] = piecesOf(node.value, source, node.position!.start.offset!, node.position!.end.offset!)
      if (piece)
        node.position = lines.range(piece.start, Math.max(piece.end, piece.start + node.value.length))
      return undefined
    }
    if (node.type !== 'text' || !parent || index === undefined) return undefined
    const start = node.position!.start.offset!
    const end = node.position!.end.offset!
    if (source.slice(start, end) === node.value && !node.value.includes('\n')) return undefined
    const aligned = piecesOf(node.value, source, start, end).map(
      (piece): Text => ({type: 'text', value: piece.value, position: lines.range(piece.start, piece.end)}),
    )
    ;(parent.children as PhrasingContent[]).splice(index, 1, ...aligned)
    return [SKIP, index + aligned.length]
  })
}

interface Piece {
  value: string
  start: number
  end: number
}

function piecesOf(value: string, source: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = []
  let from = start
  let at = 0
  while (at < value.length && from < end) {
    if (value[at] === '\n' && /[\r\n]/.test(source[from]!)) {
      from += source.startsWith('\r\n', from) ? 2 : 1
      at++
      continue
    }
    const length = equalLength(value, at, source, from, end)
    if (length > 0) {
      pieces.push({value: value.slice(at, at + length), start: from, end: from + length})
      at += length
      from += length
      continue
    }
    const entity =
      source[from] === '&' ? /^&[#A-Za-z0-9]{1,31};/.exec(source.slice(from, Math.min(end, from + 34))) : null
    if (!entity) {
      from++
      continue
    }
    const decoded = String.fromCodePoint(value.codePointAt(at)!)
    pieces.push({value: decoded, start: from, end: from + entity[0].length})
    at += decoded.length
    from += entity[0].length
  }
  return pieces
}

/** How many units agree from here on; a line break, an escape or an entity ends them. */
function equalLength(value: string, at: number, source: string, from: number, end: number): number {
  let length = 0
  while (at + length < value.length && from + length < end) {
    const unit = source[from + length]!
    if (unit !== value[at + length] || unit === '\n') break
    if (unit === '&' && /^&(?:amp|#38|#x26);/i.test(source.slice(from + length, from + length + 8))) break
    length++
  }
  return length
}

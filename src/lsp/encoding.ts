import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Point, Range} from '../tree/types.ts'
import type {Range as ClientRange, Position} from './protocol.ts'

/** What a character of a position counts. Every client knows UTF-16; Neovim and Helix like UTF-8 better. */
export type Encoding = 'utf-8' | 'utf-16'

/** The first that both sides know, in the order of the client. */
export function encodingOf(offered: readonly string[] = []): Encoding {
  return offered.find(one => one === 'utf-8' || one === 'utf-16') === 'utf-8' ? 'utf-8' : 'utf-16'
}

/** Our points, from 1 and in UTF-16 units, as the client counts them in this document. */
export function clientRange({start, end}: Range, document: TextDocument, encoding: Encoding): ClientRange {
  return {start: clientPosition(start, document, encoding), end: clientPosition(end, document, encoding)}
}

export function clientPosition(
  {line, column}: Pick<Point, 'line' | 'column'>,
  document: TextDocument,
  encoding: Encoding,
): Position {
  const position = {line: line - 1, character: column - 1}
  if (encoding === 'utf-16') return position
  const before = document.getText({start: {line: position.line, character: 0}, end: position})
  return {line: position.line, character: Buffer.byteLength(before)}
}

/** A range of offsets, as the client counts it. */
export function clientSpan(
  start: number,
  end: number,
  document: TextDocument,
  encoding: Encoding,
): ClientRange {
  return {start: clientOffset(start, document, encoding), end: clientOffset(end, document, encoding)}
}

function clientOffset(offset: number, document: TextDocument, encoding: Encoding): Position {
  const {line, character} = document.positionAt(offset)
  return clientPosition({line: line + 1, column: character + 1}, document, encoding)
}

/** A position of the client in UTF-16 units, as a document takes it; in the middle of a character: before it. */
export function ownPosition(position: Position, document: TextDocument, encoding: Encoding): Position {
  if (encoding === 'utf-16') return position
  const {line} = position
  const text = document.getText({start: {line, character: 0}, end: {line: line + 1, character: 0}})
  let bytes = 0
  let character = 0
  for (const letter of text) {
    bytes += Buffer.byteLength(letter)
    if (bytes > position.character) break
    character += letter.length
  }
  return {line, character}
}

export function ownRange({start, end}: ClientRange, document: TextDocument, encoding: Encoding): ClientRange {
  return {start: ownPosition(start, document, encoding), end: ownPosition(end, document, encoding)}
}

import {damaged} from '../faults.ts'
import {Unreadable} from '../unreadable.ts'
import {decodeWestern} from '../windows-1252.ts'
import {Bytes} from './bytes.ts'

/** A stretch of text that stands in one place of the file. */
export interface Piece {
  /** Characters [start, end) of the document. */
  readonly start: number
  readonly end: number
  /** Where its first character is in the stream. */
  readonly offset: number
  /** 1: Windows-1252, 2: UTF-16. */
  readonly size: 1 | 2
  /** Properties that a quick save put over all of it; empty for none. */
  readonly grpprl: Uint8Array
}

const none = new Uint8Array()

/** The pieces of a document, in the order of its text (MS-DOC, 2.9.38). */
export function readPieces(clx: Bytes, document: Bytes): Piece[] {
  const changes: Uint8Array[] = []
  let at = 0
  while (at < clx.length && clx.u8(at) === 1) {
    const length = clx.u16(at + 1)
    changes.push(clx.part(at + 3, length).bytes)
    at += 3 + length
  }
  if (at >= clx.length || clx.u8(at) !== 2) throw new Unreadable(damaged)
  const table = clx.part(at + 5, clx.u32(at + 1))
  const count = Math.floor((table.length - 4) / 12)
  const pieces: Piece[] = []
  let characters = 0
  for (let index = 0; index < count; index++) {
    const start = table.u32(index * 4)
    const end = table.u32(index * 4 + 4)
    const descriptor = (count + 1) * 4 + index * 8
    const place = table.u32(descriptor + 2)
    const size = place & 0x40000000 ? 1 : 2
    const offset = size === 1 ? (place & 0x3fffffff) >>> 1 : place & 0x3fffffff
    characters += end - start
    // No character is in two places, so there are no more of them than bytes.
    if (
      start !== (pieces.at(-1)?.end ?? 0) ||
      end < start ||
      offset + (end - start) * size > document.length ||
      characters > document.length
    )
      throw new Unreadable(damaged)
    const change = table.u16(descriptor + 6)
    pieces.push({start, end, offset, size, grpprl: change & 1 ? (changes[change >> 1] ?? none) : none})
  }
  return pieces
}

/** The characters [start, end) of a piece. */
export function textOf(piece: Piece, start: number, end: number, document: Bytes): string {
  const from = piece.offset + (start - piece.start) * piece.size
  const length = (end - start) * piece.size
  if (piece.size === 1) return decodeWestern(document.bytes.subarray(from, from + length))
  return new Bytes(document.bytes.subarray(from, from + length)).wide(0, end - start)
}

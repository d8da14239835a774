import {encode} from './encode.ts'

/** A change of a text: [start, end) in UTF-16 units. */
interface Change {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Makes changes of a decoded text in its bytes: all other bytes stay as they are, byte order mark included. Undefined
 * when a character cannot be written in the encoding.
 *
 * @param encoding as `decode` told it
 * @param changes sorted, not overlapping
 */
export function spliceBytes(
  bytes: Uint8Array,
  encoding: string,
  changes: readonly Change[],
): Uint8Array | undefined {
  const places = placesOf(
    bytes,
    encoding,
    changes.flatMap(({start, end}) => [start, end]),
  )
  const pieces: Uint8Array[] = []
  let at = 0
  for (const [index, {text}] of changes.entries()) {
    const start = places[index * 2]
    const end = places[index * 2 + 1]
    const written = encode(text, encoding)
    if (start === undefined || end === undefined || !written) return undefined
    pieces.push(bytes.subarray(at, start), written)
    at = end
  }
  pieces.push(bytes.subarray(at))
  return joined(pieces)
}

/** Where offsets of the text stand in the bytes; undefined inside a character. Sorted, as the offsets are. */
function placesOf(bytes: Uint8Array, encoding: string, offsets: readonly number[]): (number | undefined)[] {
  const decoder = new TextDecoder(encoding)
  const mark = marks[decoder.encoding] ?? []
  let at = mark.every((byte, index) => bytes[index] === byte) ? mark.length : 0
  if (decoder.encoding.startsWith('utf-16')) return offsets.map(offset => at + offset * 2)
  // A byte at a time: what makes a character, the decoder knows best.
  const unitsOf =
    decoder.encoding === 'utf-8'
      ? (byte: number) => (byte >= 0xf0 ? 2 : byte < 0x80 || byte >= 0xc0 ? 1 : 0)
      : (byte: number) => decoder.decode(Uint8Array.of(byte), {stream: true}).length
  let offset = 0
  return offsets.map(wanted => {
    while (offset < wanted && at < bytes.length) offset += unitsOf(bytes[at++]!)
    // The bytes that follow the first one of UTF-8.
    while (decoder.encoding === 'utf-8' && unitsOf(bytes[at] ?? 0) === 0) at++
    return offset === wanted ? at : undefined
  })
}

/** What may stand before the text, and is no part of it. */
const marks: Readonly<Record<string, readonly number[]>> = {
  'utf-8': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, {length}) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}

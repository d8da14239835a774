/** One property of a paragraph, of characters or of a row: an opcode and what it says (MS-DOC, 2.2.5). */
export interface Sprm {
  readonly code: number
  /** Little-endian, of up to four bytes; of longer ones see `bytes`. */
  readonly value: number
  readonly bytes: Uint8Array
}

const operandLengths = [1, 1, 2, 4, 2, 2, undefined, 3] as const
const tableDefinition = 0xd608
const tabStops = 0xc615

/** Ends where the bytes make no sense any more. */
export function* sprmsOf(grpprl: Uint8Array): Generator<Sprm> {
  let at = 0
  while (at + 2 <= grpprl.length) {
    const code = grpprl[at]! | (grpprl[at + 1]! << 8)
    at += 2
    let length: number | undefined = operandLengths[code >> 13]
    if (length === undefined) {
      length = grpprl[at] ?? 0
      at++
      if (code === tableDefinition) length = Math.max(0, (length | ((grpprl[at++] ?? 0) << 8)) - 1)
      // 255 means that it is longer than a byte can tell: then its own counts do.
      else if (code === tabStops && length === 255) length = tabStopsLength(grpprl, at)
    }
    if (at + length > grpprl.length) return
    const bytes = grpprl.subarray(at, at + length)
    let value = 0
    for (let index = Math.min(4, length) - 1; index >= 0; index--) value = value * 256 + bytes[index]!
    yield {code, value, bytes}
    at += length
  }
}

function tabStopsLength(grpprl: Uint8Array, at: number): number {
  const deleted = grpprl[at] ?? 0
  const added = grpprl[at + 1 + deleted * 4] ?? 0
  return 2 + deleted * 4 + added * 3
}

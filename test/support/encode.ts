/** Text in the encodings that drafts come in; Node itself writes only UTF-8 and UTF-16LE. */

export function utf8WithMark(text: string): Uint8Array {
  return Buffer.from(`\ufeff${text}`, 'utf8')
}

export function utf16le(text: string, mark = '\ufeff'): Uint8Array {
  return Buffer.from(mark + text, 'utf16le')
}

export function utf16be(text: string, mark = '\ufeff'): Uint8Array {
  return Buffer.from(mark + text, 'utf16le').swap16()
}

/** GB18030, as the encoder of WHATWG writes what stands in its two-byte area. */
export function gb18030(text: string): Uint8Array {
  const bytes: number[] = []
  for (const character of text) {
    const code = character.codePointAt(0)!
    if (code < 0x80) bytes.push(code)
    else {
      const pair = twoByteCodes().get(character)
      if (!pair) throw new RangeError(`U+${code.toString(16)} needs four bytes, the table has two-byte codes`)
      bytes.push(...pair)
    }
  }
  return Uint8Array.from(bytes)
}

let table: Map<string, readonly [number, number]> | undefined

/** All two-byte codes, each decoded. */
function twoByteCodes(): ReadonlyMap<string, readonly [number, number]> {
  if (table) return table
  table = new Map()
  const decoder = new TextDecoder('gb18030')
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if (character !== '\ufffd' && !table.has(character)) table.set(character, [lead, trail])
    }
  return table
}

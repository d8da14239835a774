/** Writes characters in the encodings that `decode` reads: the platform decodes them all, and encodes only UTF-8. */

/** The bytes of a text; undefined when the encoding does not have one of its characters. */
export function encode(text: string, encoding: string): Uint8Array | undefined {
  const {encoding: name} = new TextDecoder(encoding)
  if (name === 'utf-8') return /\p{Surrogate}/u.test(text) ? undefined : new TextEncoder().encode(text)
  if (name === 'utf-16le' || name === 'utf-16be') return encodeWide(text, name === 'utf-16le')
  const bytes: number[] = []
  for (const character of text) {
    const encoded = encodeCharacter(character, name)
    if (!encoded) return undefined
    bytes.push(...encoded)
  }
  return Uint8Array.from(bytes)
}

function encodeWide(text: string, isLittle: boolean): Uint8Array | undefined {
  if (/\p{Surrogate}/u.test(text)) return undefined
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), isLittle)
  return bytes
}

type Table = ReadonlyMap<string, readonly number[]>
const tables = new Map<string, Table>()

function encodeCharacter(character: string, encoding: string): readonly number[] | undefined {
  let table = tables.get(encoding)
  if (!table) {
    table = tableOf(encoding)
    tables.set(encoding, table)
  }
  const encoded = table.get(character)
  if (encoded || encoding !== 'gb18030') return encoded
  const code = character.codePointAt(0)!
  return code < 0x10000 ? undefined : fourBytes(code - 0x10000 + firstRare)
}

/**
 * The table of an encoding turned round: one byte before two, and of two ways to write a character the first. In
 * Big5 the rows before A1 are extensions of other makers.
 */
function tableOf(encoding: string): Table {
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, readonly number[]>()
  const add = (text: string, bytes: readonly number[]) => {
    if (text !== '' && !text.includes('\ufffd') && [...text].length === 1 && !table.has(text))
      table.set(text, bytes)
  }
  // Some programs read 0x80 as €, and others not at all; it has two bytes that all can read.
  const last = encoding === 'gb18030' || encoding === 'gbk' ? 0x80 : 0x100
  for (let byte = 0; byte < last; byte++) add(decoder.decode(Uint8Array.of(byte)), [byte])
  const single = new Set([...table.values()].map(([byte]) => byte))
  for (let lead = encoding === 'big5' ? 0xa1 : 0x81; lead < 0xff; lead++) {
    if (single.has(lead)) continue
    for (let trail = 0x40; trail < 0xff; trail++)
      add(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail])
  }
  if (encoding === 'gb18030') addFourBytes(add)
  return table
}

/** How many characters of four bytes GB18030 has that are not rare, and the number of the first rare one. */
const usual = 39_420
const firstRare = 189_000

/** They stand one after the other, and each sequence is one character, so all are decoded at once. */
function addFourBytes(add: (text: string, bytes: readonly number[]) => void): void {
  const all = new Uint8Array(usual * 4)
  for (let at = 0; at < usual; at++) all.set(fourBytes(at), at * 4)
  const characters = [...new TextDecoder('gb18030').decode(all)]
  for (const [at, character] of characters.entries()) add(character, fourBytes(at))
}

function fourBytes(number: number): readonly number[] {
  return [
    0x81 + Math.floor(number / 12_600),
    0x30 + (Math.floor(number / 1260) % 10),
    0x81 + (Math.floor(number / 10) % 126),
    0x30 + (number % 10),
  ]
}

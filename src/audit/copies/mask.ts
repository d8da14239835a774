/**
 * A text without what a copy changes, and what tells nothing: Han characters only, without numerals, without the
 * titles of documents, and without the names of the unit that reports.
 */
export interface Masked {
  /** UTF-16 units. */
  readonly units: Uint16Array
  /** For each of them its offset in the text. */
  readonly offsets: Uint32Array
}

/** @param names in any form; of each only what the mask would leave of it is looked for */
export function maskOf(text: string, names: readonly string[] = []): Masked {
  const masked = hanOf(text)
  const hidden = names.map(name => hanOf(name).units).filter(({length}) => length > 1)
  return hidden.length > 0 ? without(hidden, masked) : masked
}

/** What a unit of the text is to the mask. */
const passed = 0
const kept = 1
const opening = 2

const kinds = new Uint8Array(1 << 16)
kinds.fill(kept, 0x3400, 0x4dc0).fill(kept, 0x4e00, 0xa000)
for (const numeral of '零一二两三四五六七八九十百千万亿') kinds[numeral.charCodeAt(0)] = passed
kinds['《'.charCodeAt(0)] = opening

/** No title is longer; an opening mark that is never closed hides nothing. */
const longestTitle = 120

function hanOf(text: string): Masked {
  const units = new Uint16Array(text.length)
  const offsets = new Uint32Array(text.length)
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const kind = kinds[unit]
    if (kind === kept) {
      units[count] = unit
      offsets[count++] = at
    } else if (kind === opening) at = endOfTitle(text, at)
  }
  return {units: units.subarray(0, count), offsets: offsets.subarray(0, count)}
}

/** The offset of 》; where there is none, of 《 itself. */
export function endOfTitle(text: string, open: number): number {
  const limit = Math.min(text.length, open + longestTitle)
  for (let at = open + 1; at < limit; at++) if (text[at] === '》') return at
  return open
}

/** The first units of the names that are being looked for; empty between calls. */
const firsts = new Uint8Array(1 << 16)

/** Looked for in what is left of the text, for a name may be broken by the end of a line. Moves in place. */
function without(names: readonly Uint16Array[], {units, offsets}: Masked): Masked {
  const longestFirst = names.toSorted((a, b) => b.length - a.length)
  for (const name of longestFirst) firsts[name[0]!] = 1
  let count = 0
  let at = 0
  while (at < units.length) {
    const length = firsts[units[at]!] === 1 ? lengthAt(at, longestFirst, units) : 0
    at += length
    if (length > 0) continue
    units[count] = units[at]!
    offsets[count++] = offsets[at++]!
  }
  for (const name of longestFirst) firsts[name[0]!] = 0
  return {units: units.subarray(0, count), offsets: offsets.subarray(0, count)}
}

/** Of the name that stands there, or 0. */
function lengthAt(at: number, names: readonly Uint16Array[], units: Uint16Array): number {
  for (let one = 0; one < names.length; one++) {
    const name = names[one]!
    let step = 1
    while (step < name.length && units[at + step] === name[step]) step++
    if (step === name.length && units[at] === name[0]) return step
  }
  return 0
}

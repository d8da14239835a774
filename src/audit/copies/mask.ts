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
  const hidden = names.map(name => hanOf(name).units).filter(({length}) => length > 1)
  if (hidden.length === 0) return hanOf(text)
  for (const name of hidden) kinds[name[0]!] = keptFirst
  const starts: number[] = []
  const masked = hanOf(text, starts)
  for (const name of hidden) kinds[name[0]!] = kept
  return without(
    hidden.toSorted((a, b) => b.length - a.length),
    starts,
    masked,
  )
}

/** What a unit of the text is to the mask. */
const passed = 0
const kept = 1
/** Kept, and a name that is being looked for begins with it. */
const keptFirst = 2
const opening = 3

/** The same between calls. */
const kinds = new Uint8Array(1 << 16)
kinds.fill(kept, 0x3400, 0x4dc0).fill(kept, 0x4e00, 0xa000)
for (const numeral of '零一二两三四五六七八九十百千万亿') kinds[numeral.charCodeAt(0)] = passed
kinds['《'.charCodeAt(0)] = opening

/** No title is longer; an opening mark that is never closed hides nothing. */
const longestTitle = 120

/** @param starts gets the places of what a name may begin with */
function hanOf(text: string, starts: number[] = []): Masked {
  const units = new Uint16Array(text.length)
  const offsets = new Uint32Array(text.length)
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const kind = kinds[unit]
    if (kind === kept || kind === keptFirst) {
      if (kind === keptFirst) starts.push(count)
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

/** Looked for in what is left of the text, for a name may be broken by the end of a line. Moves in place. */
function without(
  longestFirst: readonly Uint16Array[],
  starts: readonly number[],
  {units, offsets}: Masked,
): Masked {
  let count = 0
  let behind = 0
  const keepUpTo = (end: number) => {
    units.copyWithin(count, behind, end)
    offsets.copyWithin(count, behind, end)
    count += end - behind
  }
  for (const start of starts) {
    const length = start < behind ? 0 : lengthAt(start, longestFirst, units)
    if (length === 0) continue
    keepUpTo(start)
    behind = start + length
  }
  keepUpTo(units.length)
  return {units: units.subarray(0, count), offsets: offsets.subarray(0, count)}
}

/** Of the name that stands there, or 0. */
function lengthAt(at: number, names: readonly Uint16Array[], units: Uint16Array): number {
  for (let one = 0; one < names.length; one++) {
    const name = names[one]!
    let step = 0
    while (step < name.length && units[at + step] === name[step]) step++
    if (step === name.length) return step
  }
  return 0
}

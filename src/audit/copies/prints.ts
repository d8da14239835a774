/**
 * Fingerprints of a masked text: of each stretch of characters the smallest hash of its shingles (the MinHash of the
 * stretch). Two texts that share as many characters as a stretch has share a print, wherever they stand; and unlike
 * the MinHash of a whole text, what a single section shares does not drown in the rest of a long report.
 */
export interface Prints {
  /** 30 bits each, in the order of the text. */
  readonly hashes: Uint32Array
  /** For each the index of its shingle in the masked text. */
  readonly places: Uint32Array
}

/**
 * Characters that are hashed together. Shorter ones are shared by units that never saw each other's reports; longer
 * ones would not survive the small changes that copyists make.
 */
export const shingle = 24

/** Shingles of a stretch; on average every ninth or tenth becomes a print. */
const stretch = 18

/** The shortest passage that is sure to leave a print: characters of the masked text. */
export const surelySeen = shingle + stretch - 1

export function printsOf(units: Uint16Array): Prints {
  const all = shinglesOf(units, shingle)
  const hashes = new Uint32Array(all.length)
  const places = new Uint32Array(all.length)
  let count = 0
  let smallest = -1
  // A text that is shorter than a stretch is one.
  for (let end = Math.min(stretch, all.length) - 1; end < all.length && end >= 0; end++) {
    const isInSight = smallest >= 0 && smallest > end - stretch
    // Of equal ones the first, as long as it is in sight: a text that repeats itself has few prints.
    if (isInSight && all[end]! >= all[smallest]!) continue
    smallest = isInSight ? end : smallestOf(all, Math.max(0, end - stretch + 1), end)
    hashes[count] = all[smallest]!
    places[count++] = smallest
  }
  return {hashes: hashes.subarray(0, count), places: places.subarray(0, count)}
}

function smallestOf(hashes: Uint32Array, from: number, to: number): number {
  let smallest = from
  for (let at = from + 1; at <= to; at++) if (hashes[at]! < hashes[smallest]!) smallest = at
  return smallest
}

const base = 0x01000193

/** The hashes of all runs of `length` units, 30 bits each. */
export function shinglesOf(units: Uint16Array, length: number): Uint32Array {
  const count = Math.max(0, units.length - length + 1)
  const hashes = new Uint32Array(count)
  let leaving = 1
  for (let step = 0; step < length; step++) leaving = Math.imul(leaving, base)
  let hash = 0
  for (let at = 0; at < units.length; at++) {
    hash = (Math.imul(hash, base) + units[at]!) | 0
    if (at >= length) hash = (hash - Math.imul(units[at - length]!, leaving)) | 0
    if (at >= length - 1) hashes[at - length + 1] = mixed(hash)
  }
  return hashes
}

/** Spreads the bits, so that the smallest is a random one (the finaliser of MurmurHash3). */
function mixed(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 2
}

import type {Needles} from './data.ts'
import type {IndexedNeedles} from './likely.ts'

/** Has a text a word of each set? */
export type HasEach = (needles: IndexedNeedles) => boolean

export function searchFor(text: string): HasEach {
  return ({needles}) => needles.every(words => words.some(word => text.includes(word)))
}

/**
 * The same by an index of the pairs of characters that the text has. Of hundreds of words nearly none is there, and
 * that two places of a table tell; of the others it tells where to look.
 */
export function wordIndex(text: string): HasEach {
  if (++made <= few) return searchFor(text)
  indexPairs(text)
  return indexed => {
    // The table is shared, and another text may have come between.
    if (current !== text) indexPairs(text)
    const {needles} = indexed
    indexed.places ??= placesOf(needles)
    for (let at = 0; at < needles.length; at++) if (!hasOne(needles[at]!, indexed.places[at]!)) return false
    return true
  }
}

/** The index pays once V8 has compiled the loop: in a folder of drafts, and not in a save hook, which checks one. */
const few = 5
let made = 0

/** Small: it stays in the cache of the processor, and what two pairs share is only looked at in vain. */
const size = 1 << 12
/** By pair of characters, where it stands last, counted from `base`: what is smaller is of earlier texts. */
const last = new Int32Array(size)
/** By place, where the same pair stands before it. */
let earlier = new Int32Array(0)
let current = ''
let base = 1

function indexPairs(text: string): void {
  base += current.length
  if (base + text.length > 0x3fffffff) {
    last.fill(0)
    base = 1
  }
  if (earlier.length < text.length) earlier = new Int32Array(Math.max(text.length, 2 * earlier.length))
  current = text
  let before = text.charCodeAt(0)
  for (let at = 1; at < text.length; at++) {
    const next = text.charCodeAt(at)
    const pair = pairOf(before, next)
    earlier[at - 1] = last[pair]!
    last[pair] = base + at - 1
    before = next
  }
}

function hasOne(words: readonly string[], places: readonly number[]): boolean {
  for (let at = 0; at < words.length; at++) {
    const first = places[2 * at]!
    if (
      first < 0 ? current.includes(words[at]!) : isThere(places[2 * at + 1]!) && standsAt(first, words[at]!)
    )
      return true
  }
  return false
}

function isThere(pair: number): boolean {
  return last[pair]! >= base
}

/** Does the word stand where its first pair does? */
function standsAt(pair: number, word: string): boolean {
  for (let place = last[pair]!; place >= base; place = earlier[place - base]!)
    if (current.startsWith(word, place - base)) return true
  return false
}

/** Of each word its first pair and its last one; below 0 for a word of one character, which has none. */
function placesOf(needles: Needles): readonly (readonly number[])[] {
  return needles.map(words =>
    words.flatMap(word => {
      const pairAt = (at: number) => pairOf(word.charCodeAt(at), word.charCodeAt(at + 1))
      return word.length < 2 ? [-1, -1] : [pairAt(0), pairAt(word.length - 2)]
    }),
  )
}

function pairOf(first: number, second: number): number {
  return (Math.imul(first, 40503) ^ second) & (size - 1)
}

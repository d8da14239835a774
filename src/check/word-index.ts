import type {Needles} from './data.ts'

/** The needles of many patterns. */
export class NeedleTable {
  readonly needles: readonly Needles[]
  #screen: Screen | undefined

  /** @param needles by pattern; may still grow until a text is searched for the first of them */
  constructor(needles: readonly Needles[]) {
    this.needles = needles
  }

  /** Made when an index first asks. */
  get screen(): Screen {
    this.#screen ??= screenOf(this.needles)
    return this.#screen
  }
}

/** Of the first words of each pattern the first pair of characters and the last, all in a row. */
interface Screen {
  readonly pairs: Uint16Array
  /** By pattern, where its pairs begin, and behind the last where they end. */
  readonly starts: Uint32Array
}

/** Has a text a word of each set that a pattern of a table needs? */
export type CanMatch = (table: NeedleTable, pattern: number) => boolean

export function searchFor(text: string): CanMatch {
  const has = (word: string) => text.includes(word)
  return ({needles}, pattern) => hasEach(needles[pattern]!, has, fewWords)
}

/** To search for more words than this without an index takes longer than to compile the pattern. */
export const fewWords = 24

/**
 * A word of each set that has no more than `most`. No function is made on the way, for a program that has just
 * started makes them slowly.
 */
function hasEach(needles: Needles, has: (word: string) => boolean, most: number): boolean {
  for (let index = 0; index < needles.length; index++) {
    const words = needles[index]!
    if (words.length > most) continue
    let isThere = false
    for (let at = 0; at < words.length && !isThere; at++) isThere = has(words[at]!)
    if (!isThere) return false
  }
  return true
}

/**
 * The same by an index of the pairs of characters that the text has. Of hundreds of words nearly none is there, and
 * that two places of a table tell; of the others it tells where to look.
 */
export function wordIndex(text: string): CanMatch {
  if (++made <= few) return searchFor(text)
  indexPairs(text)
  return (table, pattern) => {
    // The index is shared, and another text may have come between.
    if (current !== text) indexPairs(text)
    return (
      mayHaveOne(table.screen, pattern) && hasEach(table.needles[pattern]!, stands, Number.POSITIVE_INFINITY)
    )
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

function mayHaveOne({pairs, starts}: Screen, pattern: number): boolean {
  const end = starts[pattern + 1]!
  let at = starts[pattern]!
  // Of some patterns nothing is known.
  if (at === end) return true
  for (; at < end; at += 2) if (last[pairs[at]!]! >= base && last[pairs[at + 1]!]! >= base) return true
  return false
}

/** Where its first pair does? A word of one character has no pair. */
function stands(word: string): boolean {
  if (word.length < 2) return current.includes(word)
  // Of “加强加强” the first pair and the last stand in any text.
  for (let at = 1; at < word.length - 2; at++) if (last[pairAt(word, at)]! < base) return false
  for (let place = last[pairAt(word, 0)]!; place >= base; place = earlier[place - base]!)
    if (current.startsWith(word, place - base)) return true
  return false
}

function screenOf(needles: readonly Needles[]): Screen {
  const pairs: number[] = []
  const starts = needles.map(([words = []]) => {
    const start = pairs.length
    // A word of one character has no pair, and may be anywhere.
    if (words.every(word => word.length > 1))
      for (const word of words) pairs.push(pairAt(word, 0), pairAt(word, word.length - 2))
    return start
  })
  return {pairs: Uint16Array.from(pairs), starts: Uint32Array.from([...starts, pairs.length])}
}

function pairAt(text: string, at: number): number {
  return pairOf(text.charCodeAt(at), text.charCodeAt(at + 1))
}

function pairOf(first: number, second: number): number {
  return (Math.imul(first, 40503) ^ second) & (size - 1)
}

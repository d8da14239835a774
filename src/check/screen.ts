/**
 * The words of many patterns: of a pattern that can match in a text, the text has a word. Made when the catalogue is
 * compiled. The strings are lists of numbers, a UTF-16 unit each: a start has nothing of them to parse.
 */
export interface Screen {
  /** How many; their numbers begin with 0. */
  readonly patterns: number
  /** Of these nothing is known. */
  readonly open: readonly number[]
  /** The words of one character, which have no pair, each with its pattern. */
  readonly single: readonly (readonly [word: string, pattern: number])[]
  /** By the slot of a pair of characters the first of its entries, counted from 1; 0 where there are none. */
  readonly slots: string
  /** One for each word of two characters and more. */
  readonly entries: string
  /** All words in a row. */
  readonly words: string
}

/** What an entry tells, a unit each. */
const entryUnits = {
  pattern: 0,
  /** Where its word begins in `words`. */
  word: 1,
  length: 2,
  /** Where in the word the pair stands that it is looked up by. */
  pair: 3,
  /** The next of the same slot. */
  next: 4,
} as const
export const entrySize = 5

/** @param slots how many there are, a power of two */
export function slotOf(first: number, second: number, slots: number): number {
  return ((first * 31) ^ second) & (slots - 1)
}

/**
 * Goes through a text once for all patterns. The loop is as short as it can be: V8 counts how long a function runs, and a
 * start that checks one draft would wait for a better version of it that comes too late.
 *
 * @returns by pattern: 1 if it may match in the text
 */
export function patternsIn(text: string, screen: Screen): Uint8Array {
  const {patterns, open, single, slots} = screen
  const found = new Uint8Array(patterns)
  for (let at = 0; at < open.length; at++) found[open[at]!] = 1
  for (let at = 0; at < single.length; at++) if (text.includes(single[at]![0])) found[single[at]![1]] = 1
  const {length} = text
  const last = slots.length - 1
  let before = text.charCodeAt(0)
  for (let at = 1; at < length; at++) {
    const unit = text.charCodeAt(at)
    // As `slotOf` has it.
    const entry = slots.charCodeAt(((before * 31) ^ unit) & last)
    before = unit
    if (entry > 0) note(entry, at - 1, text, screen, found)
  }
  return found
}

/** The words of a slot: which of them stand where the pair is? */
function note(
  entry: number,
  pairAt: number,
  text: string,
  {entries, words}: Screen,
  found: Uint8Array,
): void {
  for (let next = entry; next > 0; ) {
    const at = (next - 1) * entrySize
    const pattern = entries.charCodeAt(at + entryUnits.pattern)
    if (found[pattern] === 0) {
      const word = entries.charCodeAt(at + entryUnits.word)
      const length = entries.charCodeAt(at + entryUnits.length)
      const start = pairAt - entries.charCodeAt(at + entryUnits.pair)
      let same = 0
      // Before and behind the text there is no unit, which is like no other.
      while (same < length && text.charCodeAt(start + same) === words.charCodeAt(word + same)) same++
      if (same === length) found[pattern] = 1
    }
    next = entries.charCodeAt(at + entryUnits.next)
  }
}

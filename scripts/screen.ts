import {entrySize, type Screen, slotOf} from '../src/check/screen.ts'
import type {Needles} from './needles.ts'

/** So many that most are empty, and so few that they stay in the cache of the processor. */
const slots = 1 << 15

/**
 * The screen of patterns, by their needles.
 *
 * @param usual texts as users write them
 */
export function screenOf(needles: readonly Needles[], usual: readonly string[]): Screen {
  const rarity = new Rarity(usual)
  const chosen = needles.map(sets => sets.toSorted((a, b) => rarity.ofSet(a) - rarity.ofSet(b))[0] ?? [])
  const open = [...chosen.keys()].filter(pattern => chosen[pattern]!.length === 0)
  const all = chosen.flatMap((set, pattern) => set.map(word => [word, pattern] as const))
  const heads = new Array<number>(slots).fill(0)
  const entries: number[] = []
  let words = ''
  for (const [word, pattern] of all) {
    if (word.length < 2) continue
    const pair = rarity.rarestPair(word)
    const slot = slotOf(word.charCodeAt(pair), word.charCodeAt(pair + 1), slots)
    const known = words.indexOf(word)
    if (known === -1) words += word
    const start = known === -1 ? words.length - word.length : known
    entries.push(pattern, start, word.length, pair, heads[slot]!)
    heads[slot] = entries.length / entrySize
  }
  const single = all.filter(([word]) => word.length === 1)
  return {patterns: needles.length, open, single, slots: unitsOf(heads), entries: unitsOf(entries), words}
}

/** @throws {RangeError} for what is no unit, or half of a character that takes two */
function unitsOf(numbers: readonly number[]): string {
  if (numbers.some(number => number >= 0xd800)) throw new RangeError('the screen has too many words')
  return numbers.map(number => String.fromCharCode(number)).join('')
}

/** How often pairs of characters stand in usual texts. */
class Rarity {
  readonly #counts = new Map<string, number>()

  constructor(texts: readonly string[]) {
    for (const text of texts)
      for (let at = 0; at + 1 < text.length; at++) {
        const pair = text.slice(at, at + 2)
        this.#counts.set(pair, (this.#counts.get(pair) ?? 0) + 1)
      }
  }

  #of(pair: string): number {
    return this.#counts.get(pair) ?? 0
  }

  rarestPair(word: string): number {
    const places = [...Array(word.length - 1).keys()]
    return places.reduce((rarest, at) =>
      this.#of(word.slice(at, at + 2)) < this.#of(word.slice(rarest, rarest + 2)) ? at : rarest,
    )
  }

  /** How often words of a set are looked at. One of a single character is nearly everywhere. */
  ofSet(words: readonly string[]): number {
    const each = words.map(word => {
      if (word.length < 2) return Number.MAX_SAFE_INTEGER / 1000
      const pair = this.rarestPair(word)
      return this.#of(word.slice(pair, pair + 2))
    })
    // Other texts have other words: of two sets that are as rare, the one with fewer.
    return each.reduce((sum, count) => sum + count, words.length / 10)
  }
}

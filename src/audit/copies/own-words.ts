import type {CommonPrints} from './common-prints.ts'
import {type Masked, maskOf} from './mask.ts'
import {printsOf, shingle} from './prints.ts'
import type {Slogans} from './slogans.ts'

/** What comes from above: found by counting, and known beforehand. */
export interface Above {
  readonly common: CommonPrints
  readonly slogans: Slogans
}

/** A masked text that knows which of its characters are words of the unit's own. */
export class OwnWords implements Masked {
  readonly units: Uint16Array
  readonly offsets: Uint32Array
  readonly #places: Uint32Array
  /** Of each print, whether it is of a formula. */
  readonly #isCommon: Uint8Array
  /** Characters outside slogans, from the beginning to each place; one more than there are characters. */
  readonly #sums: Uint32Array

  constructor(text: string, names: readonly string[], {common, slogans}: Above) {
    const {units, offsets} = maskOf(text, names)
    const {hashes, places} = printsOf(units)
    this.units = units
    this.offsets = offsets
    this.#places = places
    this.#isCommon = new Uint8Array(hashes.length)
    for (let at = 0; at < hashes.length; at++) if (common.has(hashes[at]!)) this.#isCommon[at] = 1
    this.#sums = sumsOf(slogans.outside(units))
  }

  /**
   * How many characters of a passage count. Where formulas touch it, only those that its prints prove to be none: a
   * print beside a formula may be of both, so only its last character is sure to be of what follows.
   */
  countOwn(start = 0, end = this.units.length): number {
    const first = this.#firstFrom(start - shingle + 1)
    if (!this.#hasCommon(first, end)) return this.#sum(start, end)
    let count = 0
    for (let at = first; at < this.#places.length && this.#places[at]! < end; at++) {
      if (!this.#isOwnIn(at, start, end)) continue
      const isBehindFormula = at > first && this.#isCommon[at - 1] === 1
      const from = this.#places[at]! + (isBehindFormula ? shingle - 1 : 0)
      while (this.#isOwnIn(at + 1, start, end)) at++
      const isBeforeFormula = (this.#places[at + 1] ?? end) < end && this.#isCommon[at + 1] === 1
      const to = this.#places[at]! + (isBeforeFormula ? 1 : shingle)
      if (to > from) count += this.#sum(from, to)
    }
    return count
  }

  #isOwnIn(print: number, start: number, end: number): boolean {
    const place = this.#places[print]
    return place !== undefined && this.#isCommon[print] === 0 && place >= start && place + shingle <= end
  }

  #sum(start: number, end: number): number {
    return this.#sums[end]! - this.#sums[start]!
  }

  #hasCommon(first: number, end: number): boolean {
    for (let at = first; at < this.#places.length && this.#places[at]! < end; at++)
      if (this.#isCommon[at] === 1) return true
    return false
  }

  /** The first print at a place or behind it. */
  #firstFrom(place: number): number {
    let low = 0
    let high = this.#places.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#places[middle]! >= place) high = middle
      else low = middle + 1
    }
    return low
  }
}

function sumsOf(counted: Uint8Array): Uint32Array {
  const sums = new Uint32Array(counted.length + 1)
  for (let at = 0; at < counted.length; at++) sums[at + 1] = sums[at]! + counted[at]!
  return sums
}

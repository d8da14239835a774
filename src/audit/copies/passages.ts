import type {OwnWords} from './own-words.ts'
import {shinglesOf} from './prints.ts'

/** Characters of two masked texts that agree, but for small edits; the ends exclusive. */
export interface Passage {
  readonly a: Span
  readonly b: Span
  /** Characters of `b` that count. */
  readonly own: number
}

export interface Span {
  readonly start: number
  readonly end: number
}

/** Characters that make a passage: what independent reports repeat of each other is shorter. */
export const shortestPassage = 30

/** Equal characters by which a passage is noticed. */
const seed = 12
/** The most that an edit takes out or puts in: the full name of an organ has fifteen. */
const longestEdit = 16
/** Characters that must be equal again behind an edit, or as many as the edit has. */
const resumed = 8
/** Places of `a` that are looked at for a seed: a text that repeats itself shall cost no more. */
const mostPlaces = 16

/** The passages of `b` that stand in `a` as well, in the order of `b`; they do not overlap in `b`. */
export function passagesOf(a: OwnWords, b: OwnWords): Passage[] {
  const passages: Passage[] = []
  const seeds = new SeedIndex(a.units)
  const hashes = shinglesOf(b.units, seed)
  for (let at = 0; at < hashes.length; ) {
    const run = longestRun(seeds.placesOf(hashes[at]!), at, a.units, b.units)
    if (run.length < seed) {
      at++
      continue
    }
    const [endOfA, endOfB] = grown(run.place + run.length, at + run.length, a.units, b.units)
    const own = b.countOwn(at, endOfB)
    if (own >= shortestPassage && a.countOwn(run.place, endOfA) >= shortestPassage) {
      passages.push({a: {start: run.place, end: endOfA}, b: {start: at, end: endOfB}, own})
      at = endOfB
    } else at += run.length - seed + 1
  }
  return passages
}

interface Run {
  readonly place: number
  readonly length: number
}

function longestRun(places: Iterable<number>, at: number, a: Uint16Array, b: Uint16Array): Run {
  let longest: Run = {place: 0, length: 0}
  for (const place of places) {
    const length = equalFrom(place, at, a, b)
    if (length > longest.length) longest = {place, length}
  }
  return longest
}

function equalFrom(inA: number, inB: number, a: Uint16Array, b: Uint16Array): number {
  const most = Math.min(a.length - inA, b.length - inB)
  let length = 0
  while (length < most && a[inA + length] === b[inB + length]) length++
  return length
}

/** Over small edits, as long as the texts agree again behind them. */
function grown(inA: number, inB: number, a: Uint16Array, b: Uint16Array): readonly [number, number] {
  for (;;) {
    const next = behindEdit(inA, inB, a, b)
    if (!next) return [inA, inB]
    ;[inA, inB] = next
  }
}

/** The smallest edit behind which the texts agree, and where they cease to. */
function behindEdit(
  inA: number,
  inB: number,
  a: Uint16Array,
  b: Uint16Array,
): readonly [number, number] | undefined {
  for (let size = 1; size <= longestEdit; size++)
    for (let step = 0; step <= size * 2; step++) {
      // First as many on both sides, then fewer and fewer on one of them.
      const less = size - ((step + 1) >> 1)
      const [skipA, skipB] = step % 2 === 0 ? [size, less] : [less, size]
      const length = equalFrom(inA + skipA, inB + skipB, a, b)
      if (length >= Math.max(resumed, size)) return [inA + skipA + length, inB + skipB + length]
    }
  return undefined
}

/** The places of all seeds of a text, by their hash. */
class SeedIndex {
  readonly #mask: number
  /** By the lowest bits of the hash the first place, and for each place the next one; -1 for none. */
  readonly #first: Int32Array
  readonly #next: Int32Array
  readonly #hashes: Uint32Array

  constructor(units: Uint16Array) {
    this.#hashes = shinglesOf(units, seed)
    const size = 2 ** Math.ceil(Math.log2(this.#hashes.length + 1))
    this.#mask = size - 1
    this.#first = new Int32Array(size).fill(-1)
    this.#next = new Int32Array(this.#hashes.length)
    for (let place = this.#hashes.length - 1; place >= 0; place--) {
      const slot = this.#hashes[place]! & this.#mask
      this.#next[place] = this.#first[slot]!
      this.#first[slot] = place
    }
  }

  *placesOf(hash: number): Generator<number> {
    let count = 0
    for (
      let place = this.#first[hash & this.#mask]!;
      place >= 0 && count < mostPlaces;
      place = this.#next[place]!
    ) {
      if (this.#hashes[place] !== hash) continue
      count++
      yield place
    }
  }
}

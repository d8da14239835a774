import {Numbers} from './numbers.ts'
import {Repeated} from './repeated.ts'
import {decode} from './sketch.ts'
import type {Sketch} from './types.ts'

/** The prints of all drafts, in typed arrays: millions of them, and no object for any. */
export class PrintIndex {
  /** Of each draft, in a block that it shares with others. */
  readonly #hashes: Uint32Array[] = []
  #block = new Uint32Array()
  #used = 0

  get size(): number {
    return this.#hashes.length
  }

  add(sketch: Sketch): void {
    const hashes = decode(sketch)
    if (this.#used + hashes.length > this.#block.length) {
      this.#block = new Uint32Array(Math.max(blockSize, hashes.length))
      this.#used = 0
    }
    const kept = this.#block.subarray(this.#used, this.#used + hashes.length)
    kept.set(hashes)
    this.#used += hashes.length
    this.#hashes.push(kept)
  }

  /** Of a draft, in the order of its text. */
  hashesOf(draft: number): Uint32Array {
    return this.#hashes[draft]!
  }

  /**
   * Each print that several drafts have, in ascending order, with these drafts in ascending order. A part of the values
   * at a time is sorted, so that the whole never stands in memory twice.
   */
  *shared(): Generator<{readonly hash: number; readonly drafts: readonly number[]}> {
    const repeated = this.#repeated()
    const entries = new Numbers()
    for (const [low, high] of this.#parts(repeated)) {
      entries.clear()
      this.#collect(low, high, repeated, entries)
      const sorted = entries.sorted()
      for (let at = 0; at < sorted.length; ) {
        const hash = Math.floor(sorted[at]! / mostDrafts)
        const first = hash * mostDrafts
        const drafts: number[] = []
        for (; at < sorted.length && sorted[at]! < first + mostDrafts; at++) {
          const draft = sorted[at]! - first
          if (drafts.at(-1) !== draft) drafts.push(draft)
        }
        if (drafts.length > 1) yield {hash, drafts}
      }
    }
  }

  /** Most prints are of one draft alone, and are left out before anything is sorted. */
  #repeated(): Repeated {
    const repeated = new Repeated(this.#hashes.reduce((sum, {length}) => sum + length, 0))
    for (const hashes of this.#hashes) for (let at = 0; at < hashes.length; at++) repeated.add(hashes[at]!)
    return repeated
  }

  /** Ranges of hashes, from and up to, of about the same size: most hashes are small, and some many drafts have. */
  *#parts(repeated: Repeated): Generator<readonly [number, number]> {
    const counts = new Uint32Array(2 ** (hashBits - rangeBits))
    for (const hashes of this.#hashes) {
      for (let at = 0; at < hashes.length; at++) {
        const hash = hashes[at]!
        if (repeated.mayHave(hash)) counts[hash >>> rangeBits]!++
      }
    }
    let [low, size] = [0, 0]
    for (const [range, count] of counts.entries()) {
      if (size > 0 && size + count > partSize) {
        yield [low, range << rangeBits]
        low = range << rangeBits
        size = 0
      }
      size += count
    }
    if (size > 0) yield [low, 2 ** hashBits]
  }

  /** Hash and draft in one number of 52 bits, which sorts natively. */
  #collect(low: number, high: number, repeated: Repeated, entries: Numbers): void {
    for (let draft = 0; draft < this.size; draft++) {
      const hashes = this.#hashes[draft]!
      for (let at = 0; at < hashes.length; at++) {
        const hash = hashes[at]!
        if (hash >= low && hash < high && repeated.mayHave(hash)) entries.push(hash * mostDrafts + draft)
      }
    }
  }
}

/** Prints: four mebibytes, of three thousand reports. */
const blockSize = 1 << 20
const mostDrafts = 2 ** 22
/** Entries that are sorted at a time: eight mebibytes. */
const partSize = 1 << 20
/** Of a hash; and of those that are sorted in one part, whatever their number. */
const hashBits = 30
const rangeBits = 16

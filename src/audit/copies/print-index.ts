import {stretch} from './prints.ts'
import {decode} from './sketch.ts'
import type {Sketch} from './types.ts'

/** Whose draft it is, as far as a comparison depends on it. */
export interface Owner {
  /** The same number for the same unit. */
  readonly unit: number
  readonly year?: number
  readonly earlier: boolean
}

/** The prints of all drafts, in typed arrays: millions of them, and no object for any. */
export class PrintIndex {
  readonly owners: Owner[] = []
  /** Of each draft, in a block that it shares with others. */
  readonly #hashes: Uint32Array[] = []
  #block = new Uint32Array()
  #used = 0

  get size(): number {
    return this.owners.length
  }

  add(sketch: Sketch, owner: Owner): void {
    const hashes = decode(sketch)
    if (this.#used + hashes.length > this.#block.length) {
      this.#block = new Uint32Array(Math.max(blockSize, hashes.length))
      this.#used = 0
    }
    const kept = this.#block.subarray(this.#used, this.#used + hashes.length)
    kept.set(hashes)
    this.#used += hashes.length
    this.#hashes.push(kept)
    this.owners.push(owner)
  }

  /** Of a draft, in the order of its text. */
  hashesOf(draft: number): Uint32Array {
    return this.#hashes[draft]!
  }

  /**
   * Each print that several drafts have, with these drafts in ascending order; the list is only good until the next
   * one. A part of the values at a time is sorted, so that the whole never stands in memory twice.
   */
  *shared(): Generator<{readonly hash: number; readonly drafts: readonly number[]}> {
    for (let part = 0; part < parts; part++) {
      const sorted = this.#entriesOf(part).sort()
      let drafts: number[] = []
      for (let at = 0; at < sorted.length; ) {
        const hash = Math.floor(sorted[at]! / mostDrafts)
        const first = hash * mostDrafts
        drafts = []
        for (; at < sorted.length && sorted[at]! < first + mostDrafts; at++) {
          const draft = sorted[at]! - first
          if (drafts.at(-1) !== draft) drafts.push(draft)
        }
        if (drafts.length > 1) yield {hash, drafts}
      }
    }
  }

  /** Hash and draft in one number of 52 bits, which sorts natively. */
  #entriesOf(part: number): Float64Array {
    const low = boundary(part)
    const high = boundary(part + 1)
    let count = 0
    for (const hashes of this.#hashes)
      for (let at = 0; at < hashes.length; at++) if (hashes[at]! >= low && hashes[at]! < high) count++
    const entries = new Float64Array(count)
    let next = 0
    for (let draft = 0; draft < this.size; draft++) {
      const hashes = this.#hashes[draft]!
      for (let at = 0; at < hashes.length; at++) {
        const hash = hashes[at]!
        if (hash >= low && hash < high) entries[next++] = hash * mostDrafts + draft
      }
    }
    return entries
  }
}

/** Prints: four mebibytes, of four thousand reports. */
const blockSize = 1 << 20
const mostDrafts = 2 ** 22
const parts = 16

/** Of parts of about the same size: the smallest hash of a stretch is one of the small ones. */
function boundary(part: number): number {
  return Math.floor(2 ** 30 * (1 - (1 - part / parts) ** (1 / stretch)))
}

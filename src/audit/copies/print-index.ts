import {Numbers} from './numbers.ts'
import {Repeated} from './repeated.ts'
import {decode} from './sketch.ts'
import type {Sketch} from './types.ts'

/**
 * The prints of all drafts, in typed arrays: millions of them, and no object for any. Most are of one draft alone and bring
 * it together with none: of these only the number is kept, and where they stood.
 */
export class PrintIndex {
  readonly #blocks: Uint32Array[] = []
  #used = 0
  /** Of each draft: the block, where in it the entries begin and end, and how many prints it has. */
  readonly #block: number[] = []
  readonly #start: number[] = []
  readonly #end: number[] = []
  readonly #count: number[] = []

  /**
   * @param sketches of all drafts, in their order; asked for twice, for all at a time would not fit in memory
   * @param count how many prints they have in all; another number takes more room or time, and changes nothing else
   */
  static of(sketches: () => Iterable<Sketch>, count: number): PrintIndex {
    const repeated = new Repeated(count)
    for (const sketch of sketches()) for (const hash of decode(sketch)) repeated.add(hash)
    const index = new PrintIndex()
    for (const sketch of sketches()) index.#add(decode(sketch), repeated)
    return index
  }

  get size(): number {
    return this.#count.length
  }

  /** How many prints a draft has. */
  countOf(draft: number): number {
    return this.#count[draft]!
  }

  /** The prints of a draft that others may have too, in the order of its text: see `printIn` and `isBehindOwn`. */
  entriesOf(draft: number): Uint32Array {
    return this.#blocks[this.#block[draft]!]!.subarray(this.#start[draft]!, this.#end[draft]!)
  }

  /**
   * Each print that several drafts have, in ascending order, with these drafts in ascending order. A part of the values
   * at a time is sorted, so that the whole never stands in memory twice.
   */
  *shared(): Generator<{readonly hash: number; readonly drafts: readonly number[]}> {
    const entries = new Numbers()
    for (const [low, high] of this.#parts()) {
      entries.clear()
      this.#collect(low, high, entries)
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

  /** Ranges of hashes, from and up to, of about the same size: most hashes are small, and some many drafts have. */
  *#parts(): Generator<readonly [number, number]> {
    const counts = new Uint32Array(2 ** (hashBits - rangeBits))
    for (let draft = 0; draft < this.size; draft++) {
      const entries = this.entriesOf(draft)
      for (let at = 0; at < entries.length; at++) counts[printIn(entries[at]!) >>> rangeBits]!++
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

  /** Print and draft in one number of 52 bits, which sorts natively. */
  #collect(low: number, high: number, found: Numbers): void {
    for (let draft = 0; draft < this.size; draft++) {
      const entries = this.entriesOf(draft)
      for (let at = 0; at < entries.length; at++) {
        const print = printIn(entries[at]!)
        if (print >= low && print < high) found.push(print * mostDrafts + draft)
      }
    }
  }

  #add(prints: Uint32Array, repeated: Repeated): void {
    const last = this.#blocks.at(-1)
    if (!last || this.#used + prints.length > last.length) {
      this.#blocks.push(new Uint32Array(Math.max(blockSize, prints.length)))
      this.#used = 0
    }
    const block = this.#blocks.at(-1)!
    this.#block.push(this.#blocks.length - 1)
    this.#start.push(this.#used)
    this.#count.push(prints.length)
    let isBehind = false
    for (let at = 0; at < prints.length; at++) {
      const print = prints[at]!
      const isKept = repeated.mayHave(print)
      if (isKept) block[this.#used++] = isBehind ? print + behindOwn : print
      isBehind = !isKept
    }
    this.#end.push(this.#used)
  }
}

/** Of an entry, 30 bits. */
export function printIn(entry: number): number {
  return entry & (behindOwn - 1)
}

/** Do prints stand before it in the text that no other draft has? */
export function isBehindOwn(entry: number): boolean {
  return entry >= behindOwn
}

/** Above the bits of a print. */
const behindOwn = 2 ** 30
/** Prints: a mebibyte, of two to three thousand reports. */
const blockSize = 1 << 18
const mostDrafts = 2 ** 22
/** Entries that are sorted at a time: eight mebibytes. */
const partSize = 1 << 20
/** Of a print; and of those that are sorted in one part, whatever their number. */
const hashBits = 30
const rangeBits = 16

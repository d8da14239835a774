import {isBehindOwn, type PrintIndex, printIn} from './print-index.ts'

/** The prints of formulas: a hash table, since each print of each draft is looked up. */
export class CommonPrints {
  readonly #hashes: Uint32Array
  /** Where a hash is in the list, plus one, at its slot or the next free one; at least half of the slots are free. */
  readonly #slots: Uint32Array

  /** @param hashes each once */
  constructor(hashes: readonly number[]) {
    this.#hashes = Uint32Array.from(hashes)
    this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(hashes.length * 2 + 1)))
    this.#hashes.forEach((hash, at) => {
      let slot = this.#slotOf(hash)
      while (this.#slots[slot] !== 0) slot = this.#behind(slot)
      this.#slots[slot] = at + 1
    })
  }

  has(hash: number): boolean {
    return this.#find(hash) >= 0
  }

  /**
   * The passages that they stand for. A formula has several prints; the one counted is the one that it mostly begins
   * with, whatever stands before it.
   */
  countPassages(index: PrintIndex): number {
    const all = new Uint32Array(this.#hashes.length)
    const firsts = new Uint32Array(this.#hashes.length)
    for (let draft = 0; draft < index.size; draft++) {
      let isInside = false
      for (const entry of index.entriesOf(draft)) {
        const at = this.#find(printIn(entry))
        if (at >= 0) {
          all[at] = all[at]! + 1
          if (!isInside || isBehindOwn(entry)) firsts[at] = firsts[at]! + 1
        }
        isInside = at >= 0
      }
    }
    let count = 0
    for (let at = 0; at < all.length; at++) if (firsts[at]! * 2 > all[at]!) count++
    return count
  }

  #find(hash: number): number {
    for (let slot = this.#slotOf(hash); this.#slots[slot] !== 0; slot = this.#behind(slot)) {
      const at = this.#slots[slot]! - 1
      if (this.#hashes[at] === hash) return at
    }
    return -1
  }

  /** By the lowest bits: small hashes are the most frequent. */
  #slotOf(hash: number): number {
    return hash & (this.#slots.length - 1)
  }

  #behind(slot: number): number {
    return (slot + 1) & (this.#slots.length - 1)
  }
}

export const noCommonPrints = new CommonPrints([])

/**
 * Which of many numbers came more than once. Some that came once are taken for such, none is missed: two bits for each,
 * at a place that others may share.
 */
export class Repeated {
  readonly #once: Uint32Array
  readonly #again: Uint32Array
  readonly #shift: number

  /** @param count how many numbers will come */
  constructor(count: number) {
    const bits = Math.max(5, Math.ceil(Math.log2(count * 3 + 1)))
    this.#once = new Uint32Array(2 ** (bits - 5))
    this.#again = new Uint32Array(2 ** (bits - 5))
    this.#shift = 32 - bits
  }

  /** @param number of 32 bits at most */
  add(number: number): void {
    const place = this.#placeOf(number)
    const [word, bit] = [place >>> 5, 1 << (place & 31)]
    if ((this.#once[word]! & bit) !== 0) this.#again[word] = this.#again[word]! | bit
    else this.#once[word] = this.#once[word]! | bit
  }

  mayHave(number: number): boolean {
    const place = this.#placeOf(number)
    return (this.#again[place >>> 5]! & (1 << (place & 31))) !== 0
  }

  /** Spreads small numbers as well (by the golden ratio). */
  #placeOf(number: number): number {
    return Math.imul(number, 0x9e3779b1) >>> this.#shift
  }
}

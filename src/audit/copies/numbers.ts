/** A list of numbers that grows: millions of them, sorted natively. */
export class Numbers {
  #values = new Float64Array(1 << 12)
  #count = 0

  push(value: number): void {
    if (this.#count === this.#values.length) {
      const larger = new Float64Array(this.#count * 2)
      larger.set(this.#values)
      this.#values = larger
    }
    this.#values[this.#count++] = value
  }

  /** In ascending order; good until the list is changed. */
  sorted(): Float64Array {
    return this.#values.subarray(0, this.#count).sort()
  }

  clear(): void {
    this.#count = 0
  }
}

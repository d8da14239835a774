import {damaged} from '../faults.ts'
import {Unreadable} from '../unreadable.ts'

/** Little-endian numbers of a stream. Outside of it there are none: such a file is damaged. */
export class Bytes {
  readonly #view: DataView

  constructor(readonly bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  get length(): number {
    return this.bytes.length
  }

  u8(at: number): number {
    return this.#read(at, 1, () => this.#view.getUint8(at))
  }

  u16(at: number): number {
    return this.#read(at, 2, () => this.#view.getUint16(at, true))
  }

  i16(at: number): number {
    return this.#read(at, 2, () => this.#view.getInt16(at, true))
  }

  u32(at: number): number {
    return this.#read(at, 4, () => this.#view.getUint32(at, true))
  }

  /** [start, start + length). */
  part(start: number, length: number): Bytes {
    if (start < 0 || length < 0 || start + length > this.length) throw new Unreadable(damaged)
    return new Bytes(this.bytes.subarray(start, start + length))
  }

  /** `count` units of UTF-16. */
  wide(start: number, count: number): string {
    let text = ''
    for (let index = 0; index < count; index++) text += String.fromCharCode(this.u16(start + index * 2))
    return text
  }

  #read(at: number, length: number, read: () => number): number {
    if (at < 0 || at + length > this.length) throw new Unreadable(damaged)
    return read()
  }
}

import {cutOff, damaged} from '../faults.ts'
import {Unreadable} from '../unreadable.ts'

const endOfChain = 0xfffffffa
const noEntry = 0xffffffff
const entryLength = 128

interface Entry {
  readonly type: number
  readonly left: number
  readonly right: number
  readonly child: number
  readonly start: number
  readonly size: number
  readonly name: string
}

/** A compound file (MS-CFB): a little file system. Only the streams of its root folder are looked at. */
export class Compound {
  readonly #bytes: Uint8Array
  readonly #view: DataView
  readonly #sectorSize: number
  readonly #miniSectorSize: number
  readonly #miniCutoff: number
  readonly #fat: Uint32Array
  readonly #miniFat: Uint32Array
  readonly #miniStream: Uint8Array
  readonly #streams = new Map<string, Entry>()

  /** @throws {Unreadable} for a file that is cut off or damaged */
  constructor(bytes: Uint8Array) {
    if (bytes.length < 512) throw new Unreadable(cutOff)
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const shift = this.#view.getUint16(0x1e, true)
    const miniShift = this.#view.getUint16(0x20, true)
    if ((shift !== 9 && shift !== 12) || miniShift !== 6) throw new Unreadable(damaged)
    this.#sectorSize = 2 ** shift
    this.#miniSectorSize = 2 ** miniShift
    this.#miniCutoff = this.#view.getUint32(0x38, true)
    this.#fat = this.#readFat()
    const directory = this.#read(this.#view.getUint32(0x30, true), Number.POSITIVE_INFINITY)
    this.#miniFat = numbersOf(this.#read(this.#view.getUint32(0x3c, true), Number.POSITIVE_INFINITY))
    const root = entryAt(directory, 0)
    if (root?.type !== 5) throw new Unreadable(damaged)
    this.#miniStream = this.#read(root.start, root.size)
    this.#collect(directory, root.child)
  }

  /** The content of a stream, in capitals or not; undefined when there is none of this name. */
  stream(name: string): Uint8Array | undefined {
    const entry = this.#streams.get(name.toLowerCase())
    if (!entry) return undefined
    const content =
      entry.size < this.#miniCutoff ? this.#readMini(entry) : this.#read(entry.start, entry.size)
    if (content.length < entry.size) throw new Unreadable(cutOff)
    return content
  }

  /** The sectors of the table of chains stand in the header, and then in a chain of their own. */
  #readFat(): Uint32Array {
    const view = this.#view
    const sectors: number[] = []
    for (let at = 0x4c; at < 0x200; at += 4) sectors.push(view.getUint32(at, true))
    let next = view.getUint32(0x44, true)
    const perSector = this.#sectorSize / 4
    const most = this.#sectorCount
    for (let steps = 0; next < endOfChain && steps <= most; steps++) {
      const numbers = numbersOf(this.#sector(next))
      sectors.push(...numbers.subarray(0, perSector - 1))
      next = numbers[perSector - 1] ?? endOfChain
    }
    const used = sectors.filter(sector => sector < endOfChain).slice(0, most)
    const fat = new Uint32Array(used.length * perSector).fill(noEntry)
    for (const [index, sector] of used.entries()) fat.set(numbersOf(this.#sector(sector)), index * perSector)
    return fat
  }

  get #sectorCount(): number {
    return Math.ceil(this.#bytes.length / this.#sectorSize)
  }

  #sector(number: number): Uint8Array {
    const start = (number + 1) * this.#sectorSize
    if (start >= this.#bytes.length) throw new Unreadable(cutOff)
    return this.#bytes.subarray(start, start + this.#sectorSize)
  }

  #read(start: number, size: number): Uint8Array {
    return collect(this.#chain(start, this.#fat, this.#sectorCount), size, number => this.#sector(number))
  }

  #readMini({start, size}: Entry): Uint8Array {
    const most = Math.ceil(this.#miniStream.length / this.#miniSectorSize)
    return collect(this.#chain(start, this.#miniFat, most), size, number => {
      const at = number * this.#miniSectorSize
      return this.#miniStream.subarray(at, at + this.#miniSectorSize)
    })
  }

  /** No chain has more links than there are sectors: else it bites its tail. */
  *#chain(start: number, table: Uint32Array, most: number): Generator<number> {
    let steps = 0
    for (let at = start; at < endOfChain; at = table[at] ?? endOfChain) {
      if (steps++ > most) throw new Unreadable(damaged)
      yield at
    }
  }

  /** The streams of a folder hang in a tree, which a damaged file can tie into a ring. */
  #collect(directory: Uint8Array, root: number): void {
    const waiting = [root]
    const seen = new Set<number>()
    for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
      const entry = seen.has(number) ? undefined : entryAt(directory, number)
      seen.add(number)
      if (!entry) continue
      if (entry.type === 2) this.#streams.set(entry.name.toLowerCase(), entry)
      waiting.push(entry.left, entry.right)
    }
  }
}

function collect(chain: Iterable<number>, size: number, sector: (number: number) => Uint8Array): Uint8Array {
  const parts: Uint8Array[] = []
  let length = 0
  for (const number of chain) {
    if (length >= size) break
    const part = sector(number)
    parts.push(part)
    length += part.length
  }
  const content = new Uint8Array(Math.min(length, size))
  let at = 0
  for (const part of parts) {
    content.set(part.subarray(0, content.length - at), at)
    at += part.length
  }
  return content
}

function entryAt(directory: Uint8Array, number: number): Entry | undefined {
  const at = number * entryLength
  if (at + entryLength > directory.length) return undefined
  const view = new DataView(directory.buffer, directory.byteOffset + at, entryLength)
  const nameLength = Math.min(64, view.getUint16(0x40, true))
  let name = ''
  for (let index = 0; index + 2 < nameLength; index += 2)
    name += String.fromCharCode(view.getUint16(index, true))
  return {
    type: view.getUint8(0x42),
    left: view.getUint32(0x44, true),
    right: view.getUint32(0x48, true),
    child: view.getUint32(0x4c, true),
    start: view.getUint32(0x74, true),
    size: view.getUint32(0x78, true),
    name,
  }
}

function numbersOf(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Uint32Array.from({length: bytes.length >> 2}, (_, index) => view.getUint32(index * 4, true))
}

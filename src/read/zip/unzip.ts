import {Inflate, inflateSync} from 'fflate'
import {cutOff, damaged, locked, outside, tooLarge} from '../faults.ts'
import {Unreadable} from '../unreadable.ts'
import {crc32} from './crc32.ts'
import {endOfDirectory} from './names.ts'

/** One file in a ZIP archive, as the directory of the archive describes it. */
export interface ZipEntry {
  /** With forward slashes between folders, and none in front. */
  readonly name: string
  readonly method: number
  readonly crc: number
  /** In bytes. */
  readonly compressedSize: number
  readonly size: number
  /** Where its own header begins in the archive. */
  readonly offset: number
  /** Its record in the directory: [start, end) in the archive. */
  readonly record: readonly [number, number]
}

export interface Zip {
  readonly bytes: Uint8Array
  /** In the order of the directory. */
  readonly entries: readonly ZipEntry[]
  /** Where the directory begins, behind the last file. */
  readonly directory: number
}

/** Parts that are read may have this many bytes together: a draft of 10,000 paragraphs has a tenth of it. */
const limit = 100 * 2 ** 20
/** Below this, inflating whatever it claims to be takes less than a second. */
const small = 2 ** 16

/**
 * Reads the directory of an archive; nothing is inflated.
 *
 * @throws {Unreadable} for an archive that is cut off, damaged, or names files outside its folder
 */
export function openZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end === undefined) throw new Unreadable(cutOff)
  const {count, directory} = directoryAt(view, end)
  const entries: ZipEntry[] = []
  let at = directory
  for (let index = 0; index < count; index++) {
    const entry = entryAt(view, bytes, at)
    entries.push(entry)
    at = entry.record[1]
  }
  return {bytes, entries, directory}
}

/** Inflates entries, all together no more than the limit. */
export class Inflater {
  #left = limit

  constructor(readonly zip: Zip) {}

  /** @throws {Unreadable} when the content is not what the directory says, or too much */
  inflate(entry: ZipEntry): Uint8Array {
    this.#left -= entry.size
    if (this.#left < 0) throw new Unreadable(tooLarge)
    const content = this.#content(entry)
    if (crc32(content) !== entry.crc) throw new Unreadable(damaged)
    return content
  }

  #content({method, compressedSize, size, offset}: ZipEntry): Uint8Array {
    const {bytes} = this.zip
    const start = dataStart(bytes, offset)
    const data = bytes.subarray(start, start + compressedSize)
    if (data.length < compressedSize) throw new Unreadable(cutOff)
    if (method === 0) return data
    if (method !== 8) throw new Unreadable(damaged)
    try {
      return compressedSize < small ? inflateSmall(data, size) : inflateLarge(data, size)
    } catch {
      // The inflater has words of its own for each way in which a stream can be wrong.
      throw new Unreadable(damaged)
    }
  }
}

/** One byte too many shows that the size in the directory is a lie: what does not fit is dropped, or an error. */
function inflateSmall(data: Uint8Array, size: number): Uint8Array {
  const inflated =
    size < small * 16 && native
      ? native.inflateRawSync(data, {maxOutputLength: size + 1, chunkSize: size + 64})
      : inflateSync(data, {out: new Uint8Array(size + 1)})
  if (inflated.length !== size) throw new RangeError()
  return inflated
}

/** Node's own, which takes half the time for the small parts that most are; a browser has none. */
const native = globalThis.process?.getBuiltinModule?.('node:zlib')

/** Piece by piece, and no further than the size that was promised. */
function inflateLarge(data: Uint8Array, size: number): Uint8Array {
  const inflated = new Uint8Array(size)
  let length = 0
  const stream = new Inflate(piece => {
    inflated.set(piece, length)
    length += piece.length
  })
  for (let at = 0; at < data.length; at += small)
    stream.push(data.subarray(at, at + small), at + small >= data.length)
  if (length !== size) throw new RangeError()
  return inflated
}

function dataStart(bytes: Uint8Array, offset: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) throw new Unreadable(damaged)
  return offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
}

function directoryAt(view: DataView, end: number): {count: number; directory: number} {
  const count = view.getUint16(end + 10, true)
  const directory = view.getUint32(end + 16, true)
  const locator = end - 20
  // ZIP64: the record that holds larger numbers stands before this one.
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return {count, directory}
  const wide = large(view, locator + 8)
  if (wide + 56 > view.byteLength || view.getUint32(wide, true) !== 0x06064b50) throw new Unreadable(damaged)
  return {count: large(view, wide + 32), directory: large(view, wide + 48)}
}

const recordSize = 46
const utf8 = new TextDecoder('utf-8', {fatal: true})

function entryAt(view: DataView, bytes: Uint8Array, at: number): ZipEntry {
  if (at + recordSize > view.byteLength || view.getUint32(at, true) !== 0x02014b50)
    throw new Unreadable(damaged)
  const nameEnd = at + recordSize + view.getUint16(at + 28, true)
  const extraEnd = nameEnd + view.getUint16(at + 30, true)
  const end = extraEnd + view.getUint16(at + 32, true)
  if (end > view.byteLength) throw new Unreadable(damaged)
  if (view.getUint16(at + 8, true) & 1) throw new Unreadable(locked)
  const name = nameOf(bytes.subarray(at + recordSize, nameEnd))
  if (/^[A-Za-z]:|(?:^|\/)\.\.(?:\/|$)/.test(name)) throw new Unreadable(outside)
  const numbers = [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]
  const [size, compressedSize, offset] = widened(numbers, view, nameEnd, extraEnd)
  return {
    name,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressedSize,
    size,
    offset,
    record: [at, end],
  }
}

/** Programs here write UTF-8 or GBK, whatever they say of it, and some begin at the root. */
function nameOf(bytes: Uint8Array): string {
  return decodeName(bytes)
    .replaceAll('\\', '/')
    .replace(/^(?:\.?\/)+/, '')
}

function decodeName(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

/** A number that does not fit stands in the extra field of ZIP64, in this order, and is all ones here. */
function widened(
  numbers: readonly number[],
  view: DataView,
  start: number,
  end: number,
): [number, number, number] {
  let at = start
  while (at + 4 <= end && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true)
  at += 4
  return numbers.map(number => {
    if (number !== 0xffffffff || at + 8 > end) return number
    at += 8
    return large(view, at - 8)
  }) as [number, number, number]
}

function large(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true))
}

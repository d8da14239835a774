import {deflateSync} from 'fflate'
import {crc32} from '../read/zip/crc32.ts'
import type {Zip, ZipEntry} from '../read/zip/unzip.ts'

/**
 * An archive with some files replaced or added, by name. All others are copied as they are, compression and all,
 * and stand in the same order; new ones stand behind them. The same input gives the same bytes.
 */
export function rezip(zip: Zip, changes: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const {bytes, entries, directory} = zip
  const offsets = [...new Set(entries.map(({offset}) => offset)), directory].sort((a, b) => a - b)
  const replaced = new Map<number, ZipEntry>()
  for (const entry of entries) if (changes.has(entry.name)) replaced.set(entry.offset, entry)
  const pieces: Uint8Array[] = [bytes.subarray(0, offsets[0])]
  let length = offsets[0]!
  const add = (...added: Uint8Array[]) => {
    for (const piece of added) {
      pieces.push(piece)
      length += piece.length
    }
  }
  const moved = new Map<number, number>()
  const written = new Map<string, Written>()
  for (const [at, offset] of offsets.slice(0, -1).entries()) {
    moved.set(offset, length)
    const entry = replaced.get(offset)
    if (entry) {
      const fresh = write(changes.get(entry.name)!)
      written.set(entry.name, fresh)
      add(...fileOf(nameBytes(zip, entry), fresh, stamp(zip, entry)))
    } else add(bytes.subarray(offset, offsets[at + 1]))
  }
  const records = entries.map(entry => {
    const fresh = written.get(entry.name)
    const offset = moved.get(entry.offset)!
    return fresh
      ? recordOf(nameBytes(zip, entry), fresh, stamp(zip, entry), offset)
      : movedRecord(zip, entry, offset)
  })
  const known = new Set(entries.map(({name}) => name))
  for (const [name, content] of changes) {
    if (known.has(name)) continue
    const fresh = write(content)
    const bytesOfName = new TextEncoder().encode(name)
    records.push(recordOf(bytesOfName, fresh, earliest, length))
    add(...fileOf(bytesOfName, fresh, earliest))
  }
  const start = length
  add(...records)
  add(endOf(records.length, start, length - start))
  return join(pieces, length)
}

interface Written {
  readonly data: Uint8Array
  readonly size: number
  readonly crc: number
}

function write(content: Uint8Array): Written {
  return {data: deflateSync(content), size: content.length, crc: crc32(content)}
}

/** 1 January 1980, the first day that ZIP knows: no clock is asked. */
const earliest = 0x00210000

/** When the file was written, as MS-DOS counts. */
function stamp({bytes}: Zip, {record: [start]}: ZipEntry): number {
  return viewOf(bytes).getUint32(start + 12, true)
}

function nameBytes({bytes}: Zip, {record: [start]}: ZipEntry): Uint8Array {
  return bytes.subarray(start + 46, start + 46 + viewOf(bytes).getUint16(start + 28, true))
}

/** Names are UTF-8 where they are not ASCII. */
const utf8 = 0x0800
const deflated = 8
const version = 20

function fileOf(name: Uint8Array, {data, size, crc}: Written, time: number): Uint8Array[] {
  const header = new Uint8Array(30)
  const view = viewOf(header)
  view.setUint32(0, 0x04034b50, true)
  view.setUint16(4, version, true)
  view.setUint16(6, utf8, true)
  view.setUint16(8, deflated, true)
  view.setUint32(10, time, true)
  view.setUint32(14, crc, true)
  view.setUint32(18, data.length, true)
  view.setUint32(22, size, true)
  view.setUint16(26, name.length, true)
  return [header, name, data]
}

function recordOf(name: Uint8Array, {data, size, crc}: Written, time: number, offset: number): Uint8Array {
  const record = new Uint8Array(46 + name.length)
  const view = viewOf(record)
  view.setUint32(0, 0x02014b50, true)
  view.setUint16(4, version, true)
  view.setUint16(6, version, true)
  view.setUint16(8, utf8, true)
  view.setUint16(10, deflated, true)
  view.setUint32(12, time, true)
  view.setUint32(16, crc, true)
  view.setUint32(20, data.length, true)
  view.setUint32(24, size, true)
  view.setUint16(28, name.length, true)
  view.setUint32(42, offset, true)
  record.set(name, 46)
  return record
}

function movedRecord({bytes}: Zip, {record: [start, end]}: ZipEntry, offset: number): Uint8Array {
  // Not `slice`: that of Node's buffers gives the same bytes, and what is written here would change the source.
  const record = new Uint8Array(bytes.subarray(start, end))
  viewOf(record).setUint32(42, offset, true)
  return record
}

function endOf(count: number, start: number, length: number): Uint8Array {
  const end = new Uint8Array(22)
  const view = viewOf(end)
  view.setUint32(0, 0x06054b50, true)
  view.setUint16(8, count, true)
  view.setUint16(10, count, true)
  view.setUint32(12, length, true)
  view.setUint32(16, start, true)
  return end
}

function join(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}

function viewOf({buffer, byteOffset, byteLength}: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength)
}

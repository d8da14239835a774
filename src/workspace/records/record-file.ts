import {closeSync, fstatSync, openSync, readSync} from 'node:fs'
import {briefEnd, parseBrief} from '../../audit/lines.ts'
import type {AuditEnd, AuditHead, Brief, DraftRecord} from '../../audit/types.ts'

/** Where a record stands in a file: bytes. */
export interface RecordPlace {
  readonly offset: number
  /** Of the line up to where its brief ends; the same as `length` where it is all brief. */
  readonly briefLength: number
  readonly length: number
}

/** A file of records, open for reading. */
export class RecordFile {
  readonly file: string
  readonly #handle: number

  constructor(file: string) {
    this.file = file
    this.#handle = openSync(file, 'r')
    if (!fstatSync(this.#handle).isFile()) {
      closeSync(this.#handle)
      throw Object.assign(new Error(`${file} is no file`), {code: 'EISDIR'})
    }
  }

  brief({offset, briefLength, length}: RecordPlace): Brief {
    return parseBrief(this.#text(offset, briefLength), briefLength === length)
  }

  record({offset, length}: RecordPlace): DraftRecord {
    return JSON.parse(this.#text(offset, length))
  }

  bytes(offset: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafe(length)
    this.#read(bytes, offset, length)
    return bytes
  }

  #text(offset: number, length: number): string {
    if (room.length < length) room = Buffer.allocUnsafe(length * 2)
    this.#read(room, offset, length)
    return room.toString('utf8', 0, length)
  }

  #read(bytes: Buffer, offset: number, length: number): void {
    for (let at = 0; at < length; ) {
      const read = readSync(this.#handle, bytes, at, length - at, offset + at)
      if (read === 0) throw new Error(`${this.file} has become shorter while it was read`)
      at += read
    }
  }

  /**
   * All records, and the head where the file has one. A line that is torn or broken is passed over: a run that was
   * killed leaves one, and its draft is read again.
   */
  *scan(): Generator<
    | {readonly head: AuditHead}
    | {readonly end: AuditEnd}
    | {readonly brief: Brief; readonly place: RecordPlace}
  > {
    for (const {offset, line} of this.#lines()) {
      const end = briefEnd(line)
      const briefLength = end < 0 ? line.length : end
      try {
        const parsed = parseBrief(line.toString('utf8', 0, briefLength), end < 0) as
          | AuditEnd
          | AuditHead
          | Brief
        if (parsed.type === 'audit') yield {head: parsed}
        else if (parsed.type === 'end') yield {end: parsed}
        else if (parsed.type === 'draft' && isWhole(line))
          yield {brief: parsed, place: {offset, briefLength, length: line.length}}
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error
      }
    }
  }

  close(): void {
    closeSync(this.#handle)
  }

  /** Without their line breaks; what stands behind the last one is torn. */
  *#lines(): Generator<{readonly offset: number; readonly line: Buffer}> {
    const {size} = fstatSync(this.#handle)
    let rest: Buffer = Buffer.alloc(0)
    let offset = 0
    for (let at = 0; at < size; at += chunk) {
      const bytes = Buffer.concat([rest, this.bytes(at, Math.min(chunk, size - at))])
      let start = 0
      for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
        yield {offset, line: bytes.subarray(start, end)}
        offset += end + 1 - start
        start = end + 1
      }
      rest = bytes.subarray(start)
    }
  }
}

const chunk = 4 << 20

/** For one record after the other: a buffer for each of a hundred thousand would wait for the collection of garbage. */
let room: Buffer = Buffer.alloc(0)

function isWhole(line: Buffer): boolean {
  return line[line.length - 1] === 0x7d
}

import {closeSync, openSync, writeSync} from 'node:fs'
import {briefEnd, lineOf} from '../../audit/lines.ts'
import type {DraftRecord} from '../../audit/types.ts'
import type {RecordPlace} from './record-file.ts'

/** Where a record was written. */
export type Written = RecordPlace & {readonly path: string}

const lineBreak = Buffer.from('\n')

/** Adds records to a file of its own, so that several processes can write at a time. */
export class RecordWriter {
  readonly #handle: number
  #size = 0

  /** @param file that is not there yet */
  constructor(file: string) {
    this.#handle = openSync(file, 'wx')
  }

  /** In one piece: a process that is killed leaves whole lines, but for the last one perhaps. */
  write(records: readonly DraftRecord[]): Written[] {
    return this.add(records.map(record => ({path: record.path, line: Buffer.from(lineOf(record))})))
  }

  /** Records that another process has made lines of. */
  add(records: readonly {readonly path: string; readonly line: Buffer}[]): Written[] {
    const written: Written[] = []
    const pieces: Buffer[] = []
    let offset = this.#size
    for (const {path, line} of records) {
      const {length} = line
      const end = briefEnd(line)
      written.push({path, offset, briefLength: end < 0 ? length : end, length})
      pieces.push(line, lineBreak)
      offset += length + 1
    }
    const bytes = Buffer.concat(pieces)
    for (let at = 0; at < bytes.length; )
      at += writeSync(this.#handle, bytes, at, bytes.length - at, this.#size + at)
    this.#size = offset
    return written
  }

  close(): void {
    closeSync(this.#handle)
  }
}

import {closeSync, openSync, writeSync} from 'node:fs'
import {briefEnd, lineOf} from '../../audit/lines.ts'
import type {DraftRecord} from '../../audit/types.ts'
import type {RecordPlace} from './record-file.ts'

/** Where a record was written. */
export type Written = RecordPlace & {readonly path: string}

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
    const written: Written[] = []
    const lines: Buffer[] = []
    let offset = this.#size
    for (const record of records) {
      const line = Buffer.from(`${lineOf(record)}\n`)
      const end = briefEnd(line)
      const length = line.length - 1
      written.push({path: record.path, offset, briefLength: end < 0 ? length : end, length})
      lines.push(line)
      offset += line.length
    }
    const bytes = Buffer.concat(lines)
    for (let at = 0; at < bytes.length; )
      at += writeSync(this.#handle, bytes, at, bytes.length - at, this.#size + at)
    this.#size = offset
    return written
  }

  close(): void {
    closeSync(this.#handle)
  }
}

import type {AuditHead, Brief, DraftRecord, Records} from '../../audit/types.ts'
import {RecordFile, type RecordPlace} from './record-file.ts'

/** The records of an audit, left where they are on the disk: a hundred thousand of them would not fit in memory. */
export class RecordIndex implements Records {
  #head: AuditHead | undefined
  readonly #files: RecordFile[] = []
  /** By path: the place in the lists below. */
  readonly #at = new Map<string, number>()
  readonly #file: number[] = []
  readonly #offset: number[] = []
  readonly #briefLength: number[] = []
  readonly #length: number[] = []
  #paths: string[] | undefined

  /** @param head absent where it stands in the files themselves */
  constructor(head?: AuditHead) {
    this.#head = head
  }

  get head(): AuditHead {
    return this.#head!
  }

  set head(head: AuditHead) {
    this.#head = head
  }

  /** @returns its number, for `add` */
  open(file: string): number {
    return this.#files.push(new RecordFile(file)) - 1
  }

  /** All records of a file that was opened, and its head. */
  scan(file: number): ReturnType<RecordFile['scan']> {
    return this.#files[file]!.scan()
  }

  /** A record that comes later takes the place of one of the same path. */
  add(path: string, file: number, {offset, briefLength, length}: RecordPlace): void {
    const at = this.#at.get(path) ?? this.#file.length
    this.#at.set(path, at)
    this.#file[at] = file
    this.#offset[at] = offset
    this.#briefLength[at] = briefLength
    this.#length[at] = length
    this.#paths = undefined
  }

  has(path: string): boolean {
    return this.#at.has(path)
  }

  get size(): number {
    return this.#at.size
  }

  /** By code units, so that no language setting changes the order. */
  get paths(): readonly string[] {
    this.#paths ??= [...this.#at.keys()].sort()
    return this.#paths
  }

  get(path: string): DraftRecord {
    const {file, place} = this.#find(path)
    return file.record(place)
  }

  brief(path: string): Brief {
    const {file, place} = this.#find(path)
    // What is kept of it has the same string as the index, not one of its own.
    return Object.assign(file.brief(place), {path})
  }

  *briefs(): Generator<Brief> {
    for (const path of this.paths) yield this.brief(path)
  }

  /** The record as it was written, in UTF-8, without a line break. */
  line(path: string): Buffer {
    const {file, place} = this.#find(path)
    return file.bytes(place.offset, place.length)
  }

  close(): void {
    for (const file of this.#files) file.close()
  }

  #find(path: string): {readonly file: RecordFile; readonly place: RecordPlace} {
    const at = this.#at.get(path)
    if (at === undefined) throw new Error(`there is no record of ${path}`)
    return {
      file: this.#files[this.#file[at]!]!,
      place: {offset: this.#offset[at]!, briefLength: this.#briefLength[at]!, length: this.#length[at]!},
    }
  }
}

import type {RecordFolder} from '../../workspace/records/record-folder.ts'
import {RecordWriter} from '../../workspace/records/record-writer.ts'
import type {AuditProgress} from './progress.ts'
import {unreadOf} from './reading.ts'
import type {RunEvents} from './runner.ts'

/** Notes which records are on the disk, and writes those of drafts that nobody could read. */
export class Arrivals {
  readonly events: RunEvents
  readonly #folder: RecordFolder
  /** By name: the number that a file has in the index. */
  readonly #files = new Map<string, number>()
  readonly #ownFile: string
  #own: RecordWriter | undefined

  constructor(folder: RecordFolder, progress: AuditProgress) {
    this.#folder = folder
    this.#ownFile = folder.fileFor(0)
    const {index} = folder
    this.events = {
      written: (written, file) => {
        for (const {path, ...place} of written) index.add(path, this.#numberOf(file), place)
        progress.add(written.length)
        progress.at(written.at(-1)!.path)
      },
      unreadable: (listed, unreadable) => {
        this.#own ??= new RecordWriter(this.#ownFile)
        const [written] = this.#own.write([{type: 'draft', ...unreadOf(listed), unreadable}])
        index.add(listed.path, this.#numberOf(this.#ownFile), written!)
        progress.add(1)
      },
      at: path => progress.at(path),
    }
  }

  close(): void {
    this.#own?.close()
  }

  #numberOf(file: string): number {
    let number = this.#files.get(file)
    if (number === undefined) {
      number = this.#folder.index.open(file)
      this.#files.set(file, number)
    }
    return number
  }
}

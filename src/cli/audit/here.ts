import {setImmediate} from 'node:timers/promises'
import {RecordWriter} from '../../workspace/records/record-writer.ts'
import type {Begin, Listed} from './messages.ts'
import {Reading} from './reading.ts'
import {RunError, type RunEvents, type Runner} from './runner.ts'
import {unwritableWords} from './words.ts'

/** Reads drafts in this very process: `--concurrency off`. A draft that ends it ends the run. */
export class Here implements Runner {
  readonly #drafts: Iterable<Listed>
  readonly #begin: Begin & {readonly file: string}
  readonly #events: RunEvents
  #isStopped = false

  constructor(drafts: Iterable<Listed>, begin: Begin & {readonly file: string}, events: RunEvents) {
    this.#drafts = drafts
    this.#begin = begin
    this.#events = events
  }

  async run(): Promise<void> {
    const {invocation, cwd, head, file} = this.#begin
    const reading = new Reading(invocation, cwd, head)
    const writer = new RecordWriter(file)
    try {
      for (const listed of this.#drafts) {
        // Reading leaves no pause of its own in which a signal could come through.
        await setImmediate()
        if (this.#isStopped) return
        this.#events.at(listed.path)
        this.#events.written(writer.write([await reading.record(listed)]), file)
      }
    } catch (error) {
      const {code} = error as NodeJS.ErrnoException
      throw code === undefined ? error : new RunError(unwritableWords(code))
    } finally {
      writer.close()
    }
  }

  stop(): void {
    this.#isStopped = true
  }

  kill(): void {
    this.stop()
  }
}

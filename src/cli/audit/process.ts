import {setFlagsFromString} from 'node:v8'
import {lineOf} from '../../audit/lines.ts'
import type {DraftRecord} from '../../audit/types.ts'
import {RecordWriter} from '../../workspace/records/record-writer.ts'
import type {Answer, Batch, Begin} from './messages.ts'
import {pack} from './queue/packet.ts'
import {Reading} from './reading.ts'
import {unwritableWords} from './words.ts'

/**
 * How far V8 optimises: by itself it spends a third of the time of two thousand drafts on that. When it copies fewer small
 * functions into large ones, and waits longer before it begins, texts take a tenth less, and Markdown a fifth.
 */
const optimising = ['--max-inlined-bytecode-size-cumulative=100', '--interrupt-budget=500000']

/** A process of an audit: reads and judges drafts as they come, and keeps the records, until it is ended. */
export function serveAudit(): void {
  for (const flag of optimising) setFlagsFromString(flag)
  // The one that gives the work is gone: whoever goes on would work for nobody.
  process.on('disconnect', () => process.exit())
  // Ctrl-C in a terminal reaches every process; the one that gives the work decides.
  process.on('SIGINT', () => {})
  process.once('message', (begin: Begin) => {
    const work = new Work(begin, answer => process.send!(answer))
    process.on('message', (batch: Batch) => work.take(batch))
  })
}

class Work {
  readonly #say: (answer: Answer) => void
  readonly #reading: Reading
  readonly #writer: RecordWriter | undefined
  /** One batch after the other. */
  #last: Promise<void> = Promise.resolve()
  #told = Date.now()

  constructor({invocation, cwd, head, file}: Begin, say: (answer: Answer) => void) {
    this.#say = say
    this.#reading = new Reading(invocation, cwd, head)
    this.#writer = file === undefined ? undefined : new RecordWriter(file)
  }

  take(batch: Batch): void {
    this.#last = this.#last
      .then(() => this.#work(batch))
      .catch(error => this.#say({failure: String(error?.stack ?? error)}))
  }

  async #work({number, drafts}: Batch): Promise<void> {
    const records: DraftRecord[] = []
    for (const listed of drafts) {
      records.push(await this.#reading.record(listed))
      // A draft that takes its time must not look like one that hangs.
      if (Date.now() - this.#told < 500) continue
      this.#told = Date.now()
      this.#say({at: listed.path})
    }
    try {
      if (this.#writer) this.#say({number, written: this.#writer.write(records)})
      else this.#say({number, packet: pack(records.map(lineOf))})
    } catch (error) {
      const {code} = error as NodeJS.ErrnoException
      if (code === undefined) throw error
      this.#say({full: unwritableWords(code)})
    }
  }
}

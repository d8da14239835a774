import {statSync} from 'node:fs'
import {lineOf} from '../../audit/lines.ts'
import {Recorder, type Unread} from '../../audit/record.ts'
import type {DraftRecord} from '../../audit/types.ts'
import {localDay} from '../../diagnostic/waiver.ts'
import {RecordWriter} from '../../workspace/records/record-writer.ts'
import type {Workspace} from '../../workspace/workspace.ts'
import {lintInput} from '../lint/lint-inputs.ts'
import {workspaceOf} from '../workspace.ts'
import type {Answer, Batch, Begin, Listed} from './messages.ts'
import {pack} from './queue/packet.ts'
import {mistakeWords, unwritableWords} from './words.ts'

/** A process of an audit: reads and judges drafts as they come, and keeps the records, until it is ended. */
export function serveAudit(): void {
  const say = (answer: Answer) => process.send!(answer)
  // The one that gives the work is gone: whoever goes on would work for nobody.
  process.on('disconnect', () => process.exit())
  // Ctrl-C in a terminal reaches every process; the one that gives the work decides.
  process.on('SIGINT', () => {})
  process.once('message', (begin: Begin) => {
    const work = new Work(begin, say)
    process.on('message', (batch: Batch) => work.take(batch))
  })
}

class Work {
  readonly #say: (answer: Answer) => void
  readonly #begin: Begin
  readonly #workspace: Workspace
  readonly #recorder: Recorder
  readonly #writer: RecordWriter | undefined
  /** One batch after the other. */
  #last: Promise<void> = Promise.resolve()
  #told = Date.now()

  constructor(begin: Begin, say: (answer: Answer) => void) {
    const {invocation, cwd, head, file} = begin
    this.#say = say
    this.#begin = begin
    this.#workspace = workspaceOf({...invocation, debug: false}, {cwd, stderr: {write: () => {}}}, head.today)
    this.#recorder = new Recorder(head)
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
      records.push(await this.#record(listed))
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

  async #record(listed: Listed): Promise<DraftRecord> {
    const {draft} = listed
    // Before it is read: a draft that changes meanwhile is read again the next time.
    const unread = listed.unread ?? unreadOf(listed)
    const {ruleSet} = await this.#workspace.settingsFor(draft.path)
    try {
      const outcome = await lintInput({draft}, this.#workspace, this.#begin.invocation)
      return this.#recorder.record(unread, outcome, ruleSet.data)
    } catch (error) {
      return {type: 'draft', ...unread, unreadable: mistakeWords(error)}
    }
  }
}

/** What the disk says of a draft. */
export function unreadOf({draft, path}: Listed): Unread {
  const found = statSync(draft.path, {throwIfNoEntry: false})
  if (!found) return {path, stamp: ''}
  const {mtime, mtimeMs, size} = found
  return {path, stamp: `${mtimeMs} ${size}`, day: localDay(mtime)}
}

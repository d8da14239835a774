import type {Words} from '../../diagnostic/types.ts'
import type {Written} from '../../workspace/records/record-writer.ts'
import type {Listed} from './messages.ts'

/** Reads the drafts of an audit: in processes of this machine, or of others, or here. */
export interface Runner {
  /** Until all drafts have a record, or it was stopped. @throws {RunError} */
  run(): Promise<void>
  /** Gives out nothing more; what is being done is finished first. */
  stop(): void
  /** Ends all at once. */
  kill(): void
}

/** What a runner tells while it works. */
export interface RunEvents {
  readonly written: (written: readonly Written[], file: string) => void
  /** A draft that ends or holds up every process that reads it. */
  readonly unreadable: (draft: Listed, words: Words) => void
  readonly at: (path: string) => void
}

/** Nothing can go on. */
export class RunError extends Error {
  override readonly name = 'RunError'
  readonly words: Words

  constructor(words: Words) {
    super(words.en)
    this.words = words
  }
}

import type {ChildProcess} from 'node:child_process'
import type {Answer, Batch} from './messages.ts'

/** Drafts that a process was given. */
export interface Job extends Batch {
  /** How many processes have ended with these drafts. */
  readonly failures: number
}

interface MemberEvents {
  readonly answer: (answer: Answer) => void
  readonly ended: (code: string) => void
  /** It could not be started. */
  readonly failed: (error: Error) => void
}

/** A process of the pool. */
export class Member {
  readonly process: ChildProcess
  readonly file: string | undefined
  /** It is given one draft at a time, and has more memory. */
  readonly isAlone: boolean
  /** What it has been given and not yet done; the first is the one that it is at. */
  readonly jobs: Job[] = []
  readonly #timeout: number
  #timer: NodeJS.Timeout | undefined
  #isLate = false

  constructor(
    process: ChildProcess,
    {
      file,
      isAlone,
      timeout,
    }: {readonly file: string | undefined; readonly isAlone: boolean; readonly timeout: number},
    {answer, ended, failed}: MemberEvents,
  ) {
    this.process = process
    this.file = file
    this.isAlone = isAlone
    this.#timeout = timeout
    process.on('message', (message: Answer) => {
      this.#wait()
      answer(message)
    })
    process.on('error', failed)
    process.on('exit', (code, signal) => {
      clearTimeout(this.#timer)
      ended(this.#isLate ? 'timeout' : (signal ?? String(code)))
    })
  }

  get isIdle(): boolean {
    return this.jobs.length === 0
  }

  give(job: Job): void {
    this.jobs.push(job)
    this.process.send({number: job.number, drafts: job.drafts} satisfies Batch, () => {})
    if (this.jobs.length === 1) this.#wait()
  }

  /** @returns what it has done */
  took(number: number): Job {
    const [job] = this.jobs.splice(
      this.jobs.findIndex(job => job.number === number),
      1,
    )
    if (this.isIdle) clearTimeout(this.#timer)
    return job!
  }

  end(): void {
    clearTimeout(this.#timer)
    this.process.removeAllListeners()
    // It may be gone already.
    this.process.on('error', () => {})
    this.process.kill('SIGKILL')
  }

  #wait(): void {
    clearTimeout(this.#timer)
    if (this.isIdle) return
    this.#timer = setTimeout(() => {
      this.#isLate = true
      this.process.kill('SIGKILL')
    }, this.#timeout * 1000)
  }
}

import {fork} from 'node:child_process'
import {type Job, Member} from './member.ts'
import type {Answer, Begin, Listed} from './messages.ts'
import {processCommand} from './process-command.ts'
import {RunError, type RunEvents, type Runner} from './runner.ts'
import {endedWords, slowWords} from './words.ts'

export interface PoolOptions {
  /** The file of the program. */
  readonly program: string
  readonly begin: Omit<Begin, 'file'>
  /** The file of records for the nth process; undefined: it sends its records. */
  readonly fileFor: (process: number) => string | undefined
  readonly count: number
  /** Seconds for one draft. */
  readonly timeout: number
  /** MiB of heap for a process that does many drafts, and for one that is given a difficult one by itself. */
  readonly memory: {readonly usual: number; readonly alone: number}
  /** More drafts may come when all are done, until it is stopped. */
  readonly isOpen?: boolean
}

/** MiB: what a process needs for drafts of usual sizes, and what one draft may need. */
export const usualMemory: PoolOptions['memory'] = {usual: 256, alone: 2048}
/**
 * MiB for what was just made: with the 16 that V8 would take, a process needs half as much again, and is no faster. One
 * difficult draft may make much that lasts.
 */
const youngest = {usual: 2, alone: 16}

/** What the pool tells while it works. */
export interface PoolEvents extends Pick<RunEvents, 'at' | 'unreadable'> {
  /** Where there are files. */
  readonly written?: RunEvents['written']
  /** Where there are none: the records of these drafts. */
  readonly sent?: (packet: Uint8Array, drafts: readonly Listed[]) => void
}

/** A process may have been ended by a person or by a system that is short of memory: that tells nothing of a draft. */
const enoughFailures = 3

/**
 * Processes that read drafts. When one of them ends or hangs, the drafts that it had are given out again one by one;
 * a draft that does so by itself is unreadable, and costs no other draft anything.
 */
export class Pool implements Runner {
  readonly #options: PoolOptions
  readonly #events: PoolEvents
  readonly #drafts: Iterator<Listed>
  /** To be done again, for no fault of theirs. */
  readonly #again: Job[] = []
  /** One draft each: another process ended while it had it. */
  readonly #alone: Job[] = []
  readonly #members = new Set<Member>()
  #numbers = 0
  #processes = 0
  #isStopped = false
  #done: {resolve: () => void; reject: (error: unknown) => void} | undefined

  constructor(drafts: Iterable<Listed>, options: PoolOptions, events: PoolEvents) {
    this.#drafts = drafts[Symbol.iterator]()
    this.#options = options
    this.#events = events
  }

  run(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#done = {resolve, reject}
      for (let count = 0; count < this.#options.count; count++) this.#employ()
      this.#checkEnd()
    })
  }

  /** More drafts, for a pool that is open. */
  add(drafts: readonly Listed[]): void {
    this.#again.push({number: this.#numbers++, drafts, failures: 0})
    const idle = [...this.#members].find(({isIdle, isAlone}) => isIdle && !isAlone)
    if (idle) this.#feed(idle)
    else if (this.#members.size < this.#options.count) this.#employ()
  }

  stop(): void {
    this.#isStopped = true
    for (const member of [...this.#members]) if (member.isIdle) this.#dismiss(member)
    this.#checkEnd()
  }

  kill(): void {
    this.#isStopped = true
    for (const member of this.#members) member.process.kill('SIGKILL')
  }

  /** A process, if there is anything for it to do. */
  #employ(): void {
    const hasRoom = this.#alone.length > 0 && ![...this.#members].some(({isAlone}) => isAlone)
    const job = this.#next(hasRoom)
    if (job) this.#start(job, hasRoom)
    else if (!hasRoom && this.#alone.length > 0) this.#start(this.#next(true)!, true)
  }

  #start(job: Job, isAlone: boolean): void {
    const {program, begin, fileFor, memory, timeout} = this.#options
    const file = fileFor(++this.#processes)
    const process = fork(program, [processCommand], {
      serialization: 'advanced',
      execArgv: [
        `--max-old-space-size=${isAlone ? memory.alone : memory.usual}`,
        `--max-semi-space-size=${isAlone ? youngest.alone : youngest.usual}`,
      ],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    const member = new Member(
      process,
      {file, isAlone, timeout},
      {
        answer: answer => this.#hear(member, answer),
        ended: code => this.#bury(member, code),
        failed: error => this.#fail(error),
      },
    )
    this.#members.add(member)
    process.send({...begin, file} satisfies Begin, () => {})
    member.give(job)
    // A second one, so that it need not wait for the next.
    if (!isAlone) this.#feed(member)
  }

  /** @param isAlone for a process with room for a difficult draft */
  #next(isAlone: boolean): Job | undefined {
    if (this.#isStopped) return undefined
    return isAlone ? this.#alone.pop() : (this.#again.pop() ?? this.#batch())
  }

  #batch(): Job | undefined {
    const drafts: Listed[] = []
    while (drafts.length < batchSize) {
      const {value, done} = this.#drafts.next()
      if (done) break
      drafts.push(value)
    }
    return drafts.length > 0 ? {number: this.#numbers++, drafts, failures: 0} : undefined
  }

  #feed(member: Member): void {
    const job = this.#next(member.isAlone)
    if (job) member.give(job)
    else if (member.isIdle && !this.#mayWait(member)) {
      this.#dismiss(member)
      this.#employ()
    }
  }

  /** For drafts that are yet to come. */
  #mayWait({isAlone}: Member): boolean {
    return this.#isExpecting && !isAlone && this.#alone.length === 0
  }

  get #isExpecting(): boolean {
    return this.#options.isOpen === true && !this.#isStopped
  }

  #hear(member: Member, answer: Answer): void {
    if ('at' in answer) this.#events.at(answer.at)
    else if ('full' in answer) this.#fail(new RunError(answer.full))
    else if ('failure' in answer) this.#fail(new Error(answer.failure))
    else {
      const {drafts} = member.took(answer.number)
      if ('packet' in answer) this.#events.sent?.(answer.packet, drafts)
      else {
        // With the strings that are here anyway: those of the message would stand beside them, a hundred thousand of them.
        const written = answer.written.map((one, at) => ({...one, path: drafts[at]!.path}))
        this.#events.written?.(written, member.file!)
      }
      this.#feed(member)
      this.#checkEnd()
    }
  }

  /** @param code a signal or an exit code; “timeout” when it was ended by us */
  #bury(member: Member, code: string): void {
    if (!this.#members.delete(member)) return
    const [first, ...others] = member.jobs
    this.#again.push(...others)
    const failures = (first?.failures ?? 0) + 1
    if (first && failures >= enoughFailures) {
      const words = code === 'timeout' ? slowWords(this.#options.timeout) : endedWords(code)
      this.#events.unreadable(first.drafts[0]!, words)
    } else if (first) {
      for (const draft of first.drafts) this.#alone.push({number: this.#numbers++, drafts: [draft], failures})
    }
    this.#employ()
    this.#checkEnd()
  }

  #dismiss(member: Member): void {
    this.#members.delete(member)
    member.end()
  }

  #fail(error: unknown): void {
    this.#isStopped = true
    for (const member of this.#members) this.#dismiss(member)
    this.#done?.reject(error)
  }

  #checkEnd(): void {
    if (this.#members.size > 0 || this.#isExpecting) return
    this.#done?.resolve()
  }
}

/** Enough that handing them over costs little, few enough that little is done again when a process ends. */
export const batchSize = 25

import type {Words} from '../../../diagnostic/types.ts'
import {RecordWriter, type Written} from '../../../workspace/records/record-writer.ts'
import type {Listed} from '../messages.ts'
import {batchSize} from '../pool.ts'
import {RunError, type RunEvents, type Runner} from '../runner.ts'
import {unwritableWords} from '../words.ts'
import type {Connection} from './connection.ts'
import {Outstanding} from './outstanding.ts'
import {resultsOf} from './packet.ts'
import type {Queue} from './peers.ts'
import {type Batch, forget, keyOf, type Notice, type Run, runLife, runsKey} from './run.ts'
import {differentFileWords, endedMachineWords, nobodyWords, refusalWords, waitingWords} from './words.ts'

export interface ProducerOptions {
  readonly id: string
  readonly run: Run
  readonly connection: Connection
  readonly queue: Queue<Batch>
  /** The file of records that it is to write. */
  readonly file: string
  readonly batchOf: (drafts: readonly Listed[]) => Promise<Batch>
}

export interface ProducerEvents extends Pick<RunEvents, 'unreadable' | 'written'> {
  readonly say: (words: Words) => void
}

/** Jobs that are given out at a time: enough for as many processes, and little for Redis to keep. */
const jobsAtATime = 256
/** How often a draft is given out that is not the same elsewhere: it may have been written just now. */
const enoughTries = 3
/** Milliseconds without anybody at work: until the user is told, until it is given up, and if all who came refused. */
const alone = {told: 3000, refused: 10_000, enough: 60_000}
/** Milliseconds for taking everything out of Redis. */
const tidying = 3000

/** Gives drafts to other machines by way of Redis, and keeps the records that come back. */
export class Producer implements Runner {
  readonly #options: ProducerOptions
  readonly #events: ProducerEvents
  readonly #drafts: Iterator<Listed>
  readonly #again: Listed[][] = []
  readonly #outstanding = new Outstanding()
  /** By path. */
  readonly #tries = new Map<string, number>()
  readonly #refusals = new Set<string>()
  readonly #results
  #numbers = 0
  #seen = Date.now()
  #isTold = false
  #state: 'killed' | 'stopped' | 'stopping' | 'working' = 'working'
  #failure: unknown

  constructor(drafts: Iterable<Listed>, options: ProducerOptions, events: ProducerEvents) {
    this.#drafts = drafts[Symbol.iterator]()
    this.#options = options
    this.#events = events
    this.#results = options.connection.another()
  }

  async run(): Promise<void> {
    const {connection, file} = this.#options
    const writer = new RecordWriter(file)
    const renewal = setInterval(() => this.#renew(), runLife.renewed)
    try {
      await this.#publish()
      await this.#work(writer)
    } catch (error) {
      if (this.#state !== 'killed') throw this.#explained(error)
    } finally {
      clearInterval(renewal)
      writer.close()
      await this.#tidy()
      connection.close()
    }
  }

  stop(): void {
    if (this.#state === 'working') this.#state = 'stopping'
  }

  kill(): void {
    this.#state = 'killed'
    this.#options.connection.end(this.#results)
  }

  /** Redis is there again: whoever is at work needs a moment to say so. */
  back(): void {
    this.#seen = Date.now()
  }

  /** Nobody can go on. */
  fail(error: unknown): void {
    this.#failure ??= error
    this.#options.connection.end(this.#results)
  }

  async #work(writer: RecordWriter): Promise<void> {
    const key = keyOf(this.#options.id, 'results')
    for (;;) {
      if (this.#state === 'stopping') await this.#recall()
      await this.#giveOut()
      if (this.#outstanding.size === 0) return
      const found = await this.#results.blpopBuffer(key, 1)
      if (this.#failure || this.#state === 'killed') throw this.#failure
      if (found) this.#hear(found[1], writer)
      else await this.#look()
    }
  }

  async #giveOut(): Promise<void> {
    const {queue, batchOf} = this.#options
    const jobs = []
    while (this.#state === 'working' && this.#outstanding.size < jobsAtATime) {
      const drafts = this.#again.pop() ?? this.#next()
      if (drafts.length === 0) break
      const jobId = `batch-${this.#numbers++}`
      this.#outstanding.add(jobId, drafts)
      jobs.push({name: 'drafts', data: await batchOf(drafts), opts: {jobId}})
    }
    if (jobs.length > 0) await queue.addBulk(jobs)
  }

  #next(): Listed[] {
    const drafts: Listed[] = []
    while (drafts.length < batchSize) {
      const {value, done} = this.#drafts.next()
      if (done) break
      drafts.push(value)
    }
    return drafts
  }

  #hear(packet: Uint8Array, writer: RecordWriter): void {
    this.#seen = Date.now()
    const records: {path: string; line: Buffer}[] = []
    for (const result of resultsOf(packet)) {
      if ('notice' in result) this.#note(result.notice)
      // A draft that was done twice counts once.
      else if (this.#outstanding.take(result.brief.path))
        records.push({path: result.brief.path, line: result.line})
    }
    if (records.length > 0) this.#events.written(added(writer, records), this.#options.file)
  }

  #note(notice: Notice): void {
    if (notice.type === 'failure') throw new Error(notice.text)
    if (notice.type === 'refusal') {
      const words = refusalWords(notice.host, notice.words)
      if (!this.#refusals.has(words.en)) this.#events.say(words)
      this.#refusals.add(words.en)
      return
    }
    for (const path of notice.paths) {
      const listed = this.#outstanding.take(path)
      if (!listed) continue
      const tries = (this.#tries.get(path) ?? 0) + 1
      this.#tries.set(path, tries)
      if (tries < enoughTries) this.#again.push([listed])
      else this.#events.unreadable(listed, differentFileWords(notice.host))
    }
  }

  /** Nothing came for a second: is anybody there, and has a job been lost? */
  async #look(): Promise<void> {
    const {id, connection} = this.#options
    if ((await connection.redis.exists(keyOf(id, 'served'))) > 0) {
      this.#seen = Date.now()
      await this.#splitFailed()
      await this.#findLost()
      return
    }
    const quiet = Date.now() - this.#seen
    if (quiet > (this.#refusals.size > 0 ? alone.refused : alone.enough)) throw new RunError(nobodyWords)
    if (quiet > alone.told && !this.#isTold) {
      this.#isTold = true
      this.#events.say(waitingWords(connection.shown))
    }
  }

  /** A batch whose machines all came to an end is given out draft by draft; a draft that does so is unreadable. */
  async #splitFailed(): Promise<void> {
    const {queue} = this.#options
    for (const {id, data, failedReason} of await queue.getFailed()) {
      if (!failedReason.includes('stalled')) throw new Error(failedReason)
      for (const listed of this.#outstanding.drop(id!)) {
        if (data.drafts.length === 1) this.#events.unreadable(listed, endedMachineWords)
        else this.#again.push([listed])
      }
      await queue.remove(id!)
    }
  }

  /** A Redis that was killed may have forgotten jobs. Their results come before they are taken out, so none is on its way. */
  async #findLost(): Promise<void> {
    const {id, connection, queue} = this.#options
    const {jobs} = this.#outstanding
    const asked = connection.redis.multi()
    for (const job of jobs) asked.exists(queue.toKey(job))
    const answers = (await asked.llen(keyOf(id, 'results')).exec())!.map(([, answer]) => answer)
    if (answers.pop() !== 0) return
    for (const [at, job] of jobs.entries())
      if (answers[at] === 0) this.#again.push(this.#outstanding.drop(job))
  }

  /** Takes back what nobody has begun. */
  async #recall(): Promise<void> {
    const {queue} = this.#options
    this.#state = 'stopped'
    await queue.drain(true)
    const begun = new Set((await queue.getActive()).map(({id}) => id))
    for (const job of this.#outstanding.jobs) if (!begun.has(job)) this.#outstanding.drop(job)
  }

  async #publish(): Promise<void> {
    const {id, run, connection} = this.#options
    await connection.redis.set(keyOf(id, 'run'), JSON.stringify(run), 'PX', runLife.kept)
    await connection.redis.sadd(runsKey, id)
  }

  /** A run whose machine is gone is forgotten; so is one by a Redis that was killed. */
  #renew(): void {
    const {id, connection} = this.#options
    if (connection.redis.status !== 'ready') return
    connection.redis
      .pexpire(keyOf(id, 'run'), runLife.kept)
      .then(isThere => (isThere ? undefined : this.#publish()))
      .catch(error => this.fail(error))
  }

  /** What the next run would find otherwise; if Redis is away, it is the workers that do so later. */
  async #tidy(): Promise<void> {
    const {id, connection, queue} = this.#options
    if (connection.redis.status !== 'ready') return
    const forgotten = forget(queue, connection, id).catch(() => {})
    await Promise.race([forgotten, new Promise(resolve => setTimeout(resolve, tidying).unref())])
  }

  #explained(error: unknown): unknown {
    const cause = this.#failure ?? error
    const words = this.#options.connection.wordsOf(cause)
    return words ? new RunError(words) : cause
  }
}

function added(writer: RecordWriter, records: Parameters<RecordWriter['add']>[0]): Written[] {
  try {
    return writer.add(records)
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    throw code === undefined ? error : new RunError(unwritableWords(code))
  }
}

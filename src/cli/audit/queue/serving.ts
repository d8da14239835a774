import {hostname} from 'node:os'
import {lineOf} from '../../../audit/lines.ts'
import type {Words} from '../../../diagnostic/types.ts'
import type {Workspace} from '../../../workspace/workspace.ts'
import type {Invocation} from '../../invocation.ts'
import type {Listed} from '../messages.ts'
import {Pool, usualMemory} from '../pool.ts'
import type {Connection} from './connection.ts'
import {pack, packNotice} from './packet.ts'
import type {Peers, QueuedJob, QueueWorker} from './peers.ts'
import {type Batch, keyOf, type Notice, queueOptions, type Run, resultsLife} from './run.ts'
import {compare, listedIn, settingsKey} from './same.ts'
import {settingsWords} from './words.ts'

/** What a machine needs to take part in a run that it is fit for. */
export interface ServingOptions {
  readonly id: string
  readonly run: Run
  readonly peers: Peers
  readonly connection: Connection
  /** With the settings of the run. */
  readonly invocation: Invocation
  readonly workspace: Workspace
  readonly build: string
  /** Absolute. */
  readonly folder: string
  readonly cwd: string
  readonly program: string
  /** How many processes. */
  readonly count: number
}

export interface ServingEvents {
  /** It can take part no longer. */
  readonly refused: (words: Words) => void
  /** No process can be started. */
  readonly failed: (error: Error) => void
}

/** A job of which drafts are still being read. */
interface Ticket {
  left: number
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

/**
 * What jobs are kept by, in milliseconds: a machine that has ended is missed after the one, and its jobs are given to
 * another at the next check.
 */
const lock = {lockDuration: 10_000, stalledInterval: 5000}
/** So many machines may end with a job before it counts as failed. */
const enoughFailures = 3

/** The part of this machine in a run: takes jobs, has its processes read the drafts, sends the records. */
export class Serving {
  readonly #options: ServingOptions
  readonly #events: ServingEvents
  readonly #pool: Pool
  readonly #worker: QueueWorker
  readonly #tickets = new Map<Listed, Ticket>()
  /** How many drafts it has read. */
  done = 0

  constructor(options: ServingOptions, events: ServingEvents) {
    this.#options = options
    this.#events = events
    const {id, run, peers, connection, invocation, cwd, program, count} = options
    this.#pool = new Pool(
      [],
      {
        program,
        begin: {invocation, cwd, head: run.head},
        fileFor: () => undefined,
        count,
        timeout: run.timeout,
        memory: usualMemory,
        isOpen: true,
      },
      {
        sent: (packet, drafts) => this.#send(packet, drafts),
        unreadable: (listed, unreadable) =>
          this.#send(pack([lineOf({type: 'draft', ...listed.unread!, unreadable})]), [listed]),
        at: () => {},
      },
    )
    this.#pool.run().catch(error => this.#break(error))
    this.#worker = new peers.Worker<Batch>(id, (job, token) => this.#do(job, token), {
      ...queueOptions(connection),
      ...lock,
      // A second one for each process, so that it need not wait for the next.
      concurrency: 2 * count,
      maxStalledCount: enoughFailures - 1,
      runRetryDelay: 1000,
      removeOnComplete: {count: 0},
    })
    // `Connection` tells of them.
    this.#worker.on('error', () => {})
  }

  /** Takes no more jobs; what is being done is finished first. */
  async leave(): Promise<void> {
    await this.#worker.close()
    this.#pool.stop()
  }

  /** Ends at once: others will do what was begun. */
  async kill(): Promise<void> {
    this.#pool.kill()
    await this.#worker.close(true)
  }

  async tell(notice: Notice): Promise<void> {
    await send(this.#options, packNotice(notice))
  }

  async #do(job: QueuedJob<Batch>, token: string): Promise<void> {
    const {folder, run, workspace, build, peers} = this.#options
    const drafts = listedIn(folder, run.place, job.data)
    if ((await settingsKey(drafts, workspace, build)) !== job.data.settings) {
      await job.moveToWait(token)
      this.#events.refused(settingsWords)
      throw new peers.WaitingError()
    }
    const {same, different} = await compare(drafts)
    if (different.length > 0)
      await this.tell({type: 'different', host: hostname(), paths: different.map(({path}) => path)})
    if (same.length === 0) return
    await new Promise<void>((resolve, reject) => {
      const ticket: Ticket = {left: same.length, resolve, reject}
      for (const listed of same) this.#tickets.set(listed, ticket)
      this.#pool.add(same)
    })
  }

  /** A job is done when all that came of it has been sent: one that is lost on the way is done again. */
  #send(packet: Uint8Array, drafts: readonly Listed[]): void {
    this.done += drafts.length
    const tickets = drafts.map(listed => {
      const ticket = this.#tickets.get(listed)!
      this.#tickets.delete(listed)
      return ticket
    })
    send(this.#options, packet).then(
      () => {
        for (const ticket of tickets) if (--ticket.left === 0) ticket.resolve()
      },
      error => {
        for (const ticket of tickets) ticket.reject(error)
      },
    )
  }

  #break(error: Error): void {
    // Of the system, and no mistake of the program: another machine may have more luck.
    if ('syscall' in error) this.#events.failed(error)
    else this.tell({type: 'failure', text: String(error.message)}).catch(() => {})
  }
}

/** Puts a packet where the one that asks will find it. */
export async function send(
  {id, connection}: Pick<ServingOptions, 'connection' | 'id'>,
  packet: Uint8Array,
): Promise<void> {
  const key = keyOf(id, 'results')
  const sent = connection.redis.multi().rpush(key, Buffer.from(packet)).pexpire(key, resultsLife)
  const [failed] = (await sent.exec())!.flatMap(([error]) => error ?? [])
  if (failed) throw failed
}

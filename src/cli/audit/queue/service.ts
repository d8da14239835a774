import {hostname} from 'node:os'
import type {Words} from '../../../diagnostic/types.ts'
import type {Invocation} from '../../invocation.ts'
import type {Io} from '../../io.ts'
import {RunError, type Runner} from '../runner.ts'
import type {Connection} from './connection.ts'
import {fitFor} from './joining.ts'
import {packNotice} from './packet.ts'
import type {Peers} from './peers.ts'
import {forget, keyOf, queueOf, runsKey, servedLife} from './run.ts'
import {Serving, send} from './serving.ts'
import {beginWords, endWords, refusingWords, unstartableWords} from './words.ts'

interface ServiceOptions {
  readonly peers: Peers
  readonly connection: Connection
  /** Absolute. */
  readonly folder: string
  readonly invocation: Invocation
  readonly io: Io
  /** How many processes for a run. */
  readonly count: number
  readonly say: (words: Words) => void
}

/** Runs that are worked for at a time; each has processes of its own. The others wait. */
const runsAtATime = 3
/** Milliseconds between two looks for runs that have begun or ended. */
const pause = 1000

/** Takes part in all runs that come by the queue and that this machine is fit for, until it is stopped. */
export class Service implements Runner {
  readonly #options: ServiceOptions
  readonly #servings = new Map<string, Serving>()
  /** Runs that this machine is not fit for. */
  readonly #refused = new Set<string>()
  /** When it was last told that somebody is at work, by run. */
  #told = 0
  #isStopped = false
  #wake: () => void = () => {}
  #failure: RunError | undefined

  constructor(options: ServiceOptions) {
    this.#options = options
  }

  async run(): Promise<void> {
    const {connection} = this.#options
    try {
      while (!this.#isStopped) {
        await this.#look()
        await this.#sleep()
      }
      await Promise.all([...this.#servings.values()].map(serving => serving.leave()))
    } catch (error) {
      const words = connection.wordsOf(error)
      this.#failure ??= words && new RunError(words)
      if (!this.#failure) throw error
    } finally {
      connection.close()
    }
    if (this.#failure) throw this.#failure
  }

  stop(): void {
    this.#isStopped = true
    this.#wake()
  }

  kill(): void {
    this.stop()
    for (const serving of this.#servings.values()) serving.kill()
    this.#options.connection.close()
  }

  /** It cannot go on. */
  fail(error: RunError): void {
    this.#failure ??= error
    this.kill()
  }

  async #look(): Promise<void> {
    const {redis} = this.#options.connection
    const ids = (await redis.smembers(runsKey)).sort()
    for (const id of [...this.#servings.keys(), ...this.#refused])
      if (!ids.includes(id)) await this.#leave(id)
    for (const id of ids) {
      const stored = await redis.get(keyOf(id, 'run'))
      if (stored === null) await this.#clear(id)
      else if (this.#servings.size < runsAtATime && !this.#servings.has(id) && !this.#refused.has(id))
        await this.#join(id, stored)
    }
    if (Date.now() - this.#told < servedLife.renewed) return
    this.#told = Date.now()
    for (const id of this.#servings.keys()) await redis.set(keyOf(id, 'served'), '1', 'PX', servedLife.kept)
  }

  async #join(id: string, stored: string): Promise<void> {
    const {connection, folder, invocation, io, peers, count, say} = this.#options
    const fit = await fitFor(stored, folder, invocation, io)
    if ('refusal' in fit) return this.#refuse(id, fit.refusal)
    const serving = new Serving(
      {...fit, id, peers, connection, program: io.program!, count},
      {
        refused: words => {
          this.#servings.delete(id)
          this.#refuse(id, words).catch(() => {})
          serving.leave().catch(() => {})
        },
        failed: error => this.fail(new RunError(unstartableWords((error as NodeJS.ErrnoException).code!))),
      },
    )
    this.#servings.set(id, serving)
    this.#told = 0
    say(beginWords(fit.run.host))
  }

  async #refuse(id: string, words: Words): Promise<void> {
    const {connection, say} = this.#options
    this.#refused.add(id)
    say(refusingWords(words))
    await send({id, connection}, packNotice({type: 'refusal', host: hostname(), words}))
  }

  /** The run has ended. */
  async #leave(id: string): Promise<void> {
    this.#refused.delete(id)
    const serving = this.#servings.get(id)
    if (!serving) return
    this.#servings.delete(id)
    await serving.leave()
    this.#options.say(endWords(serving.done))
  }

  /** The one that asked is gone, and has left its jobs. */
  async #clear(id: string): Promise<void> {
    const {peers, connection} = this.#options
    await this.#leave(id)
    const queue = queueOf(peers, connection, id)
    await forget(queue, connection, id)
    await queue.close()
  }

  #sleep(): Promise<void> {
    return new Promise(resolve => {
      this.#wake = resolve
      setTimeout(resolve, pause)
    })
  }
}

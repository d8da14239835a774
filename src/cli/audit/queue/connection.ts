import type {Words} from '../../../diagnostic/types.ts'
import {RunError} from '../runner.ts'
import type {Address} from './address.ts'
import type {Peers, Redis} from './peers.ts'
import {awayWords, deniedWords, goneWords, repliedWords, tooOldWords, unreachableWords} from './words.ts'

export interface ConnectionEvents {
  readonly say: (words: Words) => void
  /** It is there again. */
  readonly back?: () => void
  /** It has been away for longer than anybody waits. */
  readonly lost: (error: RunError) => void
}

/** Milliseconds that a Redis which goes away is waited for. */
const patience = 60_000

/** A Redis that may go away and come back. */
export class Connection {
  readonly redis: Redis
  readonly shown: string
  readonly #events: ConnectionEvents
  /** What to do when it has gone for good. */
  readonly #next: Words
  readonly #others: Redis[] = []
  #timer: NodeJS.Timeout | undefined
  #isClosed = false

  private constructor(redis: Redis, shown: string, next: Words, events: ConnectionEvents) {
    this.redis = redis
    this.shown = shown
    this.#next = next
    this.#events = events
    redis.on('close', () => this.#wait())
    redis.on('ready', () => this.#resume())
  }

  /** @throws {RunError} when there is none, or it lets nobody in */
  static async open(
    {Redis}: Peers,
    {url, shown}: Address,
    next: Words,
    events: ConnectionEvents,
  ): Promise<Connection> {
    const redis = new Redis(url, {
      lazyConnect: true,
      // Commands wait until it is back.
      maxRetriesPerRequest: null,
      retryStrategy: (times: number) => Math.min(times * 100, 1000),
      // Longer than any command waits: a connection that has died without a word is noticed.
      socketTimeout: 30_000,
    })
    let last: NodeJS.ErrnoException | undefined
    redis.on('error', error => {
      last = error
    })
    try {
      await redis.connect()
      await refuseOld(redis, shown)
    } catch (error) {
      redis.disconnect()
      throw error instanceof RunError ? error : new RunError(failedWords(shown, last ?? (error as Error)))
    }
    return new Connection(redis, shown, next, events)
  }

  /** Another one to the same Redis, for commands that wait. */
  another(): Redis {
    const redis = this.redis.duplicate()
    redis.on('error', () => {})
    this.#others.push(redis)
    return redis
  }

  /** What an exception of a command means to the user; undefined when it comes from elsewhere. */
  wordsOf(error: unknown): Words | undefined {
    const {name, message} = error as Error
    return name === 'ReplyError' ? repliedWords(this.shown, message) : undefined
  }

  close(): void {
    this.#isClosed = true
    clearTimeout(this.#timer)
    for (const redis of [this.redis, ...this.#others]) redis.disconnect()
  }

  #wait(): void {
    if (this.#isClosed || this.#timer) return
    this.#events.say(awayWords(this.shown))
    this.#timer = setTimeout(() => {
      this.close()
      this.#events.lost(new RunError(goneWords(this.shown, this.#next)))
    }, patience)
  }

  #resume(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#events.back?.()
  }
}

function failedWords(shown: string, {code, message}: NodeJS.ErrnoException): Words {
  return /WRONGPASS|NOAUTH|NOPERM|invalid password/.test(message)
    ? deniedWords(shown)
    : unreachableWords(shown, code ?? 'CLOSED')
}

async function refuseOld(redis: Redis, shown: string): Promise<void> {
  // Some services do not tell.
  const info = await redis.info('server').catch(() => '')
  const [, version = '', major, minor] = /^redis_version:((\d+)\.(\d+)\S*)/m.exec(info) ?? []
  if (version === '' || Number(major) * 100 + Number(minor) >= 602) return
  throw new RunError(tooOldWords(shown, version))
}

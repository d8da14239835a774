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

/** Of ioredis, for commands that it has given up. */
const closedMessage = 'Connection is closed.'

/** A Redis that may go away and come back. */
export class Connection {
  readonly redis: Redis
  readonly shown: string
  readonly #outage: Outage
  readonly #others: Redis[] = []

  readonly #gone: Words

  private constructor(redis: Redis, shown: string, outage: Outage, gone: Words) {
    this.redis = redis
    this.shown = shown
    this.#outage = outage
    this.#gone = gone
  }

  /**
   * @param next what to do when it has gone for good
   * @throws {RunError} when there is none, or it lets nobody in
   */
  static async open(
    {Redis}: Peers,
    {url, shown}: Address,
    next: Words,
    events: ConnectionEvents,
  ): Promise<Connection> {
    const outage: Outage = {since: undefined, isOver: false}
    const gone = goneWords(shown, next)
    const redis = new Redis(url, {
      lazyConnect: true,
      // Commands wait until it is back, or until nobody tries any more.
      maxRetriesPerRequest: null,
      retryStrategy: (times: number) => (isHopeless(outage) ? null : Math.min(times * 100, 1000)),
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
    redis.on('close', () => {
      if (outage.isOver || outage.since !== undefined) return
      outage.since = Date.now()
      events.say(awayWords(shown))
    })
    redis.on('ready', () => {
      outage.since = undefined
      if (outage.isOver) redis.disconnect()
      else events.back?.()
    })
    redis.on('end', () => {
      if (outage.isOver) return
      outage.isOver = true
      events.lost(new RunError(gone))
    })
    return new Connection(redis, shown, outage, gone)
  }

  /** Another one to the same Redis, for commands that wait. */
  another(): Redis {
    const redis = this.redis.duplicate()
    redis.on('error', () => {})
    redis.on('ready', () => {
      if (this.#outage.isOver) redis.disconnect()
    })
    this.#others.push(redis)
    return redis
  }

  /** What an exception of a command means to the user; undefined when it comes from elsewhere. */
  wordsOf(error: unknown): Words | undefined {
    const {name, message} = error as Error
    if (name === 'ReplyError') return repliedWords(this.shown, message)
    return message === closedMessage && this.#outage.since !== undefined ? this.#gone : undefined
  }

  /** Ends a connection, and with it the commands that wait. */
  end(redis: Redis): void {
    // One that is trying again would keep them: it ends by itself when it has tried once more.
    if (redis.status === 'reconnecting') this.#outage.isOver = true
    else redis.disconnect()
  }

  close(): void {
    this.#outage.isOver = true
    for (const redis of [this.redis, ...this.#others]) this.end(redis)
  }
}

interface Outage {
  /** When it began; undefined: there is none. */
  since: number | undefined
  /** Nobody waits any more, or all is done. */
  isOver: boolean
}

function isHopeless({since, isOver}: Outage): boolean {
  return isOver || (since !== undefined && Date.now() - since > patience)
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

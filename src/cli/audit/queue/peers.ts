import {createRequire} from 'node:module'
import {UsageError} from '../../usage.ts'

/** As much of ioredis as is used here. */
export interface Redis {
  readonly status: string
  connect(): Promise<void>
  disconnect(): void
  duplicate(): Redis
  on(event: string, listener: (error: Error) => void): this
  info(section: string): Promise<string>
  get(key: string): Promise<string | null>
  set(key: string, value: string, unit: 'PX', milliseconds: number): Promise<unknown>
  pexpire(key: string, milliseconds: number): Promise<number>
  hset(key: string, field: string, value: string): Promise<number>
  exists(...keys: string[]): Promise<number>
  del(...keys: string[]): Promise<number>
  sadd(key: string, member: string): Promise<number>
  srem(key: string, member: string): Promise<number>
  smembers(key: string): Promise<string[]>
  blpopBuffer(key: string, seconds: number): Promise<[Buffer, Buffer] | null>
  multi(): Transaction
}

interface Transaction {
  exists(key: string): this
  llen(key: string): this
  rpush(key: string, value: Buffer): this
  pexpire(key: string, milliseconds: number): this
  exec(): Promise<[Error | null, unknown][] | null>
}

/** As much of BullMQ as is used here. */
export interface Queue<Data> {
  on(event: 'error', listener: (error: Error) => void): this
  addBulk(jobs: readonly NewJob<Data>[]): Promise<unknown>
  getActive(): Promise<readonly QueuedJob<Data>[]>
  getFailed(): Promise<readonly QueuedJob<Data>[]>
  remove(id: string): Promise<number>
  drain(delayed: boolean): Promise<void>
  obliterate(options: {readonly force: boolean}): Promise<void>
  toKey(id: string): string
  close(): Promise<void>
}

interface NewJob<Data> {
  readonly name: string
  readonly data: Data
  readonly opts: {readonly jobId: string}
}

export interface QueuedJob<Data> {
  readonly id?: string
  readonly data: Data
  readonly failedReason: string
  moveToWait(token: string): Promise<unknown>
}

export interface QueueWorker {
  on(event: 'error', listener: (error: Error) => void): this
  close(force?: boolean): Promise<void>
}

type Process<Data> = (job: QueuedJob<Data>, token: string) => Promise<void>

export interface Peers {
  readonly Redis: new (url: string, options: object) => Redis
  readonly Queue: new <Data>(name: string, options: object) => Queue<Data>
  readonly Worker: new <Data>(name: string, process: Process<Data>, options: object) => QueueWorker
  /** Thrown by a worker that has given a job back. */
  readonly WaitingError: new () => Error
}

/**
 * BullMQ and ioredis, from where the user has installed them beside this program.
 *
 * @throws {UsageError} when they are not there
 */
export function loadPeers(): Peers {
  const require = createRequire(import.meta.url)
  try {
    const {Redis} = require('ioredis')
    const {Queue, Worker, WaitingError} = require('bullmq')
    // It advises on settings of Redis by the console; what matters of it, `Connection` tells in the user's language.
    console.warn = () => {}
    return {Redis, Queue, Worker, WaitingError}
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error
    throw new UsageError({
      zh: '--queue 要用 bullmq 和 ioredis，请和 hegao 装在一起：npm install bullmq@6 ioredis@6（hegao 是用 -g 装的，这里也加 -g）',
      en: '--queue needs bullmq and ioredis; install them beside hegao: npm install bullmq@6 ioredis@6 (with -g if hegao was)',
    })
  }
}

import type {Unread} from '../../../audit/record.ts'
import type {AuditHead} from '../../../audit/types.ts'
import type {Words} from '../../../diagnostic/types.ts'
import type {Invocation} from '../../invocation.ts'
import type {Connection} from './connection.ts'
import type {Peers, Queue} from './peers.ts'

/**
 * An audit as it stands in Redis, under `hegao:<id>:`, with the keys of BullMQ beside ours: `run` says what it is
 * about, and lives as long as the one that asks renews it; `results` has packets of what came of drafts; `served` is
 * there while somebody works for it. `hegao:runs` has the ids of all.
 */
export interface Run {
  /** Program and rules of the one that asks. */
  readonly build: string
  readonly version: string
  /** The machine of the one that asks. */
  readonly host: string
  readonly head: AuditHead
  readonly settings: Pick<Invocation, 'drafts' | 'rules' | 'waivers'>
  /** Seconds for one draft. */
  readonly timeout: number
  readonly place: Place
  /** A few drafts from all over the folder: a machine that has others is of no use. */
  readonly sample: Batch
}

/** The folder where the audit was started: names and settings come from these, so they are kept on all machines. */
export interface Place {
  /** As the user named it. */
  readonly operand: string
  /** From it to the current folder, with “/”. */
  readonly cwd: string
}

/** Drafts for a machine: the data of a job. */
export interface Batch {
  /** Their paths below the folder, with all that the disk says of them. */
  readonly drafts: readonly Unread[]
  /** A name of all settings that hold for them. */
  readonly settings: string
}

/** What a machine has to say besides records; a line of a packet, as these are. */
export type Notice =
  /** These drafts are not there, or they are others. */
  | {readonly type: 'different'; readonly host: string; readonly paths: readonly string[]}
  /** It takes no part. */
  | {readonly type: 'refusal'; readonly host: string; readonly words: Words}
  /** A mistake in the program. */
  | {readonly type: 'failure'; readonly text: string}

const prefix = 'hegao'
export const runsKey = `${prefix}:runs`

/** @param name one of `Run`'s keys */
export function keyOf(id: string, name: 'results' | 'run' | 'served'): string {
  return `${prefix}:${id}:${name}`
}

/** Milliseconds: how long a run is kept that nobody renews, and how often it is renewed. */
export const runLife = {kept: 30_000, renewed: 5000}
/** Milliseconds, as above: how long a machine that has ended seems to be at work. */
export const servedLife = {kept: 10_000, renewed: 3000}
/** Milliseconds that results wait for the one that asks. */
export const resultsLife = 3_600_000

/** @returns the jobs of a run */
export function queueOf({Queue}: Peers, {redis}: Connection, id: string): Queue<Batch> {
  const queue = new Queue<Batch>(id, {
    ...queueOptions({redis}),
    // Nobody reads the events.
    streams: {events: {maxLen: 10}},
    defaultJobOptions: {
      attempts: 3,
      backoff: {type: 'exponential', delay: 1000},
      removeOnComplete: true,
    },
  })
  // `Connection` tells of them.
  queue.on('error', () => {})
  return queue
}

export function queueOptions({redis}: Pick<Connection, 'redis'>): object {
  return {connection: redis, prefix}
}

/** Takes all of a run out of Redis. */
export async function forget(queue: Queue<Batch>, {redis}: Connection, id: string): Promise<void> {
  await redis.del(keyOf(id, 'run'))
  await queue.obliterate({force: true})
  // A machine that ends its last job after this would write what BullMQ knows of a queue anew, for good.
  const meta = queue.toKey('meta')
  await redis.hset(meta, 'opts.maxLenEvents', '10')
  await redis.pexpire(meta, runLife.kept)
  await redis.del(keyOf(id, 'results'), keyOf(id, 'served'))
  await redis.srem(runsKey, id)
}

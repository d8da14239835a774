import {hostname} from 'node:os'
import path from 'node:path'
import type {Unread} from '../../../audit/record.ts'
import type {AuditHead} from '../../../audit/types.ts'
import {buildDigest} from '../../build-digest.ts'
import type {Invocation} from '../../invocation.ts'
import {type Io, says} from '../../io.ts'
import {UsageError} from '../../usage.ts'
import {version} from '../../version.ts'
import {workspaceOf} from '../../workspace.ts'
import type {DraftList} from '../listed.ts'
import type {Listed} from '../messages.ts'
import {addressOf} from './address.ts'
import {Connection} from './connection.ts'
import {loadPeers, type Peers} from './peers.ts'
import {Producer, type ProducerEvents} from './producer.ts'
import {queueOf, type Run} from './run.ts'
import {batchOf, spread} from './same.ts'
import {resumeWords} from './words.ts'

/** What other machines are asked for. */
interface Asked {
  readonly drafts: DraftList
  readonly head: AuditHead
  /** The file of records that is to be written. */
  readonly file: string
  readonly unreadOf: (listed: Listed) => Unread
}

/** As many drafts as tell one folder from another. */
const sampleSize = 50

/** A queue by which the drafts of an audit go to other machines. */
export class OpenQueue {
  readonly #peers: Peers
  readonly #connection: Connection
  /** Who has to know when Redis comes and goes. */
  producer: Producer | undefined

  private constructor(peers: Peers, connection: Connection) {
    this.#peers = peers
    this.#connection = connection
  }

  /**
   * Connects to the Redis of `--queue`.
   *
   * @throws {UsageError} for a wrong address, for several folders, and when BullMQ is not installed
   * @throws {RunError} when it cannot be reached
   */
  static async open(drafts: DraftList, {audit, language, operands}: Invocation, io: Io): Promise<OpenQueue> {
    refuseSeveral(drafts, operands)
    const address = addressOf(audit.queue!)
    const peers = loadPeers()
    let opened: OpenQueue | undefined
    const connection = await Connection.open(peers, address, resumeWords, {
      say: words => io.stderr.write(says(words, language)),
      back: () => opened?.producer?.back(),
      lost: error => opened?.producer?.fail(error),
    })
    opened = new OpenQueue(peers, connection)
    return opened
  }

  async producerOf(
    {drafts, head, file, unreadOf}: Asked,
    {operands, audit, ...settings}: Invocation,
    io: Io,
    events: Omit<ProducerEvents, 'say'>,
  ): Promise<Producer> {
    const connection = this.#connection
    const build = buildDigest(io)
    const workspace = workspaceOf(settings, io, head.today)
    const batch = (some: readonly Listed[]) => batchOf(some, unreadOf, workspace, build)
    const id = `${Date.now().toString(36)}-${process.pid}`
    const operand = operands[0]!
    const run: Run = {
      build,
      version: version(),
      host: hostname(),
      head,
      settings: {drafts: settings.drafts, rules: settings.rules, waivers: settings.waivers},
      timeout: audit.timeout,
      place: {operand, cwd: path.relative(path.resolve(io.cwd, operand), io.cwd).replaceAll(path.sep, '/')},
      sample: await batch(spread([...drafts], sampleSize)),
    }
    this.producer = new Producer(
      drafts,
      {id, run, connection, queue: queueOf(this.#peers, connection, id), file, batchOf: batch},
      {...events, say: words => io.stderr.write(says(words, settings.language))},
    )
    return this.producer
  }

  close(): void {
    this.#connection.close()
  }
}

function refuseSeveral(drafts: DraftList, operands: readonly string[]): void {
  const [folder = ''] = operands
  if (
    operands.length === 1 &&
    [...drafts].every(({draft, path: own}) => draft.name === path.join(folder, own))
  )
    return
  throw new UsageError({
    zh: '用 --queue 时只能写一个文件夹，别的机器上也要有它',
    en: 'with --queue name one folder, which the other machines have too',
  })
}

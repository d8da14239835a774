import os from 'node:os'
import type {AuditHead} from '../../audit/types.ts'
import {RecordFolder, type Start} from '../../workspace/records/record-folder.ts'
import type {RecordIndex} from '../../workspace/records/record-index.ts'
import {RecordWriter} from '../../workspace/records/record-writer.ts'
import type {Invocation} from '../invocation.ts'
import type {Io} from '../io.ts'
import {Here} from './here.ts'
import {onInterrupt} from './interrupt.ts'
import type {Listed} from './messages.ts'
import {Pool, usualMemory} from './pool.ts'
import {startAuditProgress} from './progress.ts'
import type {OpenQueue} from './queue/open-queue.ts'
import {unreadOf} from './reading.ts'
import type {RunEvents, Runner} from './runner.ts'
import {collectGarbage} from './small-heap.ts'

/** What is known of drafts when all of them were read, or when the run was ended before. */
export interface Collected {
  readonly index: RecordIndex
  readonly isComplete: boolean
  /** Gives the folder back: all is written, or something is to be gone on with. */
  close(isDone: boolean): void
}

/** A process takes as long to start as reading some fifty drafts does. */
const worthAProcess = 50

/**
 * Reads and judges drafts in several processes, or has other machines do so, and leaves their records on the disk.
 *
 * @throws {RecordsError | RunError} when records cannot be kept, or the queue cannot be reached
 */
export async function collect(
  drafts: readonly Listed[],
  head: AuditHead,
  {folder: folderName, start}: {readonly folder: string; readonly start: Start},
  invocation: Invocation,
  io: Io,
): Promise<Collected> {
  const {audit, run} = invocation
  const queue = audit.queue === undefined ? undefined : await openQueue(drafts, invocation, io)
  const folder = openFolder(folderName, head, start, queue)
  const {index} = folder
  const stamps = new Map(drafts.map(listed => [listed.path, listed]))
  if (start === 'resume' || start === 'reuse') {
    folder.adopt(path => {
      const listed = stamps.get(path)
      return listed && unreadOf(listed).stamp
    })
  }
  const rest = drafts.filter(({path}) => !index.has(path))
  const progress = await startAuditProgress(drafts.length, index.size, invocation.language, io)
  const files = new Map<string, number>()
  const fileOf = (file: string) => {
    let number = files.get(file)
    if (number === undefined) {
      number = index.open(file)
      files.set(file, number)
    }
    return number
  }
  const ownFile = folder.fileFor(0)
  let own: RecordWriter | undefined
  const events: RunEvents = {
    written: (written, file) => {
      for (const {path, ...place} of written) index.add(path, fileOf(file), place)
      progress.add(written.length)
      progress.at(written.at(-1)!.path)
    },
    unreadable: (listed, unreadable) => {
      own ??= new RecordWriter(ownFile)
      const [written] = own.write([{type: 'draft', ...unreadOf(listed), unreadable}])
      index.add(listed.path, fileOf(ownFile), written!)
      progress.add(1)
    },
    at: path => progress.at(path),
  }
  const begin = {invocation, cwd: io.cwd, head}
  collectGarbage(io)
  const runnerOf = async (): Promise<Runner> => {
    if (queue) {
      const asked = {drafts: rest, head, file: folder.fileFor(1), unreadOf}
      return queue.producerOf(asked, invocation, io, events)
    }
    if (run.concurrency === 'off' || io.program === undefined)
      return new Here(rest, {...begin, file: folder.fileFor(1)}, events)
    return new Pool(
      rest,
      {
        program: io.program,
        begin,
        fileFor: number => folder.fileFor(number),
        count: processCount(rest.length, run.concurrency),
        timeout: audit.timeout,
        memory: usualMemory,
      },
      events,
    )
  }
  let unwatch = () => {}
  try {
    const runner = await runnerOf()
    unwatch = onInterrupt(io, runner)
    await runner.run()
  } catch (error) {
    folder.abandon()
    throw error
  } finally {
    unwatch()
    queue?.close()
    own?.close()
    progress.end()
  }
  return {
    index,
    isComplete: index.size === drafts.length,
    close: isDone => (isDone && index.size === drafts.length ? folder.finish(run.cache) : folder.abandon()),
  }
}

async function openQueue(drafts: readonly Listed[], invocation: Invocation, io: Io): Promise<OpenQueue> {
  const {OpenQueue} = await import('./queue/open-queue.ts')
  return OpenQueue.open(drafts, invocation, io)
}

function openFolder(name: string, head: AuditHead, start: Start, queue: OpenQueue | undefined): RecordFolder {
  try {
    return new RecordFolder(name, head, start)
  } catch (error) {
    queue?.close()
    throw error
  }
}

function processCount(drafts: number, asked: number | 'auto'): number {
  if (asked !== 'auto') return Math.min(asked, drafts)
  return Math.min(os.availableParallelism(), Math.max(1, Math.floor(drafts / worthAProcess)))
}

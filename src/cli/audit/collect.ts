import os from 'node:os'
import type {AuditHead} from '../../audit/types.ts'
import {RecordFolder, type Start} from '../../workspace/records/record-folder.ts'
import type {RecordIndex} from '../../workspace/records/record-index.ts'
import type {Invocation} from '../invocation.ts'
import type {Io} from '../io.ts'
import {Arrivals} from './arrivals.ts'
import {Here} from './here.ts'
import {onInterrupt} from './interrupt.ts'
import type {DraftList} from './listed.ts'
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
  drafts: DraftList,
  head: AuditHead,
  {folder: folderName, start}: {readonly folder: string; readonly start: Start},
  invocation: Invocation,
  io: Io,
): Promise<Collected> {
  const {audit, run} = invocation
  const queue = audit.queue === undefined ? undefined : await openQueue(drafts, invocation, io)
  const folder = openFolder(folderName, head, start, queue)
  const {index} = folder
  if (start === 'resume' || start === 'reuse') adopt(folder, drafts)
  const rest = drafts.filter(({path}) => !index.has(path))
  const progress = await startAuditProgress(drafts.length, index.size, invocation.language, io)
  const arrivals = new Arrivals(folder, progress)
  collectGarbage(io)
  let unwatch = () => {}
  try {
    const runner = queue
      ? await queue.producerOf(
          {drafts: rest, head, file: folder.fileFor(1), unreadOf},
          invocation,
          io,
          arrivals.events,
        )
      : runnerHere(rest, head, folder, invocation, io, arrivals.events)
    unwatch = onInterrupt(io, runner)
    await runner.run()
  } catch (error) {
    folder.abandon()
    throw error
  } finally {
    unwatch()
    queue?.close()
    arrivals.close()
    progress.end()
  }
  return {
    index,
    isComplete: index.size === drafts.length,
    close: isDone => (isDone && index.size === drafts.length ? folder.finish(run.cache) : folder.abandon()),
  }
}

/** Takes over what an earlier run left of the same drafts. */
function adopt(folder: RecordFolder, drafts: DraftList): void {
  const byPath = new Map(Array.from(drafts, listed => [listed.path, listed]))
  folder.adopt(path => {
    const listed = byPath.get(path)
    return listed && unreadOf(listed).stamp
  })
}

/** On this machine: in processes of its own, unless that is switched off. */
function runnerHere(
  drafts: DraftList,
  head: AuditHead,
  folder: RecordFolder,
  invocation: Invocation,
  io: Io,
  events: RunEvents,
): Runner {
  const {audit, run} = invocation
  const begin = {invocation, cwd: io.cwd, head}
  if (run.concurrency === 'off' || io.program === undefined)
    return new Here(drafts, {...begin, file: folder.fileFor(1)}, events)
  return new Pool(
    drafts,
    {
      program: io.program,
      begin,
      fileFor: number => folder.fileFor(number),
      count: processCount(drafts.length, run.concurrency),
      timeout: audit.timeout,
      memory: usualMemory,
    },
    events,
  )
}

async function openQueue(drafts: DraftList, invocation: Invocation, io: Io): Promise<OpenQueue> {
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

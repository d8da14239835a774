import os from 'node:os'
import type {AuditHead} from '../../audit/types.ts'
import {RecordFolder, type Start} from '../../workspace/records/record-folder.ts'
import type {RecordIndex} from '../../workspace/records/record-index.ts'
import {RecordWriter} from '../../workspace/records/record-writer.ts'
import type {Invocation} from '../invocation.ts'
import type {Io} from '../io.ts'
import {Here} from './here.ts'
import type {Listed} from './messages.ts'
import {Pool} from './pool.ts'
import {startAuditProgress} from './progress.ts'
import {unreadOf} from './reading.ts'
import type {RunEvents, Runner} from './runner.ts'

/** What is known of drafts when all of them were read, or when the run was ended before. */
export interface Collected {
  readonly index: RecordIndex
  readonly isComplete: boolean
  /** Gives the folder back: all is written, or something is to be gone on with. */
  close(isDone: boolean): void
}

/** MiB: what a process needs for drafts of usual sizes, and what one draft may need. */
const memory = {usual: 256, alone: 2048}
/** A process takes as long to start as reading some fifty drafts does. */
const worthAProcess = 50

/**
 * Reads and judges drafts in several processes, and leaves their records on the disk.
 *
 * @throws {RecordsError | RunError} when records cannot be kept
 */
export async function collect(
  drafts: readonly Listed[],
  head: AuditHead,
  {folder: folderName, start}: {readonly folder: string; readonly start: Start},
  invocation: Invocation,
  io: Io,
): Promise<Collected> {
  const {audit, run} = invocation
  const folder = new RecordFolder(folderName, head, start)
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
  const runner: Runner =
    run.concurrency === 'off' || io.program === undefined
      ? new Here(rest, {...begin, file: folder.fileFor(1)}, events)
      : new Pool(
          rest,
          {
            program: io.program,
            begin,
            fileFor: number => folder.fileFor(number),
            count: processCount(rest.length, run.concurrency),
            timeout: audit.timeout,
            memory,
          },
          events,
        )
  const unwatch = onInterrupt(io, runner)
  try {
    await runner.run()
  } catch (error) {
    folder.abandon()
    throw error
  } finally {
    unwatch()
    own?.close()
    progress.end()
  }
  return {
    index,
    isComplete: index.size === drafts.length,
    close: isDone => (isDone && index.size === drafts.length ? folder.finish(run.cache) : folder.abandon()),
  }
}

function processCount(drafts: number, asked: number | 'auto'): number {
  if (asked !== 'auto') return Math.min(asked, drafts)
  return Math.min(os.availableParallelism(), Math.max(1, Math.floor(drafts / worthAProcess)))
}

/** Milliseconds that processes have to finish what they are at. */
const grace = 3000

/** Ctrl-C: what has been begun is finished, and what was done is kept; a second one ends the program at once. */
function onInterrupt({signal}: Io, runner: Runner): () => void {
  let timer: NodeJS.Timeout | undefined
  const stop = () => {
    runner.stop()
    timer = setTimeout(() => runner.kill(), grace)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  signal?.addEventListener('abort', stop)
  return () => {
    clearTimeout(timer)
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
    signal?.removeEventListener('abort', stop)
  }
}

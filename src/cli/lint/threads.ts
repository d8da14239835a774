import os from 'node:os'
import {Worker} from 'node:worker_threads'
import type {Outcome} from '../../reporter/types.ts'
import {type PackedOutcome, unpack} from '../../workspace/packed.ts'
import type {Workspace} from '../../workspace/workspace.ts'
import type {Invocation} from '../invocation.ts'
import type {Io} from '../io.ts'
import type {Input} from './inputs.ts'
import {threadCommand} from './thread-command.ts'

/** What a thread is given at its start. */
export interface ThreadData {
  readonly invocation: Invocation
  readonly cwd: string
}

/** Drafts for a thread, from the place that the first of them has. */
export interface Batch {
  readonly at: number
  readonly inputs: readonly Input[]
}

export interface BatchDone {
  readonly at: number
  readonly outcomes: readonly PackedOutcome[]
}

/** Enough that handing them over costs little, few enough that all threads end at about the same time. */
const batchSize = 25
/** A thread takes as long to start as linting some fifty drafts does. */
const worthAThread = 100

export function threadCount(drafts: number, asked: Invocation['run']['concurrency']): number {
  if (asked === 'off') return 1
  const batches = Math.ceil(drafts / batchSize)
  if (asked !== 'auto') return Math.min(asked, batches)
  return Math.min(os.availableParallelism(), Math.floor(drafts / worthAThread))
}

/** Outcomes in the order of the drafts. */
export async function lintInThreads(
  inputs: readonly Input[],
  count: number,
  workspace: Workspace,
  invocation: Invocation,
  io: Io,
  done: () => Promise<void>,
): Promise<Outcome[]> {
  // Mistakes in a configuration are told by this thread.
  for (const {draft} of inputs) await workspace.settingsFor(draft.path)
  const outcomes: Outcome[] = []
  let next = 0
  const batch = (): Batch | undefined => {
    const at = next
    next += batchSize
    return at < inputs.length ? {at, inputs: inputs.slice(at, next)} : undefined
  }
  const take = async ({at, outcomes: packed}: BatchDone) => {
    for (const [index, one] of packed.entries()) {
      const {ruleSet} = await workspace.settingsFor(one.path)
      outcomes[at + index] = unpack(one, ruleSet)!
      await done()
    }
  }
  await Promise.all(
    Array.from({length: count}, () => runThread({invocation, cwd: io.cwd}, io.program!, batch, take)),
  )
  return outcomes
}

/** One thread, until there are no more batches. */
function runThread(
  data: ThreadData,
  program: string,
  next: () => Batch | undefined,
  take: (done: BatchDone) => Promise<void>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(program, {argv: [threadCommand], workerData: data})
    const give = () => {
      const batch = next()
      if (batch) worker.postMessage(batch)
      else worker.terminate().then(() => resolve(), reject)
    }
    worker.on('message', (message: BatchDone | {readonly failure: Error}) => {
      if ('failure' in message) worker.terminate().then(() => reject(message.failure), reject)
      else take(message).then(give, reject)
    })
    worker.on('error', reject)
    give()
  })
}

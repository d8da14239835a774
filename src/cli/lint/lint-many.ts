import type {Outcome} from '../../reporter/types.ts'
import {dropCache, OutcomeCache, refusedCache} from '../../workspace/cache.ts'
import {pack, unpack} from '../../workspace/packed.ts'
import type {Workspace} from '../../workspace/workspace.ts'
import type {Invocation} from '../invocation.ts'
import {type Io, says} from '../io.ts'
import {startProgress} from '../progress.ts'
import {UsageError} from '../usage.ts'
import {buildStamp} from '../version.ts'
import type {Input} from './inputs.ts'
import {lintInput} from './lint-inputs.ts'
import {lintInThreads, threadCount} from './threads.ts'

/** Lints drafts with what is known of them from earlier runs, and in several threads: what is asked for of the two. */
export async function lintMany(
  inputs: readonly Input[],
  workspace: Workspace,
  invocation: Invocation,
  io: Io,
): Promise<readonly Outcome[]> {
  const {run, language} = invocation
  const refused = run.cache || run.dropsCache ? refusedCache(run.cacheLocation, io.cwd) : undefined
  if (refused) throw new UsageError(refused)
  if (run.dropsCache) dropCache(run.cacheLocation, io.cwd)
  const cache = run.cache ? new OutcomeCache(run.cacheLocation, run.cacheStrategy, io.cwd) : undefined
  const {outcomes, keys} = cache
    ? await lookUp(inputs, cache, `${buildStamp(io)} ${invocation.output.stats}`, workspace)
    : nothingKnown()
  const rest = inputs.filter(input => !outcomes.has(input))
  const progress = await startProgress(rest.length, language, io)
  try {
    const count = threadCount(rest.length, run.concurrency)
    if (count > 1 && io.program !== undefined) {
      let done = 0
      const found = await lintInThreads(rest, count, workspace, invocation, io, () => progress.at(++done))
      for (const [at, input] of rest.entries()) outcomes.set(input, found[at]!)
    } else {
      for (const [at, input] of rest.entries()) {
        await progress.at(at + 1)
        outcomes.set(input, await lintInput(input, workspace, invocation))
      }
    }
  } finally {
    progress.end()
  }
  if (cache) {
    for (const input of rest) {
      const key = keys.get(input)
      if (key === undefined) continue
      const {ruleSet} = await workspace.settingsFor(input.draft.path)
      cache.put(input.draft.path, key, pack(outcomes.get(input)!, ruleSet), workspace.today)
    }
    const failure = cache.save(io.cwd)
    if (failure) io.stderr.write(says(failure, language))
  }
  return inputs.map(input => outcomes.get(input)!)
}

interface Known {
  readonly outcomes: Map<Input, Outcome>
  /** Under which key of the cache the outcome of a draft belongs; none for one that is not on the disk. */
  readonly keys: Map<Input, string>
}

const nothingKnown = (): Known => ({outcomes: new Map(), keys: new Map()})

/** @param build what of the program and of the command line an outcome depends on */
async function lookUp(
  inputs: readonly Input[],
  cache: OutcomeCache,
  build: string,
  workspace: Workspace,
): Promise<Known> {
  const {outcomes, keys} = nothingKnown()
  for (const input of inputs) {
    // What is not on the disk, such as what is staged, has no time and size.
    if (input.content) continue
    const settings = await workspace.settingsFor(input.draft.path)
    const key = await workspace.cacheKeyOf(input.draft, build, settings)
    keys.set(input, key)
    const packed = cache.get(input.draft.path, key, workspace.today)
    const known = packed && unpack(packed, settings.ruleSet)
    if (known) outcomes.set(input, known)
  }
  return {outcomes, keys}
}

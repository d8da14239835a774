import path from 'node:path'
import type {Words} from '../../../diagnostic/types.ts'
import {FaultsError} from '../../../rule/fault/fault.ts'
import {NotFoundError} from '../../../rule/not-found.ts'
import {buildDigest} from '../../build-digest.ts'
import type {Invocation} from '../../invocation.ts'
import type {Io} from '../../io.ts'
import {version} from '../../version.ts'
import {workspaceOf} from '../../workspace.ts'
import type {Run} from './run.ts'
import {compare, listedIn, settingsKey} from './same.ts'
import type {ServingOptions} from './serving.ts'
import {otherFolderWords, settingsWords, versionWords} from './words.ts'

type Fit = Pick<ServingOptions, 'build' | 'cwd' | 'folder' | 'invocation' | 'run' | 'workspace'>

/**
 * Whether this machine would come to the same results: program, rules, settings and files are the same. One that
 * would not says why.
 *
 * @param stored a run as it stands in Redis
 * @param folder absolute
 */
export async function fitFor(
  stored: string,
  folder: string,
  invocation: Invocation,
  io: Io,
): Promise<Fit | {readonly refusal: Words}> {
  const run = JSON.parse(stored) as Run
  const build = buildDigest(io)
  // Nothing else of a run that another program has written can be relied upon.
  if (run.build !== build) return {refusal: versionWords(version(), run.version)}
  const cwd = path.join(folder, run.place.cwd)
  const own: Invocation = {...invocation, ...run.settings, language: run.head.language}
  const workspace = workspaceOf(own, {...io, cwd}, run.head.today)
  const drafts = listedIn(folder, run.place, run.sample)
  try {
    const {different} = await compare(drafts)
    // A few may have been changed since, and the one that asks will hear of those.
    if (different.length * 2 > drafts.length) return {refusal: otherFolderWords(different[0]!.path)}
    if ((await settingsKey(drafts, workspace, build)) !== run.sample.settings) return {refusal: settingsWords}
  } catch (error) {
    if (error instanceof NotFoundError) return {refusal: error.words}
    if (error instanceof FaultsError) return {refusal: settingsWords}
    throw error
  }
  return {build, cwd, folder, invocation: own, run, workspace}
}

import {fixModeOf} from '../fix-mode.ts'
import type {Invocation} from '../invocation.ts'
import type {Io} from '../io.ts'
import {workspaceOf} from '../workspace.ts'
import {refuseContradictions} from './contradictions.ts'
import {exitCode} from './exit-code.ts'
import {inputsOf} from './inputs.ts'
import {lintInputs} from './lint-inputs.ts'
import {tellNotes} from './notes.ts'
import {writeOutputs} from './outputs.ts'

/** `hegao lint`: what can be linted is linted and reported, whatever else went wrong. */
export async function runLint(invocation: Invocation, io: Io): Promise<number> {
  refuseContradictions(invocation)
  const {run} = invocation
  if (run.envInfo) return (await import('./env-info.ts')).printEnvInfo(io)
  if (run.listRules) return (await import('./list-rules.ts')).listRules(invocation, io)
  if (run.printConfig !== undefined) return (await import('./print-config.ts')).printConfig(invocation, io)
  if (run.watch) return (await import('./watch-drafts.ts')).watchDrafts(invocation, io, lintOnce)
  return lintOnce(invocation, io)
}

async function lintOnce(invocation: Invocation, io: Io): Promise<number> {
  const workspace = workspaceOf(invocation, io)
  const inputs = await inputsOf(invocation, workspace, io)
  if (inputs.isPass) return 0
  const mode = fixModeOf(invocation)
  const fixer = mode && new (await import('../fixer.ts')).Fixer(mode, invocation, io)
  const found = await lintInputs(inputs.drafts, workspace, invocation, io, fixer)
  const {suppressAll, suppressRules, prune} = invocation.waivers
  const isRecording = suppressAll || suppressRules.length > 0 || prune
  const outcomes = isRecording
    ? await (await import('./suppress.ts')).recordKnown(found, workspace, invocation, io)
    : found
  await tellNotes({inputs, outcomes, workspace}, invocation, io)
  fixer?.report()
  if (fixer?.diff !== undefined) io.stdout.write(fixer.diff)
  else if (!(await writeOutputs(outcomes, invocation, io))) return 2
  if (fixer?.failed) return 2
  return exitCode({inputs, outcomes, workspace}, invocation, io)
}

import {coverageOf} from '../../lint/index.ts'
import type {LintOptions} from '../../lint/types.ts'
import type {Outcome} from '../../reporter/types.ts'
import type {Workspace} from '../../workspace/workspace.ts'
import type {Fixer} from '../fixer.ts'
import type {Invocation} from '../invocation.ts'
import type {Io} from '../io.ts'
import {startProgress} from '../progress.ts'
import type {Input} from './inputs.ts'

/** Lints drafts one after the other; with a cache or threads where these are asked for. */
export async function lintInputs(
  inputs: readonly Input[],
  workspace: Workspace,
  invocation: Invocation,
  io: Io,
  fixer?: Fixer,
): Promise<readonly Outcome[]> {
  const {cache, concurrency, dropsCache} = invocation.run
  // A draft that is about to change is judged here and now.
  if (!fixer && (cache || dropsCache || concurrency !== 'off'))
    return (await import('./lint-many.ts')).lintMany(inputs, workspace, invocation, io)
  const progress = await startProgress(inputs.length, invocation.language, io)
  const outcomes: Outcome[] = []
  try {
    for (const input of inputs) {
      await progress.at(outcomes.length + 1)
      outcomes.push(await lintInput(input, workspace, invocation, fixer))
    }
  } finally {
    progress.end()
  }
  return outcomes
}

export async function lintInput(
  {draft, content}: Input,
  workspace: Workspace,
  {output, run}: Pick<Invocation, 'output' | 'run'>,
  fixer?: Fixer,
): Promise<Outcome> {
  try {
    const measured = output.stats ? await import('./measure.ts') : undefined
    const lint = async (how: LintOptions): Promise<Outcome> => {
      if (fixer) {
        const settings = await workspace.settingsFor(draft.path)
        const judge = await workspace.judgeOf(draft, settings)
        return fixer.fix(draft, settings, report => judge(report, how), content)
      }
      return content ? workspace.lintText(content, draft, how) : workspace.lintFile(draft, how)
    }
    const outcome = measured ? await measured.measuring(lint, () => fixer?.passes ?? 0) : await lint({})
    // The list of problems does not show it, and a save hook waits.
    // What is kept may be shown in another format the next time.
    const isShown = run.cache || output.requests.some(({format}) => format !== 'stylish')
    if ('unreadable' in outcome || !isShown) return outcome
    const {ruleSet} = await workspace.settingsFor(draft.path)
    return {...outcome, coverage: coverageOf(outcome.report, ruleSet.data)}
  } catch (error) {
    if (!(error instanceof Error) || 'words' in error || 'faults' in error) throw error
    // A mistake of ours: say in which of a hundred files it shows.
    throw new Error(`${draft.name}: ${error.message}`, {cause: error})
  }
}

import {countOutcomes} from '../../reporter/diagnostics.ts'
import type {Outcome} from '../../reporter/types.ts'
import type {Workspace} from '../../workspace/workspace.ts'
import type {Invocation} from '../invocation.ts'
import {type Io, says} from '../io.ts'
import type {Inputs} from './inputs.ts'

/** All that a run leads to. */
export interface Ended {
  readonly inputs: Inputs
  readonly outcomes: readonly Outcome[]
  readonly workspace: Workspace
}

/** ESLint’s exit codes: of all that was found, whatever is shown and in whichever format. */
export async function exitCode(
  {inputs, outcomes, workspace}: Ended,
  {language, output, rules, run, waivers}: Invocation,
  io: Io,
): Promise<0 | 1 | 2> {
  const {errors, warnings, unreadable} = countOutcomes(outcomes)
  if (inputs.unmatched.length > 0 && rules.errorOnUnmatched) return 2
  const stale = (await workspace.suppressions())?.stale(outcomes) ?? 0
  if (stale > 0 && !waivers.passOnUnpruned) {
    io.stderr.write(
      says(
        {
          zh: `旧问题里有 ${stale} 个已经改好；请用 --prune-suppressions 删去，或加 --pass-on-unpruned-suppressions`,
          en: `${stale} of the known findings are solved; remove them with --prune-suppressions, or add --pass-on-unpruned-suppressions`,
        },
        language,
      ),
    )
    return 2
  }
  if (unreadable > 0 && run.exitOnFatalError) return 2
  if (errors > 0) return output.exitZero ? 0 : 1
  if (output.maxWarnings < 0 || warnings <= output.maxWarnings) return 0
  io.stderr.write(
    says(
      {
        zh: `警告有 ${warnings} 个，超过了允许的 ${output.maxWarnings} 个`,
        en: `found too many warnings: ${warnings} (maximum: ${output.maxWarnings})`,
      },
      language,
    ),
  )
  return output.exitZero ? 0 : 1
}

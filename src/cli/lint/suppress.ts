import path from 'node:path'
import type {Diagnostic} from '../../diagnostic/types.ts'
import type {Verdict} from '../../lint/types.ts'
import type {Outcome} from '../../reporter/types.ts'
import {isFile} from '../../workspace/find-config.ts'
import {Suppressions} from '../../workspace/suppressions.ts'
import type {Workspace} from '../../workspace/workspace.ts'
import type {Invocation} from '../invocation.ts'
import {type Io, says} from '../io.ts'
import {UsageError} from '../usage.ts'

const defaultFile = 'hegao-suppressions.json'

/** Records findings as known, or removes those that are solved; and gives the outcomes as they are then. */
export async function recordKnown(
  outcomes: readonly Outcome[],
  workspace: Workspace,
  {waivers, language}: Invocation,
  io: Io,
): Promise<readonly Outcome[]> {
  const file = waivers.location ?? defaultFile
  const known = await knownIn(file, workspace, io)
  if (waivers.prune) known.prune(outcomes)
  const {suppressRules} = waivers
  const isWanted = ({ruleId, severity}: Diagnostic) =>
    suppressRules.length > 0 ? suppressRules.includes(ruleId) : waivers.suppressAll && severity !== 'hint'
  refuseStrangers(suppressRules, outcomes)
  known.add(outcomes, isWanted)
  const failure = known.save(io.cwd)
  if (failure) {
    io.stderr.write(says(failure, language))
    throw new UsageError({zh: '旧问题没有记下来', en: 'the known findings were not recorded'})
  }
  workspace.reload()
  return outcomes.map(outcome => excused(outcome, isWanted, {file, line: 1}))
}

async function knownIn(file: string, workspace: Workspace, io: Io): Promise<Suppressions> {
  const absolute = path.resolve(io.cwd, file)
  // A file that is named and not there yet is what these options are for.
  if (!isFile(absolute)) return new Suppressions(absolute, io.cwd, {})
  return (await workspace.suppressions())!
}

function refuseStrangers(rules: readonly string[], outcomes: readonly Outcome[]): void {
  const asked = new Set(
    outcomes.flatMap(outcome => ('unreadable' in outcome ? [] : outcome.verdicts.map(({rule}) => rule.id))),
  )
  const stranger = asked.size > 0 ? rules.find(rule => !asked.has(rule)) : undefined
  if (stranger === undefined) return
  throw new UsageError({
    zh: `--suppress-rule：没有核对规则“${stranger}”`,
    en: `--suppress-rule: the rule “${stranger}” was not asked`,
  })
}

/** What the next run will say. */
function excused(
  outcome: Outcome,
  isKnown: (diagnostic: Diagnostic) => boolean,
  origin: {readonly file: string; readonly line: number},
): Outcome {
  if ('unreadable' in outcome) return outcome
  const verdicts = outcome.verdicts.map((verdict): Verdict => {
    const known = verdict.diagnostics.filter(isKnown)
    if (known.length === 0) return verdict
    const diagnostics = verdict.diagnostics.filter(diagnostic => !isKnown(diagnostic))
    const waiver = {kind: 'baseline', reason: '', origin} as const
    const waived = [...verdict.waived, ...known.map(diagnostic => ({diagnostic, waiver}))]
    return {...verdict, status: diagnostics.length > 0 ? 'fail' : 'waived', diagnostics, waived}
  })
  return {...outcome, verdicts}
}

import {type Guard, lint} from '../lint/index.ts'
import type {Verdict} from '../lint/types.ts'
import type {RuleSet} from '../rule/types.ts'
import type {Report} from '../tree/types.ts'
import type {Invocation} from './arguments.ts'

/** Rules, and somebody who looks at the clock when they are not built in. */
export interface Rules {
  readonly ruleSet: RuleSet
  readonly watchdog: ((length: number) => Guard) | undefined
}

/** Built-in patterns are tested; only others need a watchdog, which takes time to load. */
export async function guarded(ruleSet: RuleSet): Promise<Rules> {
  const watchdog = ruleSet.guarded && (await import('../workspace/watchdog.ts')).watchdog
  return {ruleSet, watchdog}
}

export function judge(
  report: Report,
  {ruleSet, watchdog}: Rules,
  {phase, language}: Invocation,
): readonly Verdict[] {
  const guard = watchdog?.(report.text.length)
  return lint(report, ruleSet, {phase, language, ...(guard && {guard})})
}

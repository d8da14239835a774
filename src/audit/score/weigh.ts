import {type Severity, severities} from '../../diagnostic/types.ts'
import {noScoring, weightOf} from '../../rule/scoring.ts'
import type {Rule, RuleSet} from '../../rule/types.ts'
import {kinds} from '../../tree/types.ts'

/** How severe an item is in an audit, and its points: as the presets have it for the kind that takes it most seriously. */
export function weigh(
  rule: Rule,
  {settings, scoring = noScoring}: RuleSet,
): {readonly severity: Severity; readonly weight: number} {
  const own = settings.filter(({ruleId, level}) => ruleId === rule.id && level !== undefined)
  const levels = kinds.map(
    kind => own.findLast(setting => !setting.kinds || setting.kinds.includes(kind))?.level,
  )
  const severity = severities.find(one => levels.includes(one))
  // A rule that no preset enables is asked of no draft.
  if (!severity) return {severity: rule.severity, weight: 0}
  return {severity, weight: weightOf({id: rule.id, severity}, scoring)}
}

import type {Severity} from '../diagnostic/types.ts'
import {severities} from '../diagnostic/types.ts'
import type {Kind} from '../tree/types.ts'
import type {Origin, Phase, Rule, RuleSet, Setting} from './types.ts'

/** What holds for a rule in one report; when it is off, why. */
export type Configured =
  | {
      readonly level: Severity
      readonly options: Rule['options']
      /** The setting that had the last word on the level. */
      readonly origin: Origin
    }
  | {
      readonly level: 'off'
      /**
       * kind: not asked of this kind of report. phase: off in this phase. disabled: a preset says `off`,
       * or none names the rule.
       */
      readonly reason: 'kind' | 'phase' | 'disabled'
      readonly options: Rule['options']
      /** The setting, or the rule, that says so. */
      readonly origin: Origin
    }

/** The last matching setting decides the level; the options of all of them are merged in order. */
export function configure(ruleSet: RuleSet, rule: Rule, kind: Kind, phase: Phase): Configured {
  const own = ruleSet.settings.filter(setting => setting.ruleId === rule.id)
  const matching = own.filter(setting => !setting.kinds || setting.kinds.includes(kind))
  const options = mergeOptions(rule, matching)
  const last = matching.findLast(setting => setting.level !== undefined)
  const origin = last?.origin ?? rule.origin
  const off = (reason: 'kind' | 'phase' | 'disabled', where: Origin) =>
    ({level: 'off', reason, options, origin: where}) as const

  if (last?.level === 'off') return off('disabled', origin)
  if (rule.kinds && !rule.kinds.includes(kind))
    return off(own.some(enables) ? 'kind' : 'disabled', rule.origin)
  if (!last?.level) {
    const elsewhere = own.findLast(enables)
    return elsewhere ? off('kind', elsewhere.origin) : off('disabled', rule.origin)
  }
  const inPhase = rule.phases?.[phase]
  if (inPhase === 'off') return off('phase', rule.origin)
  return {level: milder(last.level, inPhase ?? last.level), options, origin}
}

function mergeOptions(rule: Rule, settings: readonly Setting[]): Rule['options'] {
  const given = settings.filter(setting => setting.options)
  if (given.length === 0) return rule.options
  const merged: Record<string, unknown> = {...rule.options}
  for (const {options} of given) Object.assign(merged, options)
  return Object.freeze(merged)
}

function enables(setting: Setting): boolean {
  return setting.level !== undefined && setting.level !== 'off'
}

function milder(one: Severity, other: Severity): Severity {
  return severities.indexOf(one) > severities.indexOf(other) ? one : other
}

import {type Severity, severities} from '../diagnostic/types.ts'
import {organOf} from '../tree/organ.ts'
import type {Report} from '../tree/types.ts'
import type {Origin, Phase, Rule, RuleSet, Setting, Situation} from './types.ts'

/** Why a rule is not asked: of this kind of report, in this phase, of this year, of this organ; or nobody enables it. */
type OffReason = 'kind' | 'phase' | 'year' | 'organ' | 'disabled'

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
      readonly reason: OffReason
      readonly options: Rule['options']
      /** The setting, or the rule, that says so. */
      readonly origin: Origin
    }

/** What decides whether rules are asked of this report. */
export function situationOf({kind, year, issuer}: Report, phase: Phase): Situation {
  return {kind, phase, year, issuer}
}

/** What holds for each rule of a set, in its order: the same for all reports of a kind, a year and an organ. */
export function configureAll(ruleSet: RuleSet, situation: Situation): readonly Configured[] {
  let known = configured.get(ruleSet)
  if (!known) {
    known = new Map()
    configured.set(ruleSet, known)
  }
  const {type, level} = organOf(situation.issuer ?? '')
  const key = [situation.kind, situation.phase, situation.year, type, level].join(' ')
  let all = known.get(key)
  if (!all) {
    all = ruleSet.rules.map(rule => configure(ruleSet, rule, situation))
    known.set(key, all)
  }
  return all
}

const configured = new WeakMap<RuleSet, Map<string, readonly Configured[]>>()

/** The last matching setting decides the level; the options of all of them are merged in order. */
export function configure(ruleSet: RuleSet, rule: Rule, situation: Situation): Configured {
  const {kind, phase} = situation
  const own = settingsOf(rule.id, ruleSet.settings)
  const matching = own.filter(setting => !setting.kinds || setting.kinds.includes(kind))
  const options = mergeOptions(rule, matching)
  const last = matching.findLast(setting => setting.level !== undefined)
  const origin = last?.origin ?? rule.origin
  const off = (reason: OffReason, where: Origin) => ({level: 'off', reason, options, origin: where}) as const

  if (last?.level === 'off') return off('disabled', origin)
  if (rule.kinds && !rule.kinds.includes(kind))
    return off(own.some(enables) ? 'kind' : 'disabled', rule.origin)
  if (!last?.level) {
    const elsewhere = own.findLast(enables)
    return elsewhere ? off('kind', elsewhere.origin) : off('disabled', rule.origin)
  }
  if (!isOfYear(rule, situation)) return off('year', rule.origin)
  if (!isOfOrgan(rule, situation)) return off('organ', rule.origin)
  const inPhase = rule.phases?.[phase]
  if (inPhase === 'off') return off('phase', rule.origin)
  return {level: milder(last.level, inPhase ?? last.level), options, origin}
}

/** Settings by rule: asked for each rule of each report, so the list is gone through only once. */
const indexes = new WeakMap<readonly Setting[], ReadonlyMap<string, readonly Setting[]>>()

function settingsOf(ruleId: string, settings: readonly Setting[]): readonly Setting[] {
  let index = indexes.get(settings)
  if (!index) {
    index = indexOf(settings)
    indexes.set(settings, index)
  }
  return index.get(ruleId) ?? []
}

function indexOf(settings: readonly Setting[]): Map<string, Setting[]> {
  const index = new Map<string, Setting[]>()
  for (const setting of settings) {
    const own = index.get(setting.ruleId)
    if (own) own.push(setting)
    else index.set(setting.ruleId, [setting])
  }
  return index
}

/** A report whose year cannot be told is taken for one of the years that matter. */
function isOfYear({years}: Rule, {year}: Situation): boolean {
  if (!years || year === undefined) return true
  return year >= (years.from ?? year) && year <= (years.to ?? year)
}

/** What only some organs must do is not asked of one that cannot be told. */
function isOfOrgan({organs, levels}: Rule, {issuer}: Situation): boolean {
  if (!organs && !levels) return true
  const {type, level} = organOf(issuer ?? '')
  const isType = !organs || (type !== undefined && organs.includes(type))
  return isType && (!levels || (level !== undefined && levels.includes(level)))
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

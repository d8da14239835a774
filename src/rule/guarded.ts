import {noData} from '../check/data.ts'
import type {Preset, Rule, Setting} from './types.ts'

/**
 * The rules that run patterns of these presets: rules of their own, rules with options of theirs, and rules
 * that name a role or a list of wordings to which they add. Undefined when there are none.
 */
export function guardedRules(
  own: readonly Preset[],
  rules: readonly Rule[],
  settings: readonly Setting[],
): ReadonlySet<string> | undefined {
  const ids = new Set([
    ...own.flatMap(preset => preset.rules.map(rule => rule.id)),
    ...own.flatMap(preset => preset.settings.filter(({options}) => options).map(({ruleId}) => ruleId)),
  ])
  const added = new Set(
    own.flatMap(({roles, data = noData}) => [...Object.keys(roles), ...Object.keys(data.wordings)]),
  )
  if (added.size > 0) {
    for (const {id, options} of rules) if (names(options, added)) ids.add(id)
    for (const {ruleId, options} of settings) if (names(options, added)) ids.add(ruleId)
  }
  for (const {id, check} of rules) if (own.some(preset => bringsPatterns(preset, check))) ids.add(id)
  return ids.size > 0 ? ids : undefined
}

/** Meetings and campaigns are named by patterns too, and no option says which. */
function bringsPatterns({data = noData}: Preset, check: string): boolean {
  return (
    ((check === 'meeting-held' || check === 'meeting-month') && data.meetings.length > 0) ||
    (check === 'campaign-time' && data.campaigns.length > 0)
  )
}

/** A check knows no role and no list of wordings but those that its options name. */
function names(options: unknown, added: ReadonlySet<string>): boolean {
  if (typeof options === 'string') return added.has(options)
  if (typeof options !== 'object' || options === null) return false
  return Object.values(options).some(part => names(part, added))
}

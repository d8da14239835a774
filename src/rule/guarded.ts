import type {Preset, Rule, Setting} from './types.ts'

/**
 * The rules that run patterns of these presets: rules of their own, rules with options of theirs, and rules
 * that name a role to which they add. Undefined when there are none.
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
  const roles = new Set(own.flatMap(preset => Object.keys(preset.roles)))
  if (roles.size > 0) {
    for (const {id, options} of rules) if (names(options, roles)) ids.add(id)
    for (const {ruleId, options} of settings) if (names(options, roles)) ids.add(ruleId)
  }
  return ids.size > 0 ? ids : undefined
}

/** A check knows no role but those that its options name. */
function names(options: unknown, roles: ReadonlySet<string>): boolean {
  if (typeof options === 'string') return roles.has(options)
  if (typeof options !== 'object' || options === null) return false
  return Object.values(options).some(part => names(part, roles))
}

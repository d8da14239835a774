import {mergeData, noData} from '../check/data.ts'
import type {RoleDefinition} from '../check/role.ts'
import {guardedRules} from './guarded.ts'
import {mergeScoring, noScoring} from './scoring.ts'
import type {Catalogue, Preset, Rule, RuleSet, Setting} from './types.ts'

/** Is asked of every draft, before all other presets: whether what is excused is excused rightly. */
export const commonPreset = 'waivers'

/** Where the names of presets lead to. */
export interface PresetSource {
  readonly catalogue: Catalogue
  /** The user's own presets by the file that they stand in, as `loadPresets` gives them. */
  readonly presets?: ReadonlyMap<string, Preset>
}

/**
 * The rules of a run: follows `extends` depth first, a preset's own settings last.
 *
 * A preset that is reached twice speaks once, where it is first met: else a common base would undo what
 * one of the presets built on it has changed.
 *
 * @throws {RangeError} for a name that leads nowhere; `loadPresets` has reported it with line and caret.
 */
export function resolveRuleSet(names: readonly string[], source: PresetSource): RuleSet {
  const presets = inOrder(names, source)
  const settings = presets.flatMap(preset => preset.settings)
  const rules = inOrderOf(settings, [...source.catalogue.rules, ...presets.flatMap(preset => preset.rules)])
  const own = presets.filter(preset => !source.catalogue.presets.includes(preset))
  const guarded = guardedRules(own, rules, settings)
  return Object.freeze({
    rules: Object.freeze(rules),
    settings: Object.freeze(settings),
    data: presets.map(preset => preset.data ?? noData).reduce(mergeData, source.catalogue.data),
    roles: Object.freeze(presets.map(preset => preset.roles).reduce(mergeRoles, source.catalogue.roles)),
    scoring: presets.map(({score = {}}) => score).reduce(mergeScoring, noScoring),
    ...(guarded && {guarded}),
  })
}

/** As the presets name them first: a checklist reads in the order in which its author wrote it. */
function inOrderOf(settings: readonly Setting[], rules: readonly Rule[]): Rule[] {
  const places = new Map<string, number>()
  for (let place = settings.length - 1; place >= 0; place--) places.set(settings[place]!.ruleId, place)
  const placeOf = ({id}: Rule) => places.get(id) ?? settings.length
  return [...rules].sort((a, b) => placeOf(a) - placeOf(b))
}

type RoleDefinitions = Readonly<Record<string, RoleDefinition>>

/** Patterns are appended to a role that exists; the title is the later one. Neither side is changed. */
function mergeRoles(base: RoleDefinitions, added: RoleDefinitions): RoleDefinitions {
  const merged: Record<string, RoleDefinition> = {...base}
  for (const [name, role] of Object.entries(added)) {
    const known = Object.hasOwn(merged, name) ? merged[name] : undefined
    merged[name] = known ? mergeRole(known, role) : role
  }
  return merged
}

function mergeRole(base: RoleDefinition, added: RoleDefinition): RoleDefinition {
  const merged = {...base, title: added.title, headings: [...base.headings, ...added.headings]}
  for (const list of ['unless', 'text', 'near'] as const) {
    if (added[list]) merged[list] = [...(base[list] ?? []), ...added[list]]
  }
  return Object.freeze(merged)
}

function inOrder(names: readonly string[], {catalogue, presets}: PresetSource): readonly Preset[] {
  const seen = new Set<Preset>()
  const order: Preset[] = []
  const visit = (name: string): void => {
    const preset = presets?.get(name) ?? catalogue.presets.find(other => other.name === name)
    if (!preset) throw new RangeError(`unknown preset “${name}”`)
    if (seen.has(preset)) return
    seen.add(preset)
    preset.extends.forEach(visit)
    order.push(preset)
  }
  names.forEach(visit)
  return order
}

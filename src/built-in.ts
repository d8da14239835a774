/** Rules and presets, by the names that the built-in ones have. Part of the public API. */
import {catalogue as compiled} from '#catalogue'
import {checks} from './check/index.ts'
import type {PresetFile} from './rule/load/load-presets.ts'
import {loadRuleSet} from './rule/load/load-rule-set.ts'
import type {Catalogue, RuleSet} from './rule/types.ts'

/** The built-in rules, presets, roles and data. */
export const catalogue: Catalogue = compiled

export interface LoadPresetOptions {
  /**
   * Gives the text of a file that `extends` or `data` of a preset names, relative to the file `from`; undefined when
   * there is none. Without it a preset can only extend built-in ones, and bring no data.
   */
  readonly read?: (path: string, from: string) => PresetFile | undefined
}

/**
 * The rules of one preset or several, ready for `lint`. Where they differ, the later one has the last word.
 *
 * @param presets the name of a built-in preset, or the text of one in YAML and the name that faults are shown under
 * @throws {NotFoundError} for a name that is not built in
 * @throws {FaultsError} for a text with mistakes in it: each with line, column and words in both languages
 */
export function loadPreset(
  presets: string | PresetFile | readonly (string | PresetFile)[],
  {read}: LoadPresetOptions = {},
): Promise<RuleSet> {
  const list = Array.isArray(presets) ? presets : [presets]
  return loadRuleSet(list, {catalogue: compiled, checks, ...(read && {read})})
}

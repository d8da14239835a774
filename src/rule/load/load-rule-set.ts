import type {Check} from '../../check/types.ts'
import {FaultsError} from '../fault/fault.ts'
import {suggest} from '../fault/suggest.ts'
import {NotFoundError} from '../not-found.ts'
import {commonPreset, resolveRuleSet} from '../resolve.ts'
import type {Catalogue, RuleSet} from '../types.ts'
import type {LoadPresetsOptions, PresetFile} from './load-presets.ts'

export interface LoadRuleSetOptions {
  readonly catalogue: Catalogue
  readonly checks: Readonly<Record<string, Check>>
  /** What `extends` and `data` of a preset lead to; without it, only built-in presets can be extended. */
  readonly read?: LoadPresetsOptions['read']
}

/**
 * The rules of presets: of built-in ones by their names, of others by their text. The last word counts.
 *
 * @throws {NotFoundError} for a name that is not built in
 * @throws {FaultsError} for a text with mistakes in it
 */
export async function loadRuleSet(
  presets: readonly (string | PresetFile)[],
  {catalogue, checks, read = () => undefined}: LoadRuleSetOptions,
): Promise<RuleSet> {
  const own = presets.filter(preset => typeof preset !== 'string')
  const names = presets.map(preset => (typeof preset === 'string' ? preset : preset.file))
  const files = own.map(({file}) => file)
  if (own.length === 0) return builtInRuleSet(names, catalogue)
  refuseUnknown(
    names.filter(name => !files.includes(name)),
    catalogue,
  )
  // The YAML parser and the schemas are larger than all the rest: loaded only for presets of one's own.
  const {loadPresets} = await import('./load-presets.ts')
  const loaded = loadPresets(own, {catalogue, checks, read})
  if (loaded.faults.length > 0) throw new FaultsError(loaded.faults, loaded.sources)
  return resolveRuleSet([commonPreset, ...names], {catalogue, presets: loaded.presets})
}

/**
 * The rules of built-in presets, at once: nothing has to be loaded for them.
 *
 * @throws {NotFoundError} for a name that is not built in
 */
export function builtInRuleSet(names: readonly string[], catalogue: Catalogue): RuleSet {
  refuseUnknown(names, catalogue)
  return resolveRuleSet([commonPreset, ...names], {catalogue})
}

function refuseUnknown(names: readonly string[], {presets}: Catalogue): void {
  const known = presets.map(({name}) => name)
  const unknown = names.find(name => !known.includes(name))
  if (unknown !== undefined) throw unknownPreset(unknown, known)
}

function unknownPreset(name: string, known: readonly string[]): NotFoundError {
  const near = suggest(name, known)
  return new NotFoundError({
    zh: `没有清单“${name}”；${near ? `是不是想写“${near}”？` : `内置的有：${known.join('、')}；自己的清单请连同内容一起给：{file, source}`}`,
    en: `unknown preset “${name}”; ${near ? `did you mean “${near}”?` : `built in are ${known.join(', ')}; give your own with its text: {file, source}`}`,
  })
}

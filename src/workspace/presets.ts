import {suggest} from '../rule/fault/suggest.ts'
import {resolveRuleSet} from '../rule/resolve.ts'
import type {Catalogue, RuleSet} from '../rule/types.ts'
import {PresetError} from './preset-error.ts'

/**
 * The rules of a run, from the names of built-in presets and the paths of YAML files.
 *
 * @throws {PresetError} for a name or a file that does not exist
 * @throws {FaultsError} for a preset with mistakes in it
 */
export async function loadRuleSet(
  names: readonly string[],
  catalogue: Catalogue,
  cwd: string,
): Promise<RuleSet> {
  const known = catalogue.presets.map(preset => preset.name)
  const unknown = names.find(name => !isFile(name) && !known.includes(name))
  if (unknown !== undefined) throw unknownPreset(unknown, known)
  // The YAML parser and the schemas cost more than the rest of a run: loaded only for presets of one's own.
  if (!names.some(isFile)) return resolveRuleSet(names, {catalogue})
  const {loadPresetFiles} = await import('./preset-files.ts')
  const {presets, shown} = loadPresetFiles(names.filter(isFile), catalogue, cwd)
  return resolveRuleSet(
    names.map(name => shown.get(name) ?? name),
    {catalogue, presets},
  )
}

function isFile(name: string): boolean {
  return /[\\/]|\.ya?ml$/i.test(name)
}

function unknownPreset(name: string, known: readonly string[]): PresetError {
  const near = suggest(name, known)
  return new PresetError({
    zh: `没有清单“${name}”；${near ? `是不是想写“${near}”？` : `内置的有：${known.join('、')}；自己的清单请写 .yaml 文件的路径`}`,
    en: `unknown preset “${name}”; ${near ? `did you mean “${near}”?` : `built in are ${known.join(', ')}; for your own write the path of a .yaml file`}`,
  })
}

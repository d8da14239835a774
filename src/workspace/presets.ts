import {suggest} from '../rule/fault/suggest.ts'
import {NotFoundError} from '../rule/not-found.ts'
import {resolveRuleSet} from '../rule/resolve.ts'
import type {Catalogue, RuleSet} from '../rule/types.ts'
import type {LoadedPresetFiles} from './preset-files.ts'

/** The rules of a run, and the presets that they come from. */
export interface OpenedPresets {
  readonly ruleSet: RuleSet
  /** Absent when all are built in. */
  readonly own?: LoadedPresetFiles
}

/**
 * Opens presets: the names of built-in ones and the paths of YAML files.
 *
 * @throws {NotFoundError} for a name or a file that does not exist
 * @throws {FaultsError} for a preset with mistakes in it
 */
export async function openPresets(
  names: readonly string[],
  catalogue: Catalogue,
  cwd: string,
): Promise<OpenedPresets> {
  for (const name of names) if (!isPresetFile(name)) presetNamed(name, catalogue)
  // The YAML parser and the schemas cost more than the rest of a run: loaded only for presets of one's own.
  if (!names.some(isPresetFile)) return {ruleSet: resolveRuleSet(names, {catalogue})}
  const {loadPresetFiles} = await import('./preset-files.ts')
  const own = loadPresetFiles(names.filter(isPresetFile), catalogue, cwd)
  const shown = names.map(name => own.shown.get(name) ?? name)
  return {ruleSet: resolveRuleSet(shown, {catalogue, presets: own.presets}), own}
}

/** A path, and no name of a built-in preset. */
export function isPresetFile(name: string): boolean {
  // Nearly all names are plain words, for which no pattern is compiled.
  return ['/', '\\', '.'].some(sign => name.includes(sign)) && /[\\/]|\.ya?ml$/i.test(name)
}

/** @throws {NotFoundError} with the name that was probably meant */
export function presetNamed(name: string, {presets}: Catalogue): string {
  const known = presets.map(preset => preset.name)
  if (!known.includes(name)) throw unknownPreset(name, known)
  return name
}

function unknownPreset(name: string, known: readonly string[]): NotFoundError {
  const near = suggest(name, known)
  return new NotFoundError({
    zh: `没有清单“${name}”；${near ? `是不是想写“${near}”？` : `内置的有：${known.join('、')}；自己的清单请写 .yaml 文件的路径`}`,
    en: `unknown preset “${name}”; ${near ? `did you mean “${near}”?` : `built in are ${known.join(', ')}; for your own write the path of a .yaml file`}`,
  })
}

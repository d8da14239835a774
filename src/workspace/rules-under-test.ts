import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import type {RuleUnderTest} from '../authoring/types.ts'
import {decode} from '../read/decode.ts'
import {isRecord} from '../rule/load/details.ts'
import {parseYaml} from '../rule/load/yaml-file.ts'
import {NotFoundError} from '../rule/not-found.ts'
import type {Catalogue} from '../rule/types.ts'
import {packageRoot} from './package-root.ts'
import {openPresets} from './presets.ts'
import {loadRuleFiles} from './rule-files.ts'
import {folderOf, loadFolder, ruleNamed} from './rule-folders.ts'
import type {Watched} from './watch.ts'

/** What `test` was asked to test. */
export interface Wanted {
  /** Ids of rules, and paths of rule files and presets; all rules at hand when empty. */
  readonly names: readonly string[]
  readonly presets: readonly string[]
}

/**
 * The rules that were asked for, each once, with their examples.
 *
 * @throws {NotFoundError} for an id or a file that does not exist
 * @throws {FaultsError} for files with mistakes in them
 */
export async function loadRulesUnderTest(
  {names, presets}: Wanted,
  catalogue: Catalogue,
  cwd: string,
): Promise<readonly RuleUnderTest[]> {
  const ofPresets = (await Promise.all(presets.map(name => rulesOfPreset(name, catalogue, cwd)))).flat()
  const found: RuleUnderTest[] = names.length > 0 ? [] : ofPresets
  for (const name of names) {
    if (isFile(name)) found.push(...(await rulesOfFile(name, catalogue, cwd)))
    else
      found.push(ofPresets.find(({rule}) => rule.id === name) ?? ruleNamed(name, ofPresets, catalogue, cwd))
  }
  const all = names.length + presets.length > 0 ? found : loadFolder(folderOf(cwd), undefined, catalogue, cwd)
  return [...new Map(all.map(one => [`${one.source.file} ${one.rule.id}`, one])).values()]
}

/** Where the rules come from, for `--watch`. */
export function foldersToWatch({names, presets}: Wanted, cwd: string): readonly Watched[] {
  const files = [...names, ...presets].filter(isFile)
  const folders = new Set(files.map(file => path.dirname(path.resolve(cwd, file))))
  const watched = [...folders].map(folder => ({folder, isDeep: false}))
  const isOfFolder = names.length + presets.length === 0 || names.some(name => !isFile(name))
  return isOfFolder ? [...watched, {folder: path.join(folderOf(cwd), 'rules'), isDeep: true}] : watched
}

function isFile(name: string): boolean {
  return /\.ya?ml$/i.test(name)
}

async function rulesOfFile(
  name: string,
  catalogue: Catalogue,
  cwd: string,
): Promise<readonly RuleUnderTest[]> {
  const absolute = path.resolve(cwd, name)
  if (!existsSync(absolute))
    throw new NotFoundError({zh: `没有这个文件：${name}`, en: `no such file: ${name}`})
  if (!holdsOneRule(absolute)) return rulesOfPreset(name, catalogue, cwd)
  const file = path.relative(cwd, absolute)
  // <root>/rules/<area>/<defect>.yaml
  const root = path.resolve(absolute, '../../..')
  return loadRuleFiles([file], {base: cwd, root, knowledge: catalogue, areWritable: true}).rules
}

/** A rule file says which check it uses; in a preset, its rules do. A broken file is taken for a preset. */
function holdsOneRule(absolute: string): boolean {
  const {value} = parseYaml(decode(readFileSync(absolute)).text, absolute)
  return isRecord(value) && ('check' in value || 'id' in value)
}

/** Of the user's own preset the rules that it defines; of a built-in one those that it names. */
async function rulesOfPreset(
  name: string,
  catalogue: Catalogue,
  cwd: string,
): Promise<readonly RuleUnderTest[]> {
  const {ruleSet, own} = await openPresets([name], catalogue, cwd)
  if (!own) {
    const named = new Set(ruleSet.settings.map(({ruleId}) => ruleId))
    return loadFolder(packageRoot, undefined, catalogue, cwd).filter(({rule}) => named.has(rule.id))
  }
  return [...own.presets.values()].flatMap(preset =>
    preset.rules.map((rule): RuleUnderTest => {
      const {file} = rule.origin
      const source = {
        file,
        text: own.sources.get(file)!,
        path: ['rules', rule.id],
        writable: path.resolve(cwd, file),
      }
      return {rule, examples: own.examples.get(rule.id)!, knowledge: ruleSet, source}
    }),
  )
}

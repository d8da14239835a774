import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {noData} from '../src/check/data.ts'
import {checks} from '../src/check/index.ts'
import {FaultsError} from '../src/rule/fault/fault.ts'
import {deepFreeze} from '../src/rule/freeze.ts'
import {loadPresets, type PresetFile} from '../src/rule/load/load-presets.ts'
import type {Examples} from '../src/rule/load/load-rule.ts'
import type {Catalogue} from '../src/rule/types.ts'
import {findRuleFolder, loadRuleFiles} from '../src/workspace/rule-files.ts'

export interface BuiltIn {
  readonly catalogue: Catalogue
  /** By the rule's id. */
  readonly examples: ReadonlyMap<string, Examples>
}

/**
 * The rules, presets, roles and data that come with the program, from their YAML under `root`.
 *
 * @throws {FaultsError} with all faults of all files.
 */
export function loadBuiltIn(root: string): BuiltIn {
  const {files} = findRuleFolder(root)!
  // A faulty rule would make each preset that names it faulty too: so those are not even read then.
  const loaded = loadRuleFiles(files, {
    base: root,
    root,
    knowledge: {roles: {}, data: noData},
    areWritable: false,
  })
  const rules = loaded.rules.map(({rule}) => rule)
  const {roles, data} = loaded.knowledge
  const presetFiles = readPresets(root)
  const {presets, faults, sources} = loadPresets(presetFiles, {
    catalogue: {rules, presets: [], roles, data},
    checks,
    builtIn: presetFiles.map(({file}) => path.posix.basename(file, '.yaml')),
    read: name => presetFiles.find(({file}) => file === `presets/${name}.yaml`),
  })
  if (faults.length > 0) throw new FaultsError(faults, sources)
  return {
    catalogue: deepFreeze({rules, presets: [...presets.values()], roles, data}),
    examples: new Map(loaded.rules.map(({rule, examples}) => [rule.id, examples])),
  }
}

/** In the order of their names, on every system. */
function readPresets(root: string): readonly PresetFile[] {
  return readdirSync(path.join(root, 'presets'))
    .filter(name => name.endsWith('.yaml'))
    .map(name => `presets/${name}`)
    .toSorted()
    .map(file => ({file, source: readFileSync(path.join(root, file), 'utf8')}))
}

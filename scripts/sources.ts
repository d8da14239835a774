import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {mergeData, noData} from '../src/check/data.ts'
import {checks} from '../src/check/index.ts'
import {type Fault, FaultsError} from '../src/rule/fault/fault.ts'
import {deepFreeze} from '../src/rule/freeze.ts'
import {parseData} from '../src/rule/load/load-data.ts'
import {loadPresets, type PresetFile} from '../src/rule/load/load-presets.ts'
import {parseRoles} from '../src/rule/load/load-roles.ts'
import {type Examples, parseRule} from '../src/rule/load/load-rule.ts'
import type {Catalogue, Rule} from '../src/rule/types.ts'

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
  const rolesFile = readSource(root, 'data/roles.yaml')
  const parsedRoles = parseRoles(rolesFile.source, rolesFile.file)
  const faults: Fault[] = [...parsedRoles.faults]
  const files = [rolesFile]

  const roles = parsedRoles.roles ?? {}
  let data = noData
  for (const {file, source} of readFolder(root, 'data').filter(({file}) => file !== rolesFile.file)) {
    files.push({file, source})
    const parsed = parseData(source, file)
    faults.push(...parsed.faults)
    data = mergeData(data, parsed.data ?? noData)
  }
  const wordings = Object.keys(data.wordings)
  const rules: Rule[] = []
  const examples = new Map<string, Examples>()
  for (const {file, source} of readFolder(root, 'rules')) {
    files.push({file, source})
    const parsed = parseRule(source, file, {checks, roles, wordings})
    faults.push(...parsed.faults)
    if (!parsed.rule) continue
    rules.push(parsed.rule)
    examples.set(parsed.rule.id, parsed.examples)
  }

  // A faulty rule would make each preset that names it faulty too.
  if (faults.length > 0) throw new FaultsError(faults, sourcesOf(files))
  const presetFiles = readFolder(root, 'presets')
  const loaded = loadPresets(presetFiles, {
    catalogue: {rules, presets: [], roles, data},
    checks,
    builtIn: presetFiles.map(({file}) => path.posix.basename(file, '.yaml')),
    read: name => presetFiles.find(({file}) => file === `presets/${name}.yaml`),
  })
  if (loaded.faults.length > 0) throw new FaultsError(loaded.faults, loaded.sources)
  return {catalogue: deepFreeze({rules, presets: [...loaded.presets.values()], roles, data}), examples}
}

/** In the order of their names, on every system. */
function readFolder(root: string, folder: string): readonly PresetFile[] {
  return readdirSync(path.join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter(name => name.endsWith('.yaml'))
    .map(name => `${folder}/${name.replaceAll(path.sep, '/')}`)
    .toSorted()
    .map(file => readSource(root, file))
}

function readSource(root: string, file: string): PresetFile {
  return {file, source: readFileSync(path.join(root, file), 'utf8')}
}

function sourcesOf(files: readonly PresetFile[]): ReadonlyMap<string, string> {
  return new Map(files.map(({file, source}) => [file, source]))
}

import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import type {RuleKnowledge, RuleUnderTest} from '../authoring/types.ts'
import {mergeData, noData} from '../check/data.ts'
import {checks} from '../check/index.ts'
import {decode} from '../read/decode.ts'
import {type Fault, FaultsError} from '../rule/fault/fault.ts'
import {parseData} from '../rule/load/load-data.ts'
import {parseRoles} from '../rule/load/load-roles.ts'
import {parseRule} from '../rule/load/load-rule.ts'
import type {Knowledge} from '../rule/types.ts'

/** The rule files of a folder: `rules/<area>/<defect>.yaml`, and what they name, in `data/*.yaml`. */
export interface RuleFolder {
  readonly root: string
  /** With “/”, relative to `root`, in the order of their names on every system. */
  readonly files: readonly string[]
}

/** Undefined where the folder has no rule files: it is no checkout and no collection of rules. */
export function findRuleFolder(root: string): RuleFolder | undefined {
  const folder = path.join(root, 'rules')
  if (!existsSync(folder)) return undefined
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map(name => `rules/${name.replaceAll(path.sep, '/')}`)
    .filter(file => /^rules\/[^/]+\/[^/]+\.yaml$/.test(file))
    .toSorted()
  return files.length > 0 ? {root, files} : undefined
}

export interface LoadRuleFilesOptions {
  /** Paths are shown relative to this folder. */
  readonly base: string
  /** Has `data/*.yaml`, or not. */
  readonly root: string
  /** What rules may name otherwise. */
  readonly knowledge: RuleKnowledge
  /** May `expect` be rewritten? */
  readonly areWritable: boolean
}

export interface LoadedRuleFiles {
  readonly rules: readonly RuleUnderTest[]
  readonly knowledge: RuleKnowledge
}

/**
 * Rules with their examples, from files relative to `base`.
 *
 * @throws {FaultsError} with all faults of all files
 */
export function loadRuleFiles(
  files: readonly string[],
  {base, root, areWritable, knowledge: otherwise}: LoadRuleFilesOptions,
): LoadedRuleFiles {
  const faults: Fault[] = []
  const sources = new Map<string, string>()
  const knowledge = {...otherwise, ...knowledgeOf(root, sources, faults)}
  const {roles, data} = knowledge
  const wordings = Object.keys(data.wordings)
  const rules = files.flatMap((file): readonly RuleUnderTest[] => {
    const absolute = path.resolve(base, file)
    const {text} = decode(readFileSync(absolute))
    sources.set(file, text)
    const {rule, examples, faults: ofRule} = parseRule(text, file, {checks, roles, wordings})
    faults.push(...ofRule)
    const source = {file, text, path: [], ...(areWritable && {writable: absolute})}
    return rule ? [{rule, examples, knowledge, source}] : []
  })
  if (faults.length > 0) throw new FaultsError(faults, sources)
  return {rules, knowledge}
}

/** `data/roles.yaml`, and all other files of that folder together; undefined where there are no roles. */
function knowledgeOf(root: string, sources: Map<string, string>, faults: Fault[]): Knowledge | undefined {
  if (!existsSync(path.join(root, rolesFile))) return undefined
  const read = (file: string) => {
    const text = readFileSync(path.join(root, file), 'utf8')
    sources.set(file, text)
    return text
  }
  const parsed = parseRoles(read(rolesFile), rolesFile)
  faults.push(...parsed.faults)
  const data = dataFilesIn(root).reduce((all, file) => {
    const {data = noData, faults: found} = parseData(read(file), file)
    faults.push(...found)
    return mergeData(all, data)
  }, noData)
  return {roles: parsed.roles ?? {}, data}
}

const rolesFile = 'data/roles.yaml'

/** In the order of their names, on every system. */
export function dataFilesIn(root: string): readonly string[] {
  return readdirSync(path.join(root, 'data'))
    .filter(name => name.endsWith('.yaml'))
    .map(name => `data/${name}`)
    .filter(file => file !== rolesFile)
    .toSorted()
}

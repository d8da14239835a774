import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import type {RuleUnderTest} from '../authoring/types.ts'
import {checks} from '../check/index.ts'
import type {RoleDefinition} from '../check/role.ts'
import {decode} from '../read/decode.ts'
import {type Fault, FaultsError} from '../rule/fault/fault.ts'
import {parseRoles} from '../rule/load/load-roles.ts'
import {parseRule} from '../rule/load/load-rule.ts'

type Roles = Readonly<Record<string, RoleDefinition>>

/** The rule files of a folder: `rules/<area>/<defect>.yaml`, and the roles of `data/roles.yaml` that they name. */
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
  /** Has `data/roles.yaml`, or not. */
  readonly root: string
  /** Otherwise. */
  readonly roles: Roles
  /** May `expect` be rewritten? */
  readonly areWritable: boolean
}

export interface LoadedRuleFiles {
  readonly rules: readonly RuleUnderTest[]
  readonly roles: Roles
}

/**
 * Rules with their examples, from files relative to `base`.
 *
 * @throws {FaultsError} with all faults of all files
 */
export function loadRuleFiles(
  files: readonly string[],
  {base, root, areWritable, roles: otherwise}: LoadRuleFilesOptions,
): LoadedRuleFiles {
  const faults: Fault[] = []
  const sources = new Map<string, string>()
  const roles = rolesOf(root, sources, faults) ?? otherwise
  const rules = files.flatMap((file): readonly RuleUnderTest[] => {
    const absolute = path.resolve(base, file)
    const {text} = decode(readFileSync(absolute))
    sources.set(file, text)
    const {rule, examples, faults: ofRule} = parseRule(text, file, {checks, roles})
    faults.push(...ofRule)
    const source = {file, text, path: [], ...(areWritable && {writable: absolute})}
    return rule ? [{rule, examples, roles, source}] : []
  })
  if (faults.length > 0) throw new FaultsError(faults, sources)
  return {rules, roles}
}

function rolesOf(root: string, sources: Map<string, string>, faults: Fault[]): Roles | undefined {
  const file = 'data/roles.yaml'
  if (!existsSync(path.join(root, file))) return undefined
  const source = readFileSync(path.join(root, file), 'utf8')
  sources.set(file, source)
  const parsed = parseRoles(source, file)
  faults.push(...parsed.faults)
  return parsed.roles
}

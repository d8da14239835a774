import {checks} from '../../check/index.ts'
import type {Fault} from '../../rule/fault/fault.ts'
import {knownFrom} from '../../rule/load/known.ts'
import {loadConfig} from '../../rule/load/load-config.ts'
import {loadPresets, type PresetFile} from '../../rule/load/load-presets.ts'
import {parseRoster} from '../../rule/load/load-roster.ts'
import {parseRule} from '../../rule/load/load-rule.ts'
import {parseWaivers} from '../../rule/load/load-waivers.ts'
import {
  configJsonSchema,
  type JsonSchema,
  presetJsonSchema,
  rosterJsonSchema,
  ruleJsonSchema,
  waiversJsonSchema,
} from '../../rule/schema/json-schema.ts'
import type {Catalogue, Knowledge} from '../../rule/types.ts'

/** A file of this program's own that is open in the editor. */
export interface SourceFile {
  /** Absolute. */
  readonly path: string
  readonly text: string
}

/** What is around it. */
export interface Surroundings {
  readonly catalogue: Catalogue
  /** Files in the editor, as they stand there, and else from the disk; undefined where there is none. */
  readonly read: (path: string, from: string) => PresetFile | undefined
  /** What the rules of a collection may name, where it has data of its own. */
  readonly knowledgeOf: (root: string) => Knowledge | undefined
}

/** A kind of file that users write for this program. */
export interface SourceKind {
  /** The schema that such a file names in its first lines: then there is no doubt. */
  readonly schemaName: string
  /** Without that: does it look like one? A folder may have YAML of other programs too. */
  looksLike(file: SourceFile): boolean
  schema(catalogue: Catalogue): JsonSchema
  /** With the faults of files that it names; each has an absolute path. */
  faults(file: SourceFile, around: Surroundings): readonly Fault[]
}

const ruleKind: SourceKind = {
  schemaName: 'rule.schema.json',
  looksLike: ({path, text}) =>
    /[\\/]rules[\\/][a-z0-9-]+[\\/][a-z0-9-]+\.ya?ml$/.test(path) &&
    (/^(?:check|basis|severity):/m.test(text) ||
      !/^[^#\s]/m.test(text) ||
      /^id: *[\w-]+\/[\w-]+ *$/m.test(text)),
  schema: catalogue => ruleJsonSchema(checks, catalogue),
  faults({path, text}, {catalogue, knowledgeOf}) {
    const root = /^(.*)[\\/]rules[\\/][^\\/]+[\\/][^\\/]+$/.exec(path)?.[1]
    const {roles, data} = (root !== undefined && knowledgeOf(root)) || catalogue
    return parseRule(text, path, {checks, roles, wordings: Object.keys(data.wordings)}).faults
  },
}

const presetKind: SourceKind = {
  schemaName: 'preset.schema.json',
  looksLike: ({path, text}) =>
    /(?:^|[\\/])hegao-preset[^\\/]*\.ya?ml$/.test(path) ||
    (/^rules:/m.test(text) &&
      /^ {0,4}['"]?[a-z0-9-]+\/[a-z0-9-]+['"]?: *(?:error|warning|hint|off|\[|\{|$)/m.test(text)),
  schema: catalogue => presetJsonSchema(checks, catalogue),
  faults: ({path, text}, {catalogue, read}) => {
    // The built-in presets themselves may name nothing but each other.
    const isBuiltIn = catalogue.presets.some(({name}) => path.endsWith(`/presets/${name}.yaml`))
    if (isBuiltIn) return []
    return loadPresets([{file: path, source: text}], {catalogue, checks, read}).faults
  },
}

const configKind: SourceKind = {
  schemaName: 'config.schema.json',
  looksLike: ({path}) => /(?:^|[\\/])hegao\.config\.ya?ml$/.test(path),
  schema: catalogue => configJsonSchema(checks, catalogue),
  faults: ({path, text}, {catalogue, read}) =>
    loadConfig({file: path, source: text}, {catalogue, checks, read}).faults,
}

const waiversKind: SourceKind = {
  schemaName: 'waivers.schema.json',
  looksLike: ({text}) => /^waivers:\s*$/m.test(text) && /^\s+(?:- )?reason:/m.test(text),
  schema: () => waiversJsonSchema(),
  faults: ({path, text}, {catalogue}) => parseWaivers(text, path, knownFrom(catalogue, checks)).faults,
}

const rosterKind: SourceKind = {
  schemaName: 'roster.schema.json',
  looksLike: ({text}) => /^units:[ \t]*\r?\n[ \t]*- .*[\u4e00-\u9fff]/m.test(text),
  schema: () => rosterJsonSchema(),
  faults: ({path, text}) => parseRoster(text, path).faults,
}

const kinds: readonly SourceKind[] = [configKind, ruleKind, waiversKind, rosterKind, presetKind]

/** Undefined for YAML of other programs. */
export function kindOf(file: SourceFile): SourceKind | undefined {
  if (!/\.ya?ml$/i.test(file.path)) return undefined
  const named = /^#\s*(?:yaml-language-server:\s*)?\$schema[=:]\s*(\S+)/m.exec(file.text)?.[1]
  if (named) return kinds.find(({schemaName}) => named.endsWith(schemaName))
  return kinds.find(kind => kind.looksLike(file))
}

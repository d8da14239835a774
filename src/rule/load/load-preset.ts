import {type Data, mergeData, noData} from '../../check/data.ts'
import {byPlace, type Fault, type FaultText} from '../fault/fault.ts'
import {faultTexts} from '../fault/fault-texts.ts'
import {deepFreeze} from '../freeze.ts'
import {builtInPresetSchema, type PresetAsWritten, presetSchema} from '../schema/schema.ts'
import type {Preset} from '../types.ts'
import {isRecord} from './details.ts'
import {type Examination, examine} from './issues.ts'
import type {Known} from './known.ts'
import type {Examples} from './load-rule.ts'
import {examineRoles, rolesOf, withRoles} from './preset-roles.ts'
import {type ExaminedRules, examineRules, rulesOf, withoutRedefined} from './preset-rules.ts'
import {examineScore, scoreOfPreset} from './preset-score.ts'
import {toWords} from './preset-words.ts'
import {type Path, parseYaml, type YamlFile} from './yaml-file.ts'

/** Where an entry of `extends` leads: to a preset by its name or file, with what is known then, or nowhere. */
export type Follow = (
  name: string,
) => {readonly preset: string; readonly known: Known} | {readonly fault: FaultText}

/** The data in a file that a preset names, or why there is none. Faults inside the file are reported elsewhere. */
export type FollowData = (name: string) => {readonly data: Data} | {readonly fault: FaultText}

export interface ParsePresetOptions {
  /** Needs a name and both languages. */
  readonly builtIn?: boolean
  /** Without it, names must be known, and paths of files are taken on trust. */
  readonly follow?: Follow
  /** Without it, files of data are taken on trust. */
  readonly followData?: FollowData
}

export interface ParsedPreset {
  /** Absent when there are faults. */
  readonly preset?: Preset
  /** Of the rules that the preset defines, by id. */
  readonly examples: ReadonlyMap<string, Examples>
  readonly faults: readonly Fault[]
}

/** A preset file. Pure; never throws for what stands in the file. */
export function parsePreset(
  source: string,
  file: string,
  known: Known,
  options: ParsePresetOptions = {},
): ParsedPreset {
  const yaml = parseYaml(source, file)
  if (yaml.value === undefined) return {examples: new Map(), faults: yaml.faults}
  const schema = options.builtIn ? builtInPresetSchema : presetSchema
  const examined = examinePreset(yaml, known, options, value => examine(schema, value, yaml))
  const {name = baseName(file)} = examined.data ?? {}
  const isMisnamed = options.builtIn && examined.data !== undefined && name !== baseName(file)
  const nameFaults = isMisnamed ? [misnamed(yaml, file)] : []
  const faults = [...yaml.faults, ...nameFaults, ...examined.faults].toSorted(byPlace)
  if (faults.length > 0) return {examples: new Map(), faults}
  return {...presetOf(yaml, examined, name), faults: []}
}

/** The parts of a file that make a preset of it, looked at. */
export interface ExaminedPreset<Data extends PresetAsWritten = PresetAsWritten> extends Examination<Data> {
  readonly base: Base
  readonly added: AddedData
  readonly rules: ExaminedRules
  /** With what it defines itself. */
  readonly known: Known
}

/**
 * Looks at a preset, or at what has the same keys.
 *
 * @param shape holds the value against its schema; it gets the value without rules that are refused as a whole
 * @param list the key that names the presets below it
 */
export function examinePreset<Data extends PresetAsWritten>(
  yaml: YamlFile,
  known: Known,
  {follow, followData = () => ({data: noData})}: ParsePresetOptions,
  shape: (value: unknown) => Examination<Data>,
  list = 'extends',
): ExaminedPreset<Data> {
  const written = isRecord(yaml.value) ? yaml.value : {}
  const base = followAll(yaml, known, follow ?? (name => trust(name, known)), list)
  const added = addedData(yaml, followData)
  const withOwn = withWordings(withRoles(base.known, written.roles), added.data)
  const {data, faults} = shape(withoutRedefined(yaml.value, base.known))
  const rules = examineRules(yaml, written.rules, withOwn)
  const roleFaults = examineRoles(yaml, written.roles, base.known)
  const scoreFaults = examineScore(yaml, written.score, [...base.known.rules.keys(), ...rules.details.keys()])
  return {
    ...(data !== undefined && {data}),
    base,
    added,
    rules,
    known: withOwn,
    faults: [...faults, ...base.faults, ...added.faults, ...roleFaults, ...rules.faults, ...scoreFaults],
  }
}

/** The preset that has no faults. */
export function presetOf(
  yaml: YamlFile,
  {data, base, added, rules}: ExaminedPreset,
  name: string,
): {readonly preset: Preset; readonly examples: ParsedPreset['examples']} {
  const {examples, ...built} = rulesOf(data!, rules, yaml)
  const preset = {
    name,
    title: toWords(data!.title ?? name),
    extends: base.presets,
    ...built,
    roles: rolesOf(data!, base.known),
    ...(added.data !== noData && {data: added.data}),
    ...(data!.score && {score: scoreOfPreset(data!.score)}),
  }
  return {preset: deepFreeze(preset), examples}
}

/** Names of files end in .yaml; all others are names of built-in presets. */
export function isPresetFile(name: string): boolean {
  return /\.ya?ml$/i.test(name)
}

function trust(name: string, known: Known): ReturnType<Follow> {
  if (isPresetFile(name) || known.presets.includes(name)) return {preset: name, known}
  return {fault: faultTexts.unknownPreset(name, known.presets)}
}

interface Base {
  readonly presets: readonly string[]
  readonly known: Known
  readonly faults: readonly Fault[]
}

function followAll(yaml: YamlFile, known: Known, follow: Follow, list: string): Base {
  const presets: string[] = []
  const faults: Fault[] = []
  let all = known
  for (const [name, path] of namesAt(list, yaml.value)) {
    const followed = follow(name)
    if ('fault' in followed) {
      faults.push(yaml.fault(yaml.at(path), followed.fault))
    } else {
      presets.push(followed.preset)
      all = followed.known
    }
  }
  return {presets, known: all, faults}
}

/** A name or a list of names, each with its place. */
function namesAt(key: string, written: unknown): readonly (readonly [string, Path])[] {
  const value = isRecord(written) ? written[key] : undefined
  if (typeof value === 'string') return [[value.trim(), [key]]]
  if (!Array.isArray(value)) return []
  return value.flatMap((name, index) =>
    typeof name === 'string' ? [[name.trim(), [key, index]] as const] : [],
  )
}

interface AddedData {
  readonly data: Data
  readonly faults: readonly Fault[]
}

function addedData(yaml: YamlFile, follow: FollowData): AddedData {
  const faults: Fault[] = []
  let data = noData
  for (const [name, path] of namesAt('data', yaml.value)) {
    const followed = follow(name)
    if ('fault' in followed) faults.push(yaml.fault(yaml.at(path), followed.fault))
    else data = mergeData(data, followed.data)
  }
  return {data, faults}
}

function withWordings(known: Known, {wordings}: Data): Known {
  return {...known, wordings: [...new Set([...known.wordings, ...Object.keys(wordings)])]}
}

function misnamed(yaml: YamlFile, file: string): Fault {
  return yaml.fault(yaml.at(['name']), faultTexts.idMismatch(baseName(file)))
}

function baseName(file: string): string {
  return file.replace(/^.*[\\/]/, '').replace(/\.ya?ml$/i, '')
}

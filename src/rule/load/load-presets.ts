import {noData} from '../../check/data.ts'
import type {Check} from '../../check/types.ts'
import type {Fault, FaultCode, FaultText} from '../fault/fault.ts'
import {faultTexts} from '../fault/fault-texts.ts'
import type {Catalogue, Preset} from '../types.ts'
import {type Known, knownFrom} from './known.ts'
import {parseData} from './load-data.ts'
import {type Follow, type FollowData, isPresetFile, parsePreset} from './load-preset.ts'
import type {Examples} from './load-rule.ts'

/** A preset's text, and the file as it is to be shown and looked up. */
export interface PresetFile {
  readonly file: string
  readonly source: string
}

export interface LoadPresetsOptions {
  readonly catalogue: Catalogue
  readonly checks: Readonly<Record<string, Check>>
  /**
   * Reads what `extends` names, starting at the folder of the file that names it; undefined when there is
   * nothing. The same file must always come back under the same name.
   */
  readonly read: (path: string, from: string) => PresetFile | undefined
  /**
   * The presets to load are the built-in ones: they need both languages, and `read` gets their names instead
   * of paths.
   */
  readonly builtIn?: readonly string[]
}

export interface LoadedPresets {
  /** By file, together with all that they extend; built-in ones stay in the catalogue. */
  readonly presets: ReadonlyMap<string, Preset>
  /** Of the rules that the presets define, by id. */
  readonly examples: ReadonlyMap<string, Examples>
  readonly faults: readonly Fault[]
  /** The texts of all files that were read, for `formatFaults`. */
  readonly sources: ReadonlyMap<string, string>
}

/** Loads presets and what they extend. `resolveRuleSet` then takes the files as names. */
export function loadPresets(files: readonly PresetFile[], options: LoadPresetsOptions): LoadedPresets {
  const {catalogue, checks, read, builtIn} = options
  const presets = new Map<string, Preset>()
  const sources = new Map<string, string>()
  const examples = new Map<string, Examples>()
  const faults: Fault[] = []
  let known: Known = {...knownFrom(catalogue, checks), ...(builtIn && {presets: builtIn})}

  const load = ({file, source}: PresetFile, below: readonly string[]): FaultText | undefined => {
    if (below.includes(file)) return faultTexts.circularExtends([...below.slice(below.indexOf(file)), file])
    if (sources.has(file)) return undefined
    sources.set(file, source)
    const follow: Follow = name => {
      const isKnown = !builtIn && known.presets.includes(name)
      if (isKnown) return {preset: name, known}
      if (!builtIn && !isPresetFile(name)) return {fault: faultTexts.unknownPreset(name, known.presets)}
      const next = read(name, file)
      if (!next) {
        return {fault: builtIn ? faultTexts.unknownPreset(name, builtIn) : faultTexts.unreadablePreset(name)}
      }
      const fault = load(next, [...below, file])
      return fault ? {fault} : {preset: builtIn ? name : next.file, known}
    }
    const before = faults.length
    const followData: FollowData = name => {
      const found = read(name, file)
      if (!found) return {fault: faultTexts.unreadableData(name)}
      sources.set(found.file, found.source)
      const parsed = parseData(found.source, found.file)
      faults.push(...parsed.faults)
      return {data: parsed.data ?? noData}
    }
    const parsed = parsePreset(source, file, known, {builtIn: builtIn !== undefined, follow, followData})
    const isBaseFaulty = faults.length > before
    faults.push(...parsed.faults.filter(({code}) => !(isBaseFaulty && mayStandInBase.has(code))))
    for (const [id, found] of parsed.examples) examples.set(id, found)
    if (parsed.preset) {
      presets.set(file, parsed.preset)
      known = withPreset(known, parsed.preset)
    }
    return undefined
  }

  for (const file of files) load(file, [])
  return {presets, examples, faults, sources}
}

/** While what a preset extends has faults, nobody can tell whether these are faults too. */
const mayStandInBase: ReadonlySet<FaultCode> = new Set(['unknown-rule', 'unknown-role', 'unknown-list'])

function withPreset(known: Known, preset: Preset): Known {
  return {
    ...known,
    rules: new Map([...known.rules, ...preset.rules.map(rule => [rule.id, rule] as const)]),
    roles: {...known.roles, ...preset.roles},
    wordings: [...new Set([...known.wordings, ...Object.keys(preset.data?.wordings ?? {})])],
  }
}

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
  const loader = new PresetLoader(options)
  for (const file of files) loader.load(file)
  return loader
}

/** Goes from one file to those that it names, and reads each once. */
export class PresetLoader implements LoadedPresets {
  readonly presets = new Map<string, Preset>()
  readonly sources = new Map<string, string>()
  readonly examples = new Map<string, Examples>()
  readonly faults: Fault[] = []
  /** What the presets loaded so far define, and what is built in. */
  known: Known
  readonly #options: LoadPresetsOptions

  constructor(options: LoadPresetsOptions) {
    const {catalogue, checks, builtIn} = options
    this.#options = options
    this.known = {...knownFrom(catalogue, checks), ...(builtIn && {presets: builtIn})}
  }

  /** @param below the files that lead to this one */
  load({file, source}: PresetFile, below: readonly string[] = []): FaultText | undefined {
    if (below.includes(file)) return faultTexts.circularExtends([...below.slice(below.indexOf(file)), file])
    if (this.sources.has(file)) return undefined
    this.sources.set(file, source)
    const {builtIn} = this.#options
    const before = this.faults.length
    const parsed = parsePreset(source, file, this.known, {
      builtIn: builtIn !== undefined,
      follow: this.follow(file, [...below, file]),
      followData: this.followData(file),
    })
    const isBaseFaulty = this.faults.length > before
    this.faults.push(...parsed.faults.filter(({code}) => !(isBaseFaulty && mayStandInBase.has(code))))
    for (const [id, found] of parsed.examples) this.examples.set(id, found)
    if (parsed.preset) this.add(file, parsed.preset)
    return undefined
  }

  add(file: string, preset: Preset): void {
    this.presets.set(file, preset)
    this.know(preset)
  }

  /** What a preset defines may be named from now on. */
  know(preset: Preset): void {
    this.known = withPreset(this.known, preset)
  }

  /** Where the names of presets in a file lead to. */
  follow(file: string, below: readonly string[]): Follow {
    const {builtIn, read} = this.#options
    return name => {
      const isKnown = !builtIn && this.known.presets.includes(name)
      if (isKnown) return {preset: name, known: this.known}
      if (!builtIn && !isPresetFile(name)) return {fault: faultTexts.unknownPreset(name, this.known.presets)}
      const next = read(name, file)
      if (!next) {
        return {fault: builtIn ? faultTexts.unknownPreset(name, builtIn) : faultTexts.unreadablePreset(name)}
      }
      const fault = this.load(next, below)
      return fault ? {fault} : {preset: builtIn ? name : next.file, known: this.known}
    }
  }

  /** Where the names of files of data lead to. */
  followData(file: string): FollowData {
    return name => {
      const found = this.#options.read(name, file)
      if (!found) return {fault: faultTexts.unreadableData(name)}
      this.sources.set(found.file, found.source)
      const parsed = parseData(found.source, found.file)
      this.faults.push(...parsed.faults)
      return {data: parsed.data ?? noData}
    }
  }
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

import type {ListedWaiver} from '../../diagnostic/waiver.ts'
import {
  type Config,
  type DraftSettings,
  type FilePattern,
  type Override,
  type SettingsBlock,
  settingNames,
} from '../config.ts'
import {byPlace, type Fault} from '../fault/fault.ts'
import {faultTexts} from '../fault/fault-texts.ts'
import {type ConfigAsWritten, configSchema} from '../schema/config-schema.ts'
import type {Preset} from '../types.ts'
import {isRecord} from './details.ts'
import {examine} from './issues.ts'
import {type ExaminedPreset, examinePreset, presetOf} from './load-preset.ts'
import {type LoadPresetsOptions, type PresetFile, PresetLoader} from './load-presets.ts'
import type {Examples} from './load-rule.ts'
import {listedWaiver, parseWaivers, strangersIn} from './load-waivers.ts'
import {yamlBelow} from './yaml-below.ts'
import {type Path, parseYaml, type YamlFile} from './yaml-file.ts'

export interface LoadedConfig {
  /** Absent when there are faults. */
  readonly config?: Config
  /** By file or, of the configuration's own, by name: what `resolveRuleSet` takes. */
  readonly presets: ReadonlyMap<string, Preset>
  readonly examples: ReadonlyMap<string, Examples>
  readonly faults: readonly Fault[]
  readonly sources: ReadonlyMap<string, string>
}

/** A configuration file, with the presets, data and waivers that it names. Never throws for what stands in them. */
export function loadConfig({file, source}: PresetFile, options: LoadPresetsOptions): LoadedConfig {
  const loader = new PresetLoader(options)
  loader.sources.set(file, source)
  const yaml = parseYaml(source, file)
  if (yaml.value === undefined) return {...outcomeOf(loader), faults: yaml.faults}
  const own: Fault[] = [...yaml.faults]
  const examined = examinePart(yaml, loader, value => examine(configSchema, value, yaml))
  own.push(...examined.faults)
  const {data} = examined
  const preset = data && own.length === 0 ? addPart(yaml, examined, file, loader) : undefined
  loader.known = {...loader.known, ...(!preset && {roles: examined.known.roles})}
  const overrides = overridesOf(yaml, data, loader, own)
  const waivers = waiversOf(yaml, data, loader, options, own)
  const faults = [...own.toSorted(byPlace), ...loader.faults]
  if (!data || !preset || faults.length > 0) return {...outcomeOf(loader), faults}
  const config: Config = {
    file,
    preset,
    ...settingsOf(data, yaml, []),
    ignores: patternsOf(data.ignores ?? [], yaml, ['ignores']),
    overrides,
    waivers,
    ...(data.units && {units: data.units}),
  }
  return {...outcomeOf(loader), config, faults}
}

function outcomeOf({presets, examples, sources}: PresetLoader) {
  return {presets, examples, sources}
}

type PresetPart = Pick<ConfigAsWritten, 'data' | 'roles' | 'rules'>

function examinePart<Data extends PresetPart>(
  yaml: YamlFile,
  loader: PresetLoader,
  shape: Parameters<typeof examinePreset<Data>>[3],
): ExaminedPreset<Data> {
  const follow = loader.follow(yaml.file, [yaml.file])
  return examinePreset(
    yaml,
    loader.known,
    {follow, followData: loader.followData(yaml.file)},
    shape,
    'presets',
  )
}

/** What a configuration says of rules is a preset like any other, by the name of the configuration. */
function addPart(yaml: YamlFile, examined: ExaminedPreset<PresetPart>, name: string, loader: PresetLoader) {
  const {preset, examples} = presetOf(yaml, examined, name)
  for (const [id, found] of examples) loader.examples.set(id, found)
  loader.add(name, preset)
  return preset
}

function overridesOf(
  yaml: YamlFile,
  data: ConfigAsWritten | undefined,
  loader: PresetLoader,
  faults: Fault[],
): Override[] {
  const written = isRecord(yaml.value) && Array.isArray(yaml.value.overrides) ? yaml.value.overrides : []
  return written.flatMap((_, index): Override[] => {
    const part = yamlBelow(yaml, ['overrides', index])
    // Its shape was looked at with the whole file.
    const override = data?.overrides?.[index]
    const examined = examinePart(part, loader, () => ({...(override && {data: override}), faults: []}))
    faults.push(...examined.faults)
    if (!override || faults.length > 0) return []
    const preset = addPart(part, examined, `${yaml.file}#${index + 1}`, loader)
    return [
      {
        files: patternsOf([override.files].flat(), part, ['files']),
        preset,
        ...settingsOf(override, part, []),
      },
    ]
  })
}

function settingsOf(written: DraftSettings, yaml: YamlFile, base: Path): SettingsBlock {
  const given = settingNames.filter(name => written[name] !== undefined)
  return {
    settings: Object.fromEntries(given.map(name => [name, written[name]])),
    origins: Object.fromEntries(
      given.map(name => [name, {file: yaml.file, line: yaml.key([...base, name]).line}]),
    ),
  }
}

function patternsOf(patterns: readonly string[], yaml: YamlFile, path: Path): FilePattern[] {
  return patterns.map((pattern, index) => {
    const entry = yaml.has([...path, index]) ? [...path, index] : path
    return {pattern, origin: {file: yaml.file, line: yaml.at(entry).line}}
  })
}

/** Those that are written out, and those in files. */
function waiversOf(
  yaml: YamlFile,
  data: ConfigAsWritten | undefined,
  loader: PresetLoader,
  {read}: LoadPresetsOptions,
  faults: Fault[],
): ListedWaiver[] {
  faults.push(...strangersIn(yaml, loader.known))
  return [data?.waivers ?? []].flat().flatMap((entry, index): readonly ListedWaiver[] => {
    const path = Array.isArray(data?.waivers) ? ['waivers', index] : ['waivers']
    if (typeof entry !== 'string') return [listedWaiver(entry, yaml, path)]
    const found = read(entry, yaml.file)
    if (!found) {
      faults.push(yaml.fault(yaml.at(path), faultTexts.unreadableWaivers(entry)))
      return []
    }
    loader.sources.set(found.file, found.source)
    const parsed = parseWaivers(found.source, found.file, loader.known)
    faults.push(...parsed.faults)
    return parsed.waivers
  })
}

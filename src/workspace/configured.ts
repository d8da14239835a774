import path from 'node:path'
import {checks} from '../check/index.ts'
import type {ListedWaiver} from '../diagnostic/waiver.ts'
import type {Config, DraftSettings, FilePattern, Override} from '../rule/config.ts'
import {type Fault, FaultsError} from '../rule/fault/fault.ts'
import {loadConfig} from '../rule/load/load-config.ts'
import type {Examples} from '../rule/load/load-rule.ts'
import {NotFoundError} from '../rule/not-found.ts'
import {commonPreset, resolveRuleSet} from '../rule/resolve.ts'
import type {Preset, RuleSet} from '../rule/types.ts'
import {FilePatterns} from './file-patterns.ts'
import {loadPresetFiles, readerOf, sourceOf} from './preset-files.ts'
import {isPresetFile, presetNamed} from './presets.ts'
import {rulePresets} from './rule-presets.ts'
import type {Settings, WorkspaceOptions} from './settings.ts'
import {watchdog} from './watchdog.ts'

/**
 * What holds for drafts below a configuration file, or with presets and rules of the user's own. Loaded only then:
 * the YAML parser and the schemas cost more than the rest of a run.
 */
export class Configured {
  readonly config: Config | undefined
  /** All that are known besides the built-in ones. */
  readonly presets: ReadonlyMap<string, Preset>
  readonly examples: ReadonlyMap<string, Examples>
  /** The texts of the files that were read, by the name under which they are shown. */
  readonly sources: ReadonlyMap<string, string>
  readonly #options: WorkspaceOptions
  readonly #names: readonly string[]
  readonly #ruleNames: readonly string[]
  readonly #overrides: readonly {readonly override: Override; readonly patterns: FilePatterns}[]
  readonly #ignores: FilePatterns
  readonly #waivers: readonly {readonly waiver: ListedWaiver; readonly patterns: FilePatterns | undefined}[]
  readonly #ruleSets = new Map<string, RuleSet>()
  readonly #settings = new Map<string, Settings>()

  /**
   * @param file absolute; without one, presets and rules are those of the options alone
   * @throws {NotFoundError} for a preset or a file that does not exist
   * @throws {FaultsError} for mistakes in them
   */
  constructor(file: string | undefined, options: WorkspaceOptions) {
    const {catalogue, cwd, presets: asked} = options
    this.#options = options
    const faults: Fault[] = []
    const sources = new Map<string, string>()
    const presets = new Map<string, Preset>()
    const examples = new Map<string, Examples>()
    const take = (
      loaded: Pick<Configured, 'examples' | 'presets' | 'sources'> & {faults?: readonly Fault[]},
    ) => {
      for (const [name, preset] of loaded.presets) presets.set(name, preset)
      for (const [name, source] of loaded.sources) sources.set(name, source)
      for (const [id, found] of loaded.examples) examples.set(id, found)
      faults.push(...(loaded.faults ?? []))
    }
    if (file !== undefined) {
      const shown = path.relative(cwd, file)
      const source = sourceOf(file)
      if (source === undefined) throw unreadable(shown || '.')
      const loaded = loadConfig({file: shown, source}, {catalogue, checks, read: readerOf(cwd)})
      take(loaded)
      this.config = loaded.config
    }
    const own = loadPresetFiles((asked ?? []).filter(isPresetFile), catalogue, cwd)
    take(own)
    const rules = rulePresets(options.rules ?? [], catalogue, presets)
    take(rules)
    if (faults.length > 0) throw new FaultsError(faults, sources)
    this.presets = presets
    this.examples = examples
    this.sources = sources
    this.#names = asked?.map(name => own.shown.get(name) ?? presetNamed(name, catalogue)) ?? []
    this.#ruleNames = [...rules.presets.keys()]
    const folderOf = ({origin}: FilePattern) => path.resolve(cwd, path.dirname(origin.file))
    const {overrides = [], ignores = [], waivers = []} = this.config ?? {}
    this.#overrides = overrides.map(override => ({
      override,
      patterns: new FilePatterns(override.files, folderOf),
    }))
    this.#ignores = new FilePatterns(ignores, folderOf)
    this.#waivers = waivers.map(waiver => ({
      waiver,
      patterns:
        waiver.files &&
        new FilePatterns(
          waiver.files.map(pattern => ({pattern, origin: waiver.origin})),
          // Whatever file it is written in: it speaks of the drafts of the configuration.
          () => path.dirname(file!),
        ),
    }))
  }

  /** The pattern of the configuration by which a file is passed over. */
  ignoredBy(file: string): FilePattern | undefined {
    return this.#ignores.match(file)
  }

  /** The same object for drafts with the same overrides and waivers. @param file absolute */
  settingsFor(file: string): Settings {
    const overrides = this.overridesFor(file)
    const waivers = this.#waiversFor(file)
    const numbers = waivers.map(waiver => this.config!.waivers.indexOf(waiver))
    const key = [...overrides.map(({preset}) => preset.name), ...numbers].join(' ')
    let settings = this.#settings.get(key)
    if (!settings) {
      const ruleSet = this.#ruleSet(overrides)
      const own: DraftSettings = Object.assign(
        {},
        this.config?.settings,
        ...overrides.map(one => one.settings),
      )
      settings = {ruleSet, watchdog: ruleSet.guarded && watchdog, waivers, ...own}
      this.#settings.set(key, settings)
    }
    return settings
  }

  overridesFor(file: string): readonly Override[] {
    return this.#overrides.filter(({patterns}) => patterns.match(file)).map(({override}) => override)
  }

  /** Patterns that no file has matched so far, of those that were asked. */
  get idle(): readonly FilePattern[] {
    const ignores = this.#options.noIgnore ? undefined : this.#ignores
    const all = [ignores, ...[...this.#overrides, ...this.#waivers].map(({patterns}) => patterns)]
    return all.flatMap(patterns => patterns?.idle ?? [])
  }

  #waiversFor(file: string): readonly ListedWaiver[] {
    return this.#waivers.filter(({patterns}) => !patterns || patterns.match(file)).map(({waiver}) => waiver)
  }

  /** Drafts with the same overrides share their rules. */
  #ruleSet(overrides: readonly Override[]): RuleSet {
    const key = overrides.map(({preset}) => preset.name).join(' ')
    let ruleSet = this.#ruleSets.get(key)
    if (!ruleSet) {
      const {catalogue} = this.#options
      const presets = new Map(this.presets)
      const {config} = this
      const isBare = config && config.preset.extends.length === 0
      // What the command line names takes the place of what the configuration names; its rules still hold.
      if (config && this.#names.length > 0) presets.set(config.file, {...config.preset, extends: []})
      const names = [
        commonPreset,
        ...(this.#names.length > 0 ? this.#names : isBare || !config ? ['recommended'] : []),
        ...(config ? [config.file] : []),
        ...overrides.map(({preset}) => preset.name),
        ...this.#ruleNames,
      ]
      ruleSet = resolveRuleSet(names, {catalogue, presets})
      this.#ruleSets.set(key, ruleSet)
    }
    return ruleSet
  }
}

function unreadable(file: string): NotFoundError {
  return new NotFoundError({
    zh: `配置文件“${file}”不存在，或无法读取`,
    en: `the configuration file “${file}” does not exist, or cannot be read`,
  })
}

import {dirname, join, resolve} from 'node:path'
import {localDay} from '../diagnostic/waiver.ts'
import {lint} from '../lint/index.ts'
import type {LintOptions} from '../lint/types.ts'
import type {LintedDraft, Outcome} from '../reporter/types.ts'
import {type FilePattern, settingNames} from '../rule/config.ts'
import {commonPreset} from '../rule/resolve.ts'
import type {Report} from '../tree/types.ts'
import type {Configured} from './configured.ts'
import {type Draft, type Drafts, findDrafts} from './drafts.ts'
import type {FilePatterns} from './file-patterns.ts'
import {ConfigFinder, isFile} from './find-config.ts'
import {type Opened, openReport, parseDraft} from './open.ts'
import {isPresetFile, openPresets} from './presets.ts'
import type {Settings, WorkspaceOptions} from './settings.ts'
import type {Suppressions} from './suppressions.ts'

/** A draft that is passed over, and the pattern that says so. */
export interface Ignored {
  readonly draft: Draft
  readonly by: FilePattern
}

export interface FoundDrafts extends Drafts {
  readonly ignored: readonly Ignored[]
}

/** A report in, what came of it out. */
export type Judge = (report: Report, how?: LintOptions) => LintedDraft

/** Drafts on a disk, with the rules that hold for each of them. What was read once is kept until `reload`. */
export class Workspace {
  readonly options: WorkspaceOptions
  #finder = new ConfigFinder()
  #configured = new Map<string | undefined, Promise<Configured>>()
  #plain: Promise<Settings> | undefined
  /** With what the options ask for. */
  #final = new WeakMap<Settings, Settings>()
  #ignores: Promise<FilePatterns | undefined> | undefined
  #suppressions: Promise<Suppressions | undefined> | undefined

  constructor(options: WorkspaceOptions) {
    this.options = options
  }

  /** “2026-03-31”. */
  get today(): string {
    return this.options.today ?? localDay(new Date())
  }

  /** The drafts that files, folders and globs stand for, but for those that are ignored. */
  async find(patterns: readonly string[], extensions?: readonly string[]): Promise<FoundDrafts> {
    const {files, unmatched} = await findDrafts(patterns, this.options.cwd, extensions)
    const kept: Draft[] = []
    const ignored: Ignored[] = []
    for (const draft of files) {
      const by = await this.ignoredBy(draft.path)
      if (by) ignored.push({draft, by})
      else kept.push(draft)
    }
    return {files: kept, unmatched, ignored}
  }

  /** The pattern by which a file is passed over: of `.hegaoignore`, of the configuration, or of the options. */
  async ignoredBy(file: string): Promise<FilePattern | undefined> {
    if (this.options.noIgnore) return undefined
    this.#ignores ??= this.#loadIgnores()
    const own = (await this.#ignores)?.match(file)
    return own ?? (await this.configuredFor(file))?.ignoredBy(file)
  }

  /** The patterns of `.hegaoignore` and of the options that no file has matched so far. */
  async idleIgnores(): Promise<readonly FilePattern[]> {
    return (await this.#ignores)?.idle ?? []
  }

  /**
   * The rules and settings for a file, whether it is there or not; the same object for files of which all is the same.
   *
   * @param file absolute
   * @throws {NotFoundError} for a preset or a configuration file that does not exist
   * @throws {FaultsError} for mistakes in them
   */
  async settingsFor(file: string): Promise<Settings> {
    const configured = await this.configuredFor(file)
    const found = configured ? configured.settingsFor(file) : await this.#plainSettings()
    let settings = this.#final.get(found)
    if (!settings) {
      settings = {...found, ...this.#asked()}
      this.#final.set(found, settings)
    }
    return settings
  }

  /** Lints one file. What is wrong with it is an answer, not an exception. */
  async lintFile(draft: Draft, how: LintOptions = {}): Promise<Outcome> {
    const settings = await this.settingsFor(draft.path)
    const lint = async () => this.#judge(draft, await openReport(draft, settings), settings, how)
    const {log} = this.options
    if (!log) return lint()
    // The clock has to be loaded, and a save hook waits.
    const start = performance.now()
    const outcome = await lint()
    log(`${draft.name}: ${(performance.now() - start).toFixed(1)} ms`)
    return outcome
  }

  /** Lints what a file would hold: the text of an editor, or bytes. */
  async lintText(content: string | Uint8Array, draft: Draft, how: LintOptions = {}): Promise<Outcome> {
    const settings = await this.settingsFor(draft.path)
    return this.#judge(draft, await parseDraft(content, draft, settings), settings, how)
  }

  /** Holds the report of a draft against the rules, for those who read it themselves. */
  async judgeOf(draft: Draft, settings: Settings): Promise<Judge> {
    const {ruleSet, phase = 'submission', watchdog, waivers} = settings
    const {language = 'zh', ignoresComments = false} = this.options
    const {today} = this
    const baseline = (await this.suppressions())?.baselineOf(draft.path)
    return (report, how) => {
      const guard = watchdog?.(report.text.length)
      const verdicts = lint(report, ruleSet, {
        phase,
        language,
        waivers,
        ignoresComments,
        today,
        ...(guard && {guard}),
        ...(baseline && {baseline}),
        ...how,
      })
      return {path: draft.path, report, phase, verdicts}
    }
  }

  /** A name of all that an outcome depends on besides the draft itself. @param settings of the draft */
  async cacheKeyOf(draft: Draft, version: string, settings: Settings): Promise<string> {
    const {language = 'zh', ignoresComments = false, catalogue} = this.options
    const {today} = this
    const {cacheKey} = await import('./cache-key.ts')
    const baseline = (await this.suppressions())?.baselineOf(draft.path)
    return cacheKey(settings, catalogue, {version, language, ignoresComments, baseline, today})
  }

  /** The configuration of a file; undefined where built-in presets are all that holds. */
  async configuredFor(file: string): Promise<Configured | undefined> {
    const {config, presets = [], rules = [], cwd} = this.options
    const found =
      typeof config === 'string'
        ? resolve(cwd, config)
        : config === false
          ? undefined
          : this.#finder.of(dirname(file))
    const isOwn = presets.some(isPresetFile) || rules.length > 0
    if (found === undefined && !isOwn) return undefined
    let configured = this.#configured.get(found)
    if (!configured) {
      this.options.log?.(`configuration: ${found ?? 'none'}`)
      configured = import('./configured.ts').then(({Configured}) => new Configured(found, this.options))
      this.#configured.set(found, configured)
    }
    return configured
  }

  /** The configurations that were used so far. */
  async configurations(): Promise<readonly Configured[]> {
    return Promise.all(this.#configured.values())
  }

  /** The findings that are known from before; undefined where there is no such file. */
  async suppressions(): Promise<Suppressions | undefined> {
    this.#suppressions ??= this.#loadSuppressions()
    return this.#suppressions
  }

  /** Forgets what was read of presets and configuration, for they have changed. */
  reload(): void {
    this.#finder = new ConfigFinder()
    this.#configured = new Map()
    this.#plain = undefined
    this.#ignores = undefined
    this.#suppressions = undefined
  }

  #plainSettings(): Promise<Settings> {
    this.#plain ??= this.#loadPlain()
    return this.#plain
  }

  async #loadPlain(): Promise<Settings> {
    const {cwd, catalogue, presets = ['recommended']} = this.options
    const {ruleSet} = await openPresets([commonPreset, ...presets], catalogue, cwd)
    return {ruleSet, watchdog: undefined, waivers: []}
  }

  /** What the options say has the last word. */
  #asked(): Partial<Settings> {
    const asked = settingNames.filter(name => this.options[name] !== undefined)
    const settings = Object.fromEntries(asked.map(name => [name, this.options[name]]))
    return this.options.year === 'detected' ? {...settings, year: undefined} : settings
  }

  async #loadIgnores(): Promise<FilePatterns | undefined> {
    const {cwd, ignorePatterns = []} = this.options
    if (ignorePatterns.length === 0 && !isFile(join(cwd, '.hegaoignore'))) return undefined
    return (await import('./ignores.ts')).loadIgnores(cwd, ignorePatterns)
  }

  async #loadSuppressions(): Promise<Suppressions | undefined> {
    const {cwd, suppressions, suppressionsMayBeMissing} = this.options
    const file = resolve(cwd, suppressions ?? 'hegao-suppressions.json')
    const mayBeMissing = suppressions === undefined || suppressionsMayBeMissing
    if (mayBeMissing && !isFile(file)) return undefined
    return (await import('./suppressions.ts')).loadSuppressions(file, cwd)
  }

  async #judge(draft: Draft, opened: Opened, settings: Settings, how: LintOptions): Promise<Outcome> {
    if ('unreadable' in opened) return {path: draft.path, unreadable: opened.unreadable}
    return (await this.judgeOf(draft, settings))(opened.report, how)
  }
}

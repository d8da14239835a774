import type {Language} from '../diagnostic/types.ts'
import {type Guard, lint, type Memory} from '../lint/index.ts'
import type {Outcome} from '../reporter/types.ts'
import type {Catalogue, Phase, RuleSet} from '../rule/types.ts'
import type {Draft} from './drafts.ts'
import {type Opened, type OpenOptions, openReport, parseDraft} from './open.ts'
import {openPresets} from './presets.ts'

export interface WorkspaceOptions extends OpenOptions {
  /** Absolute. */
  readonly cwd: string
  readonly catalogue: Catalogue
  /** `zh` when absent. */
  readonly language?: Language
  /** `recommended` when absent. */
  readonly presets?: readonly string[]
  /** `submission` when absent. */
  readonly phase?: Phase
}

/** What holds for one draft. */
export interface Settings extends OpenOptions {
  readonly ruleSet: RuleSet
  readonly phase: Phase
  readonly watchdog: ((length: number) => Guard) | undefined
}

/** Drafts on a disk, with the rules that hold for each of them. */
export class Workspace {
  readonly #options: WorkspaceOptions
  #settings: Promise<Settings> | undefined

  constructor(options: WorkspaceOptions) {
    this.#options = options
  }

  /**
   * The rules and settings for a file, whether it is there or not.
   *
   * @param path absolute, or relative to the folder of the workspace
   * @throws {NotFoundError} for a preset that does not exist
   * @throws {FaultsError} for a preset with mistakes in it
   */
  settingsFor(_path: string): Promise<Settings> {
    this.#settings ??= this.#load()
    return this.#settings
  }

  /** Lints one file. What is wrong with it is an answer, not an exception. */
  async lintFile(draft: Draft): Promise<Outcome> {
    const settings = await this.settingsFor(draft.path)
    return this.#judge(draft, await openReport(draft, settings), settings)
  }

  /**
   * Lints what a file would hold: the text of an editor, or bytes.
   *
   * @param memory of the same draft as it was before, when it is linted at each change
   */
  async lintText(content: string | Uint8Array, draft: Draft, memory?: Memory): Promise<Outcome> {
    const settings = await this.settingsFor(draft.path)
    return this.#judge(draft, await parseDraft(content, draft, settings), settings, memory)
  }

  /** Forgets what was read of presets and configuration, for they have changed. */
  reload(): void {
    this.#settings = undefined
  }

  async #load(): Promise<Settings> {
    const {cwd, catalogue, presets = ['recommended'], phase = 'submission', ...options} = this.#options
    const {ruleSet} = await openPresets(presets, catalogue, cwd)
    // Built-in patterns are tested; only others need a watchdog, which takes time to load.
    const watchdog = ruleSet.guarded && (await import('./watchdog.ts')).watchdog
    return {...options, ruleSet, phase, watchdog}
  }

  #judge(draft: Draft, opened: Opened, {ruleSet, phase, watchdog}: Settings, memory?: Memory): Outcome {
    if ('unreadable' in opened) return {path: draft.path, unreadable: opened.unreadable}
    const {report} = opened
    const {language = 'zh'} = this.#options
    const guard = watchdog?.(report.text.length)
    const verdicts = lint(report, ruleSet, {phase, language, ...(guard && {guard}), ...(memory && {memory})})
    return {path: draft.path, report, phase, verdicts}
  }
}

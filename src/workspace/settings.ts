import type {Language} from '../diagnostic/types.ts'
import type {ListedWaiver} from '../diagnostic/waiver.ts'
import type {Guard} from '../lint/types.ts'
import type {DraftSettings} from '../rule/config.ts'
import type {Catalogue, RuleSet} from '../rule/types.ts'

/** What is asked for whatever configuration files say: it has the last word. */
export interface WorkspaceOptions extends Omit<DraftSettings, 'year'> {
  /** `detected`: that which each draft tells. */
  readonly year?: number | 'detected' | undefined
  /** Absolute. */
  readonly cwd: string
  readonly catalogue: Catalogue
  /** `zh` when absent. */
  readonly language?: Language
  /** A configuration file, for all drafts; false: none. Absent: looked for upwards from each draft. */
  readonly config?: string | false
  /** In the place of those that the configuration names; `recommended` when nobody names any. */
  readonly presets?: readonly string[]
  /** `id: level`, one or more in each. */
  readonly rules?: readonly string[]
  /** Patterns of files to pass over, from `cwd`. */
  readonly ignorePatterns?: readonly string[]
  /** Nothing is passed over. */
  readonly noIgnore?: boolean
  /** Waivers in drafts do not count. */
  readonly ignoresComments?: boolean
  /** The file of the baseline; looked for in `cwd` when absent. */
  readonly suppressions?: string
  /** It is about to be written. */
  readonly suppressionsMayBeMissing?: boolean
  /** Told each step: which configuration holds, and how long a draft took. */
  readonly log?: (line: string) => void
  /** “2026-03-31”; the day of the clock when absent. */
  readonly today?: string
}

/** What holds for one draft. */
export interface Settings extends DraftSettings {
  readonly ruleSet: RuleSet
  /** For rules with patterns that are not built in. */
  readonly watchdog: ((length: number) => Guard) | undefined
  /** Of files that name the draft. */
  readonly waivers: readonly ListedWaiver[]
}

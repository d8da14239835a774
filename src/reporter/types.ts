import type {Language, Words} from '../diagnostic/types.ts'
import type {Coverage} from '../lint/coverage.ts'
import type {Verdict} from '../lint/types.ts'
import type {Phase} from '../rule/types.ts'
import type {Report} from '../tree/types.ts'

/** A draft that was read. */
export interface LintedDraft {
  readonly path: string
  readonly report: Report
  readonly phase: Phase
  readonly verdicts: readonly Verdict[]
  /** Which aspects it mentions; absent when nobody asked. */
  readonly coverage?: readonly Coverage[]
  /** The new text, when fixes were made; then report and verdicts are those of this text. */
  readonly output?: string
  readonly stats?: Stats
}

/** What came of one file. */
export type Outcome =
  | LintedDraft
  /** The file could not be read: never a pass. */
  | {readonly path: string; readonly unreadable: Words}

/** Where the time went, in milliseconds: ESLint's `--stats`. */
export interface Stats {
  /** How often fixes were applied. */
  readonly fixPasses: number
  /** Of each time that the text was looked at: the first, and again after each round of fixes. */
  readonly passes: readonly {
    readonly parse: number
    readonly rules: Readonly<Record<string, number>>
    readonly fix: number
    readonly total: number
  }[]
}

export interface ReporterOptions {
  readonly language: Language
  readonly color: boolean
  /** The version of the program. */
  readonly version?: string
  /** The folder that paths are shown from, where a format asks for short ones; absolute, as the paths are. */
  readonly cwd?: string
  /** There were more warnings than allowed. */
  readonly maxWarningsExceeded?: {readonly maxWarnings: number; readonly foundWarnings: number}
}

/** Pure: outcomes in, text out; ends with a line break unless it is empty. */
export type Reporter = (outcomes: readonly Outcome[], options: ReporterOptions) => string

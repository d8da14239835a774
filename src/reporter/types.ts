import type {Language, Words} from '../diagnostic/types.ts'
import type {Coverage} from '../lint/coverage.ts'
import type {Verdict} from '../lint/types.ts'
import type {Phase} from '../rule/types.ts'
import type {Report} from '../tree/types.ts'

/** What came of one file. */
export type Outcome =
  | {
      readonly path: string
      readonly report: Report
      readonly phase: Phase
      readonly verdicts: readonly Verdict[]
      /** Which aspects it mentions; absent when nobody asked. */
      readonly coverage?: readonly Coverage[]
    }
  /** The file could not be read: never a pass. */
  | {readonly path: string; readonly unreadable: Words}

export interface ReporterOptions {
  readonly language: Language
  readonly color: boolean
}

/** Pure: outcomes in, text out; ends with a line break unless it is empty. */
export type Reporter = (outcomes: readonly Outcome[], options: ReporterOptions) => string

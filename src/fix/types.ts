import type {Diagnostic, Words} from '../diagnostic/types.ts'
import type {Verdict} from '../lint/types.ts'
import type {Report} from '../tree/types.ts'
import type {Change} from './splice.ts'

/** ESLint's `--fix-type`. */
export const fixTypes = ['problem', 'suggestion', 'layout', 'directive'] as const
/**
 * problem: a fault whose right form is certain. layout: a mark or a space, as certain. directive: a waiver that
 * excuses nothing. suggestion: a wording that somebody must agree with.
 */
export type FixType = (typeof fixTypes)[number]

/** What is fixed where nobody names types: all that is certain. */
export const safeTypes: readonly FixType[] = ['problem', 'layout', 'directive']

/** A draft, and what is said of it. */
export interface Judged {
  readonly report: Report
  readonly verdicts: readonly Verdict[]
}

/** What is fixed: a text, or a document that has one. */
export interface Medium<Result extends Judged> {
  /**
   * Judges the draft with changes of its first text.
   *
   * @param changes sorted, not overlapping
   * @returns undefined where the changes cannot be made together
   */
  judge(changes: readonly Change[]): Result | undefined
  /** Why a change of the first text cannot be made; undefined when it can. Absent where all can. */
  readonly refusal?: ((change: Change) => Words | undefined) | undefined
}

/** A finding that was fixed, and where the fixed words stand in the new text; empty where they were deleted. */
export interface Applied {
  readonly diagnostic: Diagnostic
  readonly start: number
  readonly end: number
}

/** A finding whose fix cannot be written into this draft. */
export interface LeftOut {
  readonly diagnostic: Diagnostic
  readonly words: Words
}

export interface Fixed<Result extends Judged> {
  /** Of the first text. */
  readonly before: Result
  /** Of the new text. */
  readonly result: Result
  /** Of the first text, sorted, not overlapping; empty when nothing was fixed. */
  readonly changes: readonly Change[]
  /** In the order in which they were applied. */
  readonly applied: readonly Applied[]
  readonly leftOut: readonly LeftOut[]
  /** How often fixes were applied and the text was looked at again. */
  readonly passes: number
}

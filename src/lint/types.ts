import type {Diagnostic, Language, Severity} from '../diagnostic/types.ts'
import type {ListedWaiver, Waived, Waiver} from '../diagnostic/waiver.ts'
import type {Phase, Rule} from '../rule/types.ts'
import type {Memory} from './memory.ts'

/**
 * pass: looked at and found in order. fail: at least one diagnostic. not-applicable: not asked of this kind
 * of report, or off in this phase. nothing-to-check: asked, but the report has nothing that it looks at.
 * waived: failed, and all of it is excused.
 */
export const statuses = ['pass', 'fail', 'not-applicable', 'nothing-to-check', 'waived'] as const
export type Status = (typeof statuses)[number]

/** The tick or the cross: one per rule and report. */
export interface Verdict {
  readonly rule: Rule
  /** As the presets had it in the end. */
  readonly severity: Severity
  readonly status: Status
  /** How many places were looked at; a `pass` with 0 cannot happen. */
  readonly examined: number
  /** What counts, in the order of the text; empty unless the status is `fail`. */
  readonly diagnostics: readonly Diagnostic[]
  /** What was found too and does not count, in the order of the text; a verdict of `fail` may have some. */
  readonly waived: readonly Waived[]
}

/**
 * Runs to the end, and gives nothing; or stops what takes too long, and gives the milliseconds that it had.
 * This layer has no clock, so it is handed in: in a browser, do without, and end the worker instead.
 */
export type Guard = (run: () => void) => number | undefined

/** The findings that a draft had when the rules were introduced. */
export interface Baseline {
  /** Each excuses one finding. */
  readonly entries: readonly {readonly ruleId: string; readonly fingerprint: string}[]
  readonly origin: Waiver['origin']
}

export interface LintOptions {
  /** `submission` when absent. */
  readonly phase?: Phase
  /** `zh` when absent. */
  readonly language?: Language
  /** Of the text as it was before: for a draft that is being written. The verdicts are the same, but for `examined`. */
  readonly memory?: Memory
  /** For the rules that the rule set names as `guarded`; without it they run as long as they like. */
  readonly guard?: Guard
  /** Runs a rule, and may look at the clock: each rule then has a traversal of its own, which takes longer. */
  readonly measure?: (ruleId: string, run: () => void) => void
  /** Waivers in files that name this draft. */
  readonly waivers?: readonly ListedWaiver[]
  readonly baseline?: Baseline
  /** Waivers in the draft itself do not count. */
  readonly ignoresComments?: boolean
  /** “2026-03-31”: waivers that hold until an earlier day have expired. Absent: none has. */
  readonly today?: string
}

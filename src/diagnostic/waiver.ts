import type {Diagnostic} from './types.ts'

/**
 * Where it is said that a finding is excused. directive: in the draft itself. file: in the configuration, or in a
 * file of waivers. baseline: the finding was there when the rules were introduced.
 */
export type WaiverKind = 'baseline' | 'directive' | 'file'

/** Why a finding does not count. */
export interface Waiver {
  readonly kind: WaiverKind
  /** Empty for a baseline. */
  readonly reason: string
  readonly approvedBy?: string
  /** The last day on which it holds, “2026-03-31”. */
  readonly until?: string
  /** Where it is written: a file, and its line from 1; of a directive the draft and its line. */
  readonly origin: {readonly file: string; readonly line: number}
}

/** A waiver in a file, for the drafts that it names. */
export interface ListedWaiver extends Waiver {
  readonly kind: 'file'
  /** Ids of rules, or “area/*”. */
  readonly rules: readonly string[]
  /** Patterns of files; all drafts when absent. */
  readonly files?: readonly string[]
  /** Words of a heading; the whole draft when absent. */
  readonly section?: string
}

/** A finding that is excused. */
export interface Waived {
  readonly diagnostic: Diagnostic
  readonly waiver: Waiver
}

/** Is this a day of the calendar? */
export function isDay(date: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date) === true
}

export function localDay(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

import type {Audit, Records, UnitResult} from '../types.ts'
import type {RosterUnit} from '../unit/types.ts'
import {docxOf} from './docx.ts'
import {feedbackLetter} from './feedback.ts'
import {reminderLetter} from './reminder.ts'
import type {NoticeOptions} from './types.ts'

/**
 * The letter to a unit about its report, as a .docx in the layout of GB/T 9704—2012: what must be mended, what to
 * confirm, copies, lateness. In Chinese, and so should the records be. The same audit gives the same bytes.
 */
export function noticeOf(
  unit: UnitResult,
  audit: Audit,
  records: Records,
  options: NoticeOptions,
): Uint8Array {
  return docxOf(feedbackLetter(unit, audit, records, options))
}

/** The letter to a unit of the roster that has not reported. */
export function reminderOf(unit: RosterUnit, audit: Audit, options: NoticeOptions): Uint8Array {
  return docxOf(reminderLetter(unit, audit, options))
}

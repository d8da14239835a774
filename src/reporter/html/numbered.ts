import {type Checked, type Finding, findingsOf} from '../findings.ts'
import type {Look} from './look.ts'

/** A finding on a page: its number in its file, and the names of its mark in the text and of its note. */
export interface Numbered extends Finding {
  readonly number: number
  readonly look: Look
  readonly mark: string
  readonly note: string
}

/** @param id of the file, which the names begin with */
export function numbered(outcome: Checked, id: string): readonly Numbered[] {
  return findingsOf(outcome).map((finding, at) => ({
    ...finding,
    number: at + 1,
    look: finding.waiver ? 'waived' : finding.diagnostic.severity,
    mark: `${id}-m${at + 1}`,
    note: `${id}-n${at + 1}`,
  }))
}

import {sortDiagnostics} from '../diagnostic/sort.ts'
import type {Diagnostic} from '../diagnostic/types.ts'
import type {Waived, Waiver} from '../diagnostic/waiver.ts'
import type {Outcome} from './types.ts'

/** What came of a file that could be read. */
export type Checked = Extract<Outcome, {report: unknown}>

/** A finding, and why it does not count where it does not. */
export interface Finding {
  readonly diagnostic: Diagnostic
  readonly waiver?: Waiver
}

/** What was found and is excused, in the order of the text. */
export function waivedOf({verdicts}: Checked): readonly Waived[] {
  const waivers = new Map<Diagnostic, Waiver>()
  for (const {waived} of verdicts) {
    for (const {diagnostic, waiver} of waived) waivers.set(diagnostic, waiver)
  }
  return sortDiagnostics(waivers.keys()).map(diagnostic => ({diagnostic, waiver: waivers.get(diagnostic)!}))
}

/** What was found, excused or not, in the order of the text. */
export function findingsOf({verdicts}: Checked): readonly Finding[] {
  const waivers = new Map<Diagnostic, Waiver | undefined>()
  for (const {diagnostics, waived} of verdicts) {
    for (const diagnostic of diagnostics) waivers.set(diagnostic, undefined)
    for (const {diagnostic, waiver} of waived) waivers.set(diagnostic, waiver)
  }
  return sortDiagnostics(waivers.keys()).map(diagnostic => {
    const waiver = waivers.get(diagnostic)
    return {diagnostic, ...(waiver && {waiver})}
  })
}

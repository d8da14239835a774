import {sortDiagnostics} from '../diagnostic/sort.ts'
import type {Diagnostic} from '../diagnostic/types.ts'
import type {Outcome} from './types.ts'

/** What a file failed, in the order of the text. */
export function failuresOf(outcome: Outcome): readonly Diagnostic[] {
  if ('unreadable' in outcome) return []
  return sortDiagnostics(outcome.verdicts.flatMap(verdict => verdict.diagnostics))
}

/** `--fix` writes texts and Word drafts; of other documents nothing can be promised, whatever fixes there are. */
export const canBeRewritten = (path: string): boolean =>
  !/\.(?:doc|dot|wps|f?odt|ott|ofd|pdf|rtf|html?|mht|mhtml)$/i.test(path)

/** What a run found. Hints are counted apart: they are the author's to decide. */
export interface Counts {
  /** With the files that could not be read. */
  readonly errors: number
  readonly warnings: number
  readonly hints: number
  readonly unreadable: number
  /** Of the errors and warnings, those with a safe fix. */
  readonly fixable: {readonly errors: number; readonly warnings: number}
}

/** The one count that summaries and the exit code are made of. */
export function countOutcomes(outcomes: readonly Outcome[]): Counts {
  const severities = {error: 0, warning: 0, hint: 0}
  const fixable = {error: 0, warning: 0, hint: 0}
  let unreadable = 0
  for (const outcome of outcomes) {
    if ('unreadable' in outcome) {
      unreadable++
      continue
    }
    const {verdicts, path} = outcome
    const isRewritten = canBeRewritten(path)
    for (let at = 0; at < verdicts.length; at++) {
      const {severity, diagnostics} = verdicts[at]!
      if (diagnostics.length === 0) continue
      severities[severity] += diagnostics.length
      if (isRewritten) for (const {fix} of diagnostics) if (fix?.safe) fixable[severity]++
    }
  }
  return {
    errors: severities.error + unreadable,
    warnings: severities.warning,
    hints: severities.hint,
    unreadable,
    fixable: {errors: fixable.error, warnings: fixable.warning},
  }
}

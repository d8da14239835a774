import type {Diagnostic, Fix} from '../diagnostic/types.ts'
import type {FixType} from './types.ts'

/** A finding with a fix. */
export type Fixable = Diagnostic & {readonly fix: Fix}

export function isFixable(diagnostic: Diagnostic): diagnostic is Fixable {
  return diagnostic.fix !== undefined && diagnostic.fix.edits.length > 0
}

/** @param text that the diagnostic is about */
export function typeOf({ruleId, fix}: Fixable, text: string): FixType {
  if (!fix.safe) return 'suggestion'
  if (ruleId.startsWith('waiver/')) return 'directive'
  if (ruleId.startsWith('punctuation/') || ruleId.startsWith('layout/')) return 'layout'
  const onlySpace = fix.edits.every(
    ({range: {start, end}, text: added}) => (text.slice(start.offset, end.offset) + added).trim() === '',
  )
  return onlySpace ? 'layout' : 'problem'
}

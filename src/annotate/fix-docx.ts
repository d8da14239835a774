import {fix} from '../fix/fix.ts'
import {splice} from '../fix/splice.ts'
import type {Fixed, FixType, Judged} from '../fix/types.ts'
import {openDocx} from '../read/docx/docx.ts'
import type {ReadOptions} from '../read/report.ts'
import type {Report} from '../tree/types.ts'
import {Reviser} from './revise.ts'

export interface FixedDocx<Result extends Judged> extends Fixed<Result> {
  /** The file with tracked changes; as it was when nothing was fixed. */
  readonly bytes: Uint8Array
}

/**
 * Fixes a Word file, its tracked changes taken as accepted: each fix becomes a tracked change by 核稿, which the
 * drafter accepts or rejects. Nothing else is changed. The same input gives the same bytes, and what was fixed is not
 * fixed again.
 *
 * @param judge says of the report what is to be said of it; it is asked once for the file as it is, and again after
 *   each round of fixes
 * @throws {Unreadable} for a file that is damaged, locked, or no Word document
 */
export function fixDocx<Result extends Judged>(
  bytes: Uint8Array,
  options: Omit<ReadOptions, 'revisions'>,
  judge: (report: Report) => Result,
  types?: readonly FixType[],
): FixedDocx<Result> {
  const document = openDocx(bytes, options)
  const reviser = new Reviser(document)
  const fixed = fix(
    judge(document.report),
    {
      judge: changes => {
        const {report} = openDocx(reviser.write(changes), options)
        // What is read again must be what was meant; else it is left as it is.
        return report.text === splice(document.report.text, changes) ? judge(report) : undefined
      },
      refusal: change => reviser.refusal(change),
    },
    types,
  )
  return {...fixed, bytes: fixed.changes.length > 0 ? reviser.write(fixed.changes) : bytes}
}

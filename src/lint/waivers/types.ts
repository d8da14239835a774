import type {Waiver} from '../../diagnostic/waiver.ts'
import type {Range} from '../../tree/types.ts'

/** A waiver, and what it excuses. */
export interface ScopedWaiver extends Waiver {
  /** Ids of rules, or “area/*”; all rules when empty. */
  readonly rules: readonly string[]
  /** Where it stands in the draft; absent of one in a file. */
  readonly range?: Range
  /** Does it excuse what was found at this place, under these headings? */
  readonly covers: (range: Range, section: readonly string[]) => boolean
}

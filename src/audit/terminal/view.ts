import type {Language} from '../../diagnostic/types.ts'
import type {Paint} from '../../reporter/paint.ts'
import {printable} from '../../tree/printable.ts'
import type {CountingDraft} from '../digest.ts'
import type {Names} from '../names.ts'

/** Rows of a list before the rest is only counted. */
export const most = 5

/** How a summary is written. */
export interface View {
  readonly language: Language
  readonly paint: Paint
  readonly width: number
  readonly names: Names
}

export const nameOf = ({draft}: CountingDraft) => printable(draft.unit ?? draft.path)

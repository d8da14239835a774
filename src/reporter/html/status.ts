import type {Words} from '../../diagnostic/types.ts'
import type {Status} from '../../lint/types.ts'

/** How a verdict is shown: a sign for the eye, and its word for everybody. */
export interface StatusMark {
  readonly sign: string
  readonly words: Words
}

export const statusMarks: Readonly<Record<Status, StatusMark>> = {
  pass: {sign: '✓', words: {zh: '合格', en: 'in order'}},
  fail: {sign: '✗', words: {zh: '不合格', en: 'failed'}},
  'not-applicable': {sign: '–', words: {zh: '不适用', en: 'not applicable'}},
  'nothing-to-check': {sign: '○', words: {zh: '没有可查的内容', en: 'nothing to check'}},
  waived: {sign: '⊘', words: {zh: '免予核对', en: 'waived'}},
}

import type {Severity, Words} from '../../diagnostic/types.ts'
import {marks} from '../types.ts'

/** What a cell of the matrix shows, for each mark of `ReadDraft.verdicts` and for what has none. */
export interface Sign {
  readonly sign: string
  readonly words: Words
}

export const signs = {
  pass: {sign: '✓', words: {zh: '合格', en: 'passed'}},
  fail: {sign: '✗', words: {zh: '不合格', en: 'failed'}},
  hint: {
    sign: '!',
    words: {zh: '有提示，由作者决定，不计分', en: 'a hint: for the author to decide, not counted'},
  },
  'not-applicable': {sign: '–', words: {zh: '不适用', en: 'not applicable'}},
  'nothing-to-check': {sign: '○', words: {zh: '没有可查的内容', en: 'nothing to check'}},
  waived: {sign: '⊘', words: {zh: '不合格，已同意免予核对', en: 'failed, and excused'}},
  unreadable: {sign: '？', words: {zh: '无法读取，未经核对', en: 'unreadable, not checked'}},
  off: {sign: '', words: {zh: '清单里没有此项', en: 'not on the checklist of this draft'}},
} as const satisfies Record<string, Sign>

export type SignName = keyof typeof signs

/** @param mark of `ReadDraft.verdicts`; undefined for a draft that could not be read */
export function signNameOf(mark: string | undefined, severity: Severity): SignName {
  switch (mark) {
    case undefined:
      return 'unreadable'
    case marks.pass:
      return 'pass'
    case marks.fail:
      return severity === 'hint' ? 'hint' : 'fail'
    case marks['not-applicable']:
      return 'not-applicable'
    case marks['nothing-to-check']:
      return 'nothing-to-check'
    case marks.waived:
      return 'waived'
    default:
      return 'off'
  }
}

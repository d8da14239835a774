import type {Severity} from '../../../diagnostic/types.ts'
import type {Status} from '../../../lint/types.ts'
import {statusMarks} from '../../../reporter/html/status.ts'
import {severityWords} from '../../../reporter/words.ts'
import {marks} from '../../types.ts'
import {say} from './words.ts'

/** How a mark of `verdicts` is shown. */
export interface ShownStatus {
  readonly sign: string
  readonly words: string
  /** A class. */
  readonly look: string
}

const statuses = new Map(Object.entries(marks).map(([status, mark]) => [mark, status as Status]))

/** A failed hint is no failure: the author decides. */
export function statusOf(mark: string, severity: Severity): ShownStatus {
  const status = statuses.get(mark)
  if (!status) return {sign: '', words: say({zh: '未核对此项', en: 'not asked'}), look: 'off'}
  const {sign, words} = statusMarks[status]
  if (status !== 'fail') return {sign, words: say(words), look: status}
  return {sign: severity === 'hint' ? '!' : sign, words: say(severityWords[severity]), look: severity}
}

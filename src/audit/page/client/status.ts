import type {Severity} from '../../../diagnostic/types.ts'
import {severityWords} from '../../../reporter/words.ts'
import {signNameOf, signs} from '../../tables/signs.ts'
import {say} from './words.ts'

/** How a mark of `verdicts` is shown. */
export interface ShownStatus {
  readonly sign: string
  readonly words: string
  /** A class. */
  readonly look: string
}

/** What failed is as grave as its rule says. */
export function statusOf(mark: string, severity: Severity): ShownStatus {
  const name = signNameOf(mark, severity)
  const {sign, words} = signs[name]
  if (name === 'fail' || name === 'hint') return {sign, words: say(severityWords[severity]), look: severity}
  return {sign, words: say(words), look: name}
}

import type {Severity, Words} from '../../diagnostic/types.ts'
import {severityWords} from '../words.ts'

/** How a finding looks: by its severity, or as one that does not count. */
export const lookWords: Readonly<Record<Severity | 'waived', Words>> = {
  ...severityWords,
  waived: {zh: '免予核对', en: 'waived'},
}

import type {Severity, Words} from '../../diagnostic/types.ts'
import {severityWords} from '../words.ts'

/** How a finding looks: by its severity, or as one that does not count. */
export type Look = Severity | 'waived'

export const lookWords: Readonly<Record<Look, Words>> = {
  ...severityWords,
  waived: {zh: '免予核对', en: 'waived'},
}

const gravity = ['error', 'warning', 'hint', 'waived'] as const

/** What several findings at one place look like together. */
export function gravest(looks: readonly Look[]): Look {
  return gravity.find(look => looks.includes(look))!
}

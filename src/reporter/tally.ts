import type {Language} from '../diagnostic/types.ts'
import type {Verdict} from '../lint/types.ts'
import type {Outcome} from './types.ts'
import {plural} from './words.ts'

/** How many items of a checklist came out how. A failed hint is no failure: the author decides. */
export interface Tally {
  readonly pass: number
  readonly fail: number
  readonly hint: number
  readonly nothing: number
  readonly spared: number
  readonly waived: number
}

/** Counts rules, not diagnostics: a rule that failed in five places is one item. */
export function tally(verdicts: readonly Verdict[]): Tally {
  const counts = {pass: 0, fail: 0, hint: 0, nothing: 0, spared: 0, waived: 0}
  for (const {status, severity} of verdicts) {
    if (status === 'pass') counts.pass++
    else if (status === 'fail') counts[severity === 'hint' ? 'hint' : 'fail']++
    else if (status === 'nothing-to-check') counts.nothing++
    else if (status === 'not-applicable') counts.spared++
    else counts.waived++
  }
  return counts
}

/** 合格 9 项，不合格 2 项，提示 1 项，无可查 3 项，不适用 4 项 */
export function formatTally({pass, fail, hint, nothing, spared, waived}: Tally, language: Language): string {
  if (language === 'zh') {
    const excused = waived > 0 ? `，免予核对 ${waived} 项` : ''
    return `合格 ${pass} 项，不合格 ${fail} 项，提示 ${hint} 项，无可查 ${nothing} 项，不适用 ${spared} 项${excused}`
  }
  const excused = waived > 0 ? `, ${waived} waived` : ''
  return `${pass} passed, ${fail} failed, ${plural(hint, 'hint')}, ${nothing} with nothing to check, ${spared} not applicable${excused}`
}

/** The last line under several files. */
export function formatTotal(outcomes: readonly Outcome[], language: Language): string {
  const unreadable = outcomes.filter(outcome => 'unreadable' in outcome).length
  const counts = tally(outcomes.flatMap(outcome => ('unreadable' in outcome ? [] : outcome.verdicts)))
  if (language === 'zh') {
    const unread = unreadable > 0 ? `，其中 ${unreadable} 份无法读取、未经核对` : ''
    return `共 ${outcomes.length} 份文稿${unread}：${formatTally(counts, language)}`
  }
  const unread = unreadable > 0 ? `, ${unreadable} of them unreadable and not checked` : ''
  return `${plural(outcomes.length, 'file')}${unread}: ${formatTally(counts, language)}`
}

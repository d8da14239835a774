import type {Language} from '../diagnostic/types.ts'
import type {Waiver} from '../diagnostic/waiver.ts'
import {printable} from '../tree/printable.ts'
import {relativePath} from './path.ts'

/** Why a finding does not count, in one phrase; never empty. */
export function waiverReason({kind, reason}: Waiver, language: Language): string {
  if (reason !== '') return printable(reason)
  if (kind === 'baseline') return {zh: '已列入基线', en: 'known from before'}[language]
  return {zh: '未说明理由', en: 'no reason given'}[language]
}

/** “理由：无此类案件；张三批准；有效期至2026-12-31；见 县.txt:3”. */
export function waiverWords(waiver: Waiver, language: Language, cwd: string | undefined): string {
  const {kind, reason, approvedBy, until, origin} = waiver
  const phrase = waiverReason(waiver, language)
  const place = `${printable(relativePath(origin.file, cwd))}:${origin.line}`
  const given = kind !== 'baseline' || reason !== ''
  if (language === 'zh') {
    const parts = [
      given ? `理由：${phrase}` : phrase,
      approvedBy && `${printable(approvedBy)}批准`,
      until && `有效期至${printable(until)}`,
      `见 ${place}`,
    ]
    return parts.filter(part => part).join('；')
  }
  const parts = [
    given ? `reason: ${phrase}` : phrase,
    approvedBy && `approved by ${printable(approvedBy)}`,
    until && `until ${printable(until)}`,
    `see ${place}`,
  ]
  return parts.filter(part => part).join('; ')
}

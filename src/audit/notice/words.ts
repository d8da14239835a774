import {isDay} from '../../diagnostic/waiver.ts'
import {printable} from '../../tree/printable.ts'
import type {Kind} from '../../tree/types.ts'
import type {LetterParagraph} from './types.ts'

/** The regulation that asks for the annual report, as it is cited. */
export const regulation = '《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）'

/** “2025年法治政府建设年度报告”. */
export function reportName(kind: Kind, year?: number): string {
  const name = {'annual-report': '法治政府建设年度报告', shufa: '述法报告', other: '报告'}[kind]
  return year === undefined ? name : `${year}年${name}`
}

/** “2026-03-09” → “2026年3月9日”; what is no day stays as it is. */
export function dayWords(day: string): string {
  if (!isDay(day)) return printable(day)
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

/** Words of somebody in quotes; quotes inside become single ones, as GB/T 15834 has it. */
export function quoted(words: string): string {
  const inside = printable(words).replace(/“/g, '‘').replace(/”/g, '’')
  return `“${inside}”`
}

/** With a full stop, unless it has one. */
export function sentence(words: string): string {
  const text = printable(words).trim()
  return /[。！？…：]$/.test(text) ? text : `${text.replace(/[.；;，,]$/, '')}。`
}

export const text = (words: string): LetterParagraph => ({role: 'text', text: words})

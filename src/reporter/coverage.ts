import {placeWords} from '../diagnostic/place.ts'
import type {Language} from '../diagnostic/types.ts'
import {padEnd, widthOf} from '../diagnostic/width.ts'
import type {Coverage} from '../lint/coverage.ts'
import {printable} from '../tree/printable.ts'
import type {Report} from '../tree/types.ts'
import type {Paint} from './paint.ts'

export const coverageHeads = {
  zh: '涉及的方面（供参考，不作要求）',
  en: 'aspects (for information, nothing is demanded)',
}

export const notMentioned = {zh: '未提及', en: 'not mentioned'}

/** “mentioned here / not mentioned”, an aspect a line; empty for kinds of reports without aspects. */
export function formatCoverage(
  coverage: readonly Coverage[],
  report: Report,
  language: Language,
  paint: Paint,
): string {
  if (coverage.length === 0) return ''
  const titles = coverage.map(({title}) => printable(title[language]))
  const width = Math.max(...titles.map(widthOf))
  const lines = coverage.map(({mentioned}, at) => {
    const title = padEnd(titles[at]!, width)
    if (!mentioned) return `  ${paint.dim('○')} ${title}  ${notMentioned[language]}\n`
    const text = printable(mentioned.text)
    const place = placeWords(mentioned.range.start.line, report, language)
    return `  ${paint.green('●')} ${title}  ${place}${{zh: '：', en: ': '}[language]}“${text}”\n`
  })
  return `\n${paint.bold(coverageHeads[language])}\n${lines.join('')}`
}

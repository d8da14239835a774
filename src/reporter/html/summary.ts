import {countOutcomes} from '../diagnostics.ts'
import {type Markup, markup} from '../escape/markup.ts'
import {waivedOf} from '../findings.ts'
import {relativePath} from '../path.ts'
import {formatTotal, tally} from '../tally.ts'
import type {Outcome, ReporterOptions} from '../types.ts'

const heads = {
  zh: ['文稿', '错误', '警告', '提示', '免予核对', '合格项', '不合格项'],
  en: ['File', 'Errors', 'Warnings', 'Hints', 'Waived', 'Items passed', 'Items failed'],
}

/** All files in a table, each with a link to its place on the page. */
export function summaryOf(outcomes: readonly Outcome[], {language, cwd}: ReporterOptions): Markup {
  const title = {zh: '各份文稿', en: 'All drafts'}[language]
  const rows = outcomes.map((outcome, at) => {
    const path = relativePath(outcome.path, cwd)
    const name = markup`<th scope="row"><a href="#f${at + 1}">${path}</a></th>`
    return markup`<tr>${name}${cellsOf(outcome, {language})}</tr>\n`
  })
  return markup`<nav class="summary" aria-labelledby="summary">
<h2 id="summary">${title}</h2>
<table>
<thead><tr>${heads[language].map(head => markup`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table>
<p>${formatTotal(outcomes, language)}</p>
</nav>`
}

function cellsOf(outcome: Outcome, {language}: Pick<ReporterOptions, 'language'>): Markup | Markup[] {
  if ('unreadable' in outcome) {
    const words = {zh: '无法读取，未经核对', en: 'cannot be read, not checked'}[language]
    return markup`<td class="unread" colspan="6">✗ ${words}</td>`
  }
  const {errors, warnings, hints} = countOutcomes([outcome])
  const {pass, fail} = tally(outcome.verdicts)
  const counts = [
    ['error', errors],
    ['warning', warnings],
    ['hint', hints],
    ['waived', waivedOf(outcome).length],
    ['', pass],
    ['', fail],
  ] as const
  return counts.map(([name, count]) => markup`<td class="${count > 0 ? name : 'none'}">${count}</td>`)
}

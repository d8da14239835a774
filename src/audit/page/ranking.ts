import type {Language} from '../../diagnostic/types.ts'
import {type Content, type Markup, markup} from '../../reporter/escape/markup.ts'
import {unreadableWords} from '../../reporter/words.ts'
import type {Audit, AuditedDraft} from '../types.ts'
import type {Tables} from './data.ts'
import {type Entry, sheetAnchor} from './entries.ts'
import {levelLook} from './level.ts'
import {type Column, columnWords, points, viewWords} from './words.ts'

/**
 * The units, best first, a row at a time. The heads become buttons and the rows pages where scripts run; the order of
 * the rows is that of the entries, by which the script knows them.
 */
export function* rankingOf(
  audit: Audit,
  entries: readonly Entry[],
  tables: Tables,
  language: Language,
): Iterable<Markup> {
  const heads = Object.entries(columnWords).map(
    ([column, words]) => markup`<th scope="col" data-column="${column}">${words[language]}</th>`,
  )
  yield markup`<section id="ranking" aria-labelledby="ranking-title">
<h2 id="ranking-title" tabindex="-1">${viewWords.ranking[language]}</h2>
<div id="ranking-controls" class="controls" hidden></div>
<div class="scroll" tabindex="0" role="group" aria-labelledby="ranking-title">
<table class="ranking">
<caption>${{zh: '各单位得分、问题数、逾期和雷同情况', en: 'Scores, problems, lateness and copies of the units'}[language]}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
`
  for (const [at, entry] of entries.entries()) {
    if (!entry.unit) continue
    yield markup`<tr>${cellsOf(entry, at, audit, tables, language)}</tr>\n`
  }
  yield markup`</tbody>
</table>
</div>
<div id="ranking-pager" class="pager"></div>
</section>
`
}

function cellsOf(
  {name, unit, drafts}: Entry,
  at: number,
  audit: Audit,
  tables: Tables,
  language: Language,
): Content {
  const draft = audit.drafts[drafts[0]!]!
  const {level} = tables.drafts[drafts[0]!]!
  const {copies, twice} = tables.entries[at]!
  const unreadable = drafts.filter(place => audit.drafts[place]!.unreadable).length
  const title = level === undefined ? undefined : tables.levels[level]!.title
  const cells: Readonly<Record<Exclude<Column, 'unit'>, Content>> = {
    rank: unit?.rank ?? '–',
    score: draft.score ? points(draft.score.value) : '–',
    level: title
      ? markup`<span class="level ${levelLook(level ?? -1, tables.levels.length)}">${title}</span>`
      : '–',
    errors: countCell(draft, draft.counts.error),
    warnings: countCell(draft, draft.counts.warning),
    hints: countCell(draft, draft.counts.hint),
    late: draft.late || '–',
    copies: copies || '–',
    unreadable:
      unreadable > 0
        ? markup`<span class="unread" title="${unreadableWords[language]}">${unreadable}</span>`
        : '–',
  }
  const {rank, ...others} = cells
  const looks: Partial<Record<string, string>> = {
    ...(draft.late && {late: 'warning'}),
    ...(copies && {copies: 'error'}),
    ...(draft.counts.error > 0 && {errors: 'error'}),
  }
  return [
    markup`<td>${rank}</td>`,
    markup`<th scope="row"><a href="#${sheetAnchor(at)}">${name}</a>${handedInWords(drafts.length, twice, language)}</th>`,
    Object.entries(others).map(
      ([column, content]) => markup`<td class="${looks[column] ?? ''}">${content}</td>`,
    ),
  ]
}

function countCell({unreadable}: AuditedDraft, count: number): Content {
  return unreadable ? '–' : count
}

/** Two drafts of one kind on one year are one too many; one of each kind is in order. */
function handedInWords(drafts: number, twice: number | undefined, language: Language): Content {
  if (twice !== undefined) {
    const words = {zh: `重复报送 ${twice} 份`, en: `reported twice: ${twice} drafts`}[language]
    return markup` <span class="badge">${words}</span>`
  }
  const words = {zh: `共 ${drafts} 份`, en: `${drafts} drafts`}[language]
  return drafts > 1 && markup` <span class="place">${words}</span>`
}

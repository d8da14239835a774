import type {Language} from '../../diagnostic/types.ts'
import type {Verdict} from '../../lint/types.ts'
import {areaTitle, groupByArea} from '../areas.ts'
import {type Content, type Markup, markup} from '../escape/markup.ts'
import type {Checked} from '../findings.ts'
import {groupBy} from '../group-by.ts'
import type {ReporterOptions} from '../types.ts'
import {waiverLines} from '../waiver-lines.ts'
import {severityWords} from '../words.ts'
import type {Numbered} from './numbered.ts'
import {statusMarks} from './status.ts'

/** Every item with its mark and its word; a cross leads to its notes, and what is excused says why. */
export function checklistOf(
  outcome: Checked,
  findings: readonly Numbered[],
  options: ReporterOptions,
): Markup {
  const notes = groupBy(findings, ({diagnostic}) => diagnostic.ruleId)
  const areas = [...groupByArea(outcome.verdicts, ({rule}) => rule.id)].map(
    ([area, verdicts]) => markup`<div class="area">
<h4>${areaTitle(area, options.language)}</h4>
<ul>
${verdicts.map(verdict => itemOf(verdict, notes.get(verdict.rule.id) ?? [], outcome, options))}</ul>
</div>
`,
  )
  return markup`<div class="checklist">\n${areas}</div>`
}

function itemOf(
  verdict: Verdict,
  notes: readonly Numbered[],
  {report}: Checked,
  {language, cwd}: ReporterOptions,
): Markup {
  const {rule, status, severity, waived} = verdict
  const {sign, words} = statusMarks[status]
  const look = status === 'fail' ? severity : status
  const state = status === 'fail' ? severityWords[severity][language] : words[language]
  const reasons = waiverLines(waived, report, language, cwd)
  const mark = status === 'fail' && severity === 'hint' ? '!' : sign
  return markup`<li class="${look}"><span class="sign" aria-hidden="true">${mark}</span> ${rule.demand[language]} <span class="state">${state}</span>${linksOf(notes, language)}${reasons.map(reason => markup`<p class="reason">${reason}</p>`)}</li>
`
}

function linksOf(notes: readonly Numbered[], language: Language): Content {
  if (notes.length === 0) return ''
  const label = {zh: '批注', en: 'notes'}[language]
  return markup` <span class="links">${label}${notes.map(({note, number}) => markup` <a href="#${note}">${number}</a>`)}</span>`
}

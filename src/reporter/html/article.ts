import {type Markup, markup} from '../escape/markup.ts'
import {relativePath} from '../path.ts'
import {formatTally, tally} from '../tally.ts'
import type {Outcome, ReporterOptions} from '../types.ts'
import {formatYear, kindWords, phaseWords, unreadableWords} from '../words.ts'
import {checklistOf} from './checklist.ts'
import {coverageOf} from './coverage.ts'
import {draftOf} from './draft.ts'
import {numbered} from './numbered.ts'

/** One file: its text with what was found, and its checklist. `id` is its own on the page. */
export function articleOf(outcome: Outcome, id: string, options: ReporterOptions): Markup {
  const {language, cwd} = options
  const title = markup`<h2 id="${id}-title">${relativePath(outcome.path, cwd)}</h2>`
  if ('unreadable' in outcome) {
    const words = {
      zh: '本文稿未经核对，任何一项都不能算合格。',
      en: 'Nothing was checked, so no item counts as passed.',
    }[language]
    return markup`<article id="${id}" aria-labelledby="${id}-title">
<header>${title}</header>
<p class="unread">✗ ${unreadableWords[language]}${outcome.unreadable[language]}</p>
<p>${words}</p>
</article>
`
  }
  const {report, phase, verdicts, coverage = []} = outcome
  const findings = numbered(outcome, id)
  const facts = [
    kindWords[report.kind][language],
    formatYear(report.year, language),
    phaseWords[phase][language],
  ].join(language === 'zh' ? '，' : ', ')
  const heads = {
    zh: {draft: '原文和批注', checklist: '核对清单'},
    en: {draft: 'Draft and notes', checklist: 'Checklist'},
  }[language]
  return markup`<article id="${id}" aria-labelledby="${id}-title">
<header>${title}
<p>${facts}</p>
<p>${formatTally(tally(verdicts), language)}</p>
<p class="jump"><a href="#${id}-draft">${heads.draft}</a> <a href="#${id}-list">${heads.checklist}</a></p>
</header>
<section aria-labelledby="${id}-draft">
<h3 id="${id}-draft">${heads.draft}</h3>
${draftOf(report, findings, id, options)}
</section>
<section aria-labelledby="${id}-list">
<h3 id="${id}-list">${heads.checklist}</h3>
${checklistOf(outcome, findings, options)}
${coverage.length > 0 && coverageOf(coverage, report, id, language)}
</section>
</article>
`
}

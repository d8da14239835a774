import {compiled} from '#audit-page'
import type {Language} from '../../diagnostic/types.ts'
import {Markup, markup} from '../../reporter/escape/markup.ts'
import {generator} from '../../reporter/generator.ts'
import {digestOf} from '../digest.ts'
import type {Audit, Records} from '../types.ts'
import {copiesOf} from './copies.ts'
import {sheetId, tablesId} from './data.ts'
import {dataBlock} from './data-block.ts'
import {type Entry, entriesOf} from './entries.ts'
import {headOf, summaryWords, tilesOf, titleOf} from './head.ts'
import {limits} from './limits.ts'
import {methodOf} from './method.ts'
import {missingOf} from './missing.ts'
import {chartsOf} from './overview.ts'
import {rankingOf} from './ranking.ts'
import {sheetDraftOf} from './sheet.ts'
import {style} from './style.ts'
import {tablesOf} from './tables.ts'
import {type View, viewWords} from './words.ts'

/**
 * An audit as one page for people: it opens from a disk, asks nothing of a network, and runs no script but its own.
 * Without scripts it shows ranking, missing units and copies; with them it sorts, filters, and opens sheets.
 *
 * @returns the page in pieces, so that the texts of thousands of drafts are never in memory at once
 */
export function* pageOf(
  audit: Audit,
  records: Records,
  {language}: {readonly language: Language},
): Iterable<string> {
  for (const piece of pieces(audit, records, language)) yield piece.html
}

function* pieces(audit: Audit, records: Records, language: Language): Iterable<Markup> {
  const digest = digestOf(audit)
  const entries = entriesOf(audit)
  const tables = tablesOf(audit, entries, language)
  yield topOf(audit, language)
  yield markup`<section id="overview" class="current" aria-labelledby="overview-title">
<h2 id="overview-title" tabindex="-1">${viewWords.overview[language]}</h2>
<p class="words">${summaryWords(audit, digest, language)}</p>
${tilesOf(audit, digest, language)}${chartsOf(audit, digest, language)}</section>
`
  yield* rankingOf(audit, entries, tables, language)
  yield missingOf(audit, entries, language)
  yield scripted('matrix', language)
  yield* copiesOf(audit, language)
  yield scripted('figures', language)
  if (audit.trend) yield scripted('trend', language)
  yield methodOf(audit, language)
  yield markup`<section id="sheet" aria-labelledby="sheet-title" hidden></section>
</main>
<footer>${{zh: '核稿 hegao', en: 'Hegao'}[language]} ${audit.head.version}</footer>
`
  yield dataBlock(tablesId, tables)
  yield* sheetsOf(audit, entries, records, language)
  yield markup`</body>\n</html>\n`
}

function topOf(audit: Audit, language: Language): Markup {
  const {script, scriptHash, styleHash} = compiled
  const policy = `default-src 'none'; script-src '${scriptHash}'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`
  const views = (Object.keys(viewWords) as View[]).filter(view => view !== 'trend' || audit.trend)
  const without = {
    zh: '浏览器没有运行本页的脚本，所以不能排序和筛选，也不能打开意见单、单位和项目、数据对照。排名、未报送和雷同照常显示。',
    en: 'The script of this page does not run: nothing can be sorted or filtered, and sheets, matrix and figures do not open. Ranking, missing units and copies are shown.',
  }
  return markup`<!doctype html>
<html lang="${{zh: 'zh-CN', en: 'en'}[language]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${new Markup(generator)}
<title>${titleOf(audit, language)}</title>
<style>${style}</style>
<script>${new Markup(script)}</script>
</head>
<body>
<a class="skip" href="#main">${{zh: '跳到正文', en: 'skip to the results'}[language]}</a>
${headOf(audit, language)}<nav class="views" aria-label="${{zh: '本页内容', en: 'On this page'}[language]}">
${views.map(view => markup`<a href="#${view}">${viewWords[view][language]}</a>\n`)}</nav>
<main id="main" tabindex="-1">
<noscript><p class="notice">${without[language]}</p></noscript>
`
}

/** What is drawn by the script alone. */
function scripted(view: View, language: Language): Markup {
  const words = {
    zh: '这一部分需要运行本页的脚本才能显示。',
    en: 'This part is drawn by the script of the page.',
  }
  return markup`<section id="${view}" aria-labelledby="${view}-title">
<h2 id="${view}-title" tabindex="-1">${viewWords[view][language]}</h2>
<noscript><p>${words[language]}</p></noscript>
<div id="${view}-body"></div>
</section>
`
}

function* sheetsOf(
  {drafts, head}: Audit,
  entries: readonly Entry[],
  records: Records,
  language: Language,
): Iterable<Markup> {
  const rules = new Map(head.rules.map(({id}, at) => [id, at]))
  const withText = drafts.length <= limits.draftsWithText
  for (const [at, entry] of entries.entries()) {
    const sheet = entry.drafts.map(place =>
      sheetDraftOf(records.get(drafts[place]!.path), {language, rules, withText}),
    )
    yield dataBlock(sheetId(at), sheet)
  }
}

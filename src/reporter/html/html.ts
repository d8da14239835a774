import {countOutcomes} from '../diagnostics.ts'
import {Markup, markup} from '../escape/markup.ts'
import {generator} from '../generator.ts'
import {relativePath} from '../path.ts'
import type {Reporter, ReporterOptions} from '../types.ts'
import {problemCount} from '../words.ts'
import {articleOf} from './article.ts'
import {style, styleHash} from './style.ts'
import {summaryOf} from './summary.ts'

/** One page for people: no script, nothing from a network, good to print. Links lead from mark to note and back. */
export const html: Reporter = (outcomes, options) => {
  const {language, version = '', cwd} = options
  const head = {zh: '核稿结果', en: 'What the check found'}[language]
  const only = outcomes.length === 1 ? relativePath(outcomes[0]!.path, cwd) : undefined
  const policy = `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`
  const page = markup`<!doctype html>
<html lang="${{zh: 'zh-CN', en: 'en'}[language]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${new Markup(generator)}
<title>${only === undefined ? head : `${only} · ${head}`}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#main">${{zh: '跳到正文', en: 'skip to the drafts'}[language]}</a>
<header class="top">
<h1>${head}</h1>
<p>${problemCount(countOutcomes(outcomes), language)}${tooMany(options)}</p>
</header>
${outcomes.length > 1 && summaryOf(outcomes, options)}
<main id="main">
${outcomes.map((outcome, at) => articleOf(outcome, `f${at + 1}`, options))}
</main>
<footer>${{zh: '核稿 hegao', en: 'Hegao'}[language]} ${version}</footer>
</body>
</html>
`
  return page.html
}

function tooMany({language, maxWarningsExceeded}: ReporterOptions): string {
  if (!maxWarningsExceeded) return ''
  const {foundWarnings, maxWarnings} = maxWarningsExceeded
  if (language === 'zh') return `；警告 ${foundWarnings} 个，超过允许的 ${maxWarnings} 个`
  return `; ${foundWarnings} warnings are more than the ${maxWarnings} allowed`
}

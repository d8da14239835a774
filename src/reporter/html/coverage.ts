import {placeWords} from '../../diagnostic/place.ts'
import type {Language} from '../../diagnostic/types.ts'
import type {Coverage} from '../../lint/coverage.ts'
import type {Report} from '../../tree/types.ts'
import {coverageHeads, notMentioned} from '../coverage.ts'
import {type Markup, markup} from '../escape/markup.ts'

/** “mentioned here / not mentioned”, an aspect an item. */
export function coverageOf(
  coverage: readonly Coverage[],
  report: Report,
  id: string,
  language: Language,
): Markup {
  const items = coverage.map(({title, mentioned}) => {
    if (!mentioned)
      return markup`<li class="nothing-to-check"><span class="sign" aria-hidden="true">○</span> ${title[language]} <span class="state">${notMentioned[language]}</span></li>\n`
    const {line} = mentioned.range.start
    const place = markup`<a href="#${id}-l${line}">${placeWords(line, report, language)}</a>`
    return markup`<li class="pass"><span class="sign" aria-hidden="true">●</span> ${title[language]} <span class="links">${place}</span></li>\n`
  })
  return markup`<div class="checklist"><div class="area">
<h4>${coverageHeads[language]}</h4>
<ul>
${items}</ul>
</div></div>`
}

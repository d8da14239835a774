import type {Language} from '../../diagnostic/types.ts'
import {type Content, type Markup, markup} from '../../reporter/escape/markup.ts'
import {kindWords, levelWords, organWords} from '../../reporter/words.ts'
import type {Audit} from '../types.ts'
import {type Entry, sheetAnchor} from './entries.ts'
import {listed, viewWords} from './words.ts'

/** The units that did not report, and the drafts of which nobody knows whose they are. */
export function missingOf(audit: Audit, entries: readonly Entry[], language: Language): Markup {
  return markup`<section id="missing" aria-labelledby="missing-title">
<h2 id="missing-title" tabindex="-1">${viewWords.missing[language]}</h2>
${unitsOf(audit, language)}${unknownOf(audit, entries, language)}</section>
`
}

function unitsOf({missing, roster}: Audit, language: Language): Content {
  if (!roster) {
    const words = {
      zh: '没有给出单位名单，不能判断哪些单位未报送。用 --units 指定名单后再核对。',
      en: 'There is no roster, so nobody can tell who is missing. Name one with --units.',
    }
    return markup`<p>${words[language]}</p>\n`
  }
  if (missing.length === 0) {
    const words = {
      zh: `名单（${roster.file}）内 ${roster.units.length} 个单位都已报送。`,
      en: `All ${roster.units.length} units of the roster (${roster.file}) have reported.`,
    }
    return markup`<p>${words[language]}</p>\n`
  }
  const heads = {
    zh: ['单位', '未报送的文种', '层级', '类别', '报送期限'],
    en: ['Unit', 'Not handed in', 'Level', 'Kind', 'Due'],
  }[language]
  const rows = missing.map(({name, kinds, level, type, deadline = roster.deadline}) => {
    const cells = [
      listed(
        kinds.map(kind => kindWords[kind][language]),
        language,
      ),
      level ? levelWords[level][language] : '–',
      type ? organWords[type][language] : '–',
      deadline,
    ]
    return markup`<tr><th scope="row">${name}</th>${cells.map(cell => markup`<td>${cell}</td>`)}</tr>\n`
  })
  const caption = {
    zh: `名单（${roster.file}）内 ${roster.units.length} 个单位，${missing.length} 个未报送`,
    en: `${missing.length} of the ${roster.units.length} units of the roster (${roster.file}) have not reported`,
  }
  return markup`<div class="scroll" tabindex="0" role="group" aria-labelledby="missing-title">
<table class="words">
<caption>${caption[language]}</caption>
<thead><tr>${heads.map(head => markup`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table>
</div>
`
}

function unknownOf({unknown, drafts}: Audit, entries: readonly Entry[], language: Language): Content {
  if (unknown.length === 0) return false
  const places = new Map(entries.flatMap(({drafts: own}, at) => own.map(place => [drafts[place]!.path, at])))
  const known = new Map(drafts.map(draft => [draft.path, draft]))
  const items = unknown.map(path => {
    const at = places.get(path)
    const {near = []} = known.get(path) ?? {}
    const told = near.length > 0 && {
      zh: `可能是：${listed(near, 'zh')}`,
      en: `perhaps of: ${listed(near, 'en')}`,
    }
    const name = at === undefined ? path : markup`<a href="#${sheetAnchor(at)}">${path}</a>`
    return markup`<li>${name}${told && markup` <span class="place">${told[language]}</span>`}</li>\n`
  })
  const head = {
    zh: `不能认定单位的文稿（${unknown.length} 份）`,
    en: `Drafts of no known unit (${unknown.length})`,
  }
  return markup`<h3>${head[language]}</h3>
<p>${{zh: '标题、落款、文件名和文件夹名都没有说明单位，或者说明的单位不在名单内。请核实后改文件名，或者把单位补进名单。', en: 'Neither title, signature, file nor folder tells the unit, or it is not in the roster. Name the file after its unit, or put the unit into the roster.'}[language]}</p>
<ul>
${items}</ul>
`
}

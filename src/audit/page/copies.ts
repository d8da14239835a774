import {lineWords} from '../../diagnostic/place.ts'
import type {Language} from '../../diagnostic/types.ts'
import {type Content, type Markup, markup} from '../../reporter/escape/markup.ts'
import {formatYear} from '../../reporter/words.ts'
import type {CopiedPassage, CopyKind, CopyPair, CopySide, PassagePlace} from '../copies/types.ts'
import type {Audit} from '../types.ts'
import {pairAnchor} from './entries.ts'
import {limits} from './limits.ts'
import {sidesOf} from './passage.ts'
import {copyKindWords, listed, percent, viewWords} from './words.ts'

/** Each pair with its passages side by side, a pair at a time; in `details`, which open without a script. */
export function* copiesOf({copies}: Audit, language: Language): Iterable<Markup> {
  yield markup`<section id="copies" aria-labelledby="copies-title">
<h2 id="copies-title" tabindex="-1">${viewWords.copies[language]}</h2>
<p>${copies.method[language]}</p>
${formulasOf(copies.formulas, language)}`
  let room: number = limits.copied
  for (const kind of Object.keys(copyKindWords) as CopyKind[]) {
    const pairs = [...copies.pairs.entries()].filter(([, pair]) => pair.kind === kind)
    yield markup`<h3>${copyKindWords[kind][language]}${{zh: `（${pairs.length} 对）`, en: ` (${pairs.length})`}[language]}</h3>\n`
    if (pairs.length === 0) yield markup`<p>${{zh: '没有发现。', en: 'None found.'}[language]}</p>\n`
    for (const [at, pair] of pairs) {
      const length = pair.passages.reduce((sum, {a, b}) => sum + a.text.length + b.text.length, 0)
      room -= length
      yield pairOf(pair, pairAnchor(at), room >= 0, language)
    }
  }
  yield markup`</section>\n`
}

function formulasOf(formulas: number, language: Language): Content {
  if (formulas === 0) return false
  const words = {
    zh: `另有 ${formulas} 段文字为许多单位共用，属于通用表述，不算雷同。`,
    en: `${formulas} more passages are shared by so many units that they are formulas and no copies.`,
  }
  return markup`<p>${words[language]}</p>\n`
}

function pairOf(pair: CopyPair, anchor: string, hasText: boolean, language: Language): Markup {
  const {a, b, similarity, passages, kind} = pair
  const names = [...new Set(passages.flatMap(({foreign}) => foreign.map(({name}) => name)))]
  const facts = {
    zh: `相似度 ${percent(similarity)}，${passages.length} 段`,
    en: `${percent(similarity)} alike, passages: ${passages.length}`,
  }
  const called = names.length > 0 && {
    zh: `出现其他单位的名称：${listed(names, 'zh')}`,
    en: `it names another unit: ${listed(names, 'en')}`,
  }
  const texts = hasText
    ? passages.map((passage, at) => passageOf(passage, at + 1, pair, language))
    : markup`<p>${{zh: '本页不再显示这一对的文字，见工作簿。', en: 'The text of this pair is in the workbook.'}[language]}</p>\n`
  return markup`<details class="pair ${kind}" id="${anchor}">
<summary><span class="names">${nameOf(b)} <span aria-hidden="true">⇠</span><span class="unseen">${{zh: '与', en: 'and'}[language]}</span> ${nameOf(a)}</span> <span class="facts">${facts[language]}</span>${called && markup` <strong class="foreign">${called[language]}</strong>`}</summary>
<div class="sides" role="group" aria-label="${{zh: '两份文稿', en: 'The two drafts'}[language]}">
<p>${sideWords(a, language)}</p>
<p>${sideWords(b, language)}</p>
</div>
${texts}</details>
`
}

function nameOf({unit, path}: CopySide): string {
  return unit ?? path
}

function sideWords({path, unit, year, earlier, share}: CopySide, language: Language): Content {
  const facts = [
    year !== undefined && formatYear(year, language),
    earlier && {zh: '以往文稿', en: 'an earlier draft'}[language],
    {zh: `其正文的 ${percent(share)} 相同`, en: `${percent(share)} of it is shared`}[language],
  ]
  return markup`<strong>${unit ?? path}</strong><br><span class="place">${path}</span><br>${facts.filter(fact => fact).join(language === 'zh' ? '，' : ', ')}`
}

function passageOf(
  passage: CopiedPassage,
  number: number,
  {a, b, kind}: CopyPair,
  language: Language,
): Markup {
  const [left, right] = sidesOf(passage, kind)
  const head = {zh: `第 ${number} 段`, en: `Passage ${number}`}[language]
  const side = (name: string, {line, place: inDocument}: PassagePlace, content: Content) => {
    const place = name + {zh: '，', en: ', '}[language] + lineWords(line, inDocument)[language]
    return markup`<div class="side"><p class="place">${place}</p><p class="text" lang="zh-CN">${content}</p></div>\n`
  }
  const foreign = passage.foreign.map(
    ({name, line, place}) =>
      ({zh: `${name}（${lineWords(line, place).zh}）`, en: `${name} (${lineWords(line, place).en})`})[
        language
      ],
  )
  const called = {zh: '其他单位的名称：', en: 'Names of another unit: '}[language]
  return markup`<div class="passage">
<h4>${head}</h4>
${foreign.length > 0 && markup`<p class="called">${called}<strong class="foreign">${listed(foreign, language)}</strong></p>\n`}<div class="sides">
${side(nameOf(a), passage.a, left)}${side(nameOf(b), passage.b, right)}</div>
</div>
`
}

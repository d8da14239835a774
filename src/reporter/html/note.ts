import {placeWords} from '../../diagnostic/place.ts'
import type {Report} from '../../tree/types.ts'
import {formatBases} from '../basis.ts'
import {type Markup, markup} from '../escape/markup.ts'
import type {ReporterOptions} from '../types.ts'
import {waiverWords} from '../waiver.ts'
import {lookWords} from './look.ts'
import type {Numbered} from './numbered.ts'

const labels = {
  zh: {advice: '建议：', basis: '依据：', also: '另见', same: '依据见批注', colon: '：', back: '回到原文'},
  en: {
    advice: 'Fix: ',
    basis: 'Basis: ',
    also: 'See also ',
    same: 'Basis: see note',
    colon: ': ',
    back: 'back to the text',
  },
}

/**
 * What was found at a place, as a comment in Word has it.
 *
 * @param first the first finding of the same rule: the basis stands there
 * @param id of the file, which the names of lines begin with
 */
export function noteOf(
  finding: Numbered,
  first: Numbered,
  report: Report,
  id: string,
  {language, cwd}: ReporterOptions,
): Markup {
  const {number, mark, note, look, waiver} = finding
  const {message, advice, basis, range, related, ruleId} = finding.diagnostic
  const words = labels[language]
  const bases = formatBases(basis, language)
  const line = (content: readonly (string | number | Markup)[]) => markup`<p>${content}</p>\n`
  const reasons = [
    advice !== '' && line([words.advice, advice]),
    related.map(other => {
      const at = other.range.start.line
      const place = markup`<a href="#${id}-l${at}">${placeWords(at, report, language)}</a>`
      return line([words.also, place, ...(other.message ? [words.colon, other.message] : [])])
    }),
    bases !== '' && first === finding && line([words.basis, bases]),
    bases !== '' &&
      first !== finding &&
      line([words.same, ' ', markup`<a href="#${first.note}">${first.number}</a>`]),
    waiver && line([lookWords.waived[language], words.colon, waiverWords(waiver, language, cwd)]),
  ]
  const place = placeWords(range.start.line, report, language)
  return markup`<li class="note ${look}" id="${note}">
<p class="what"><a class="number" href="#${mark}" aria-label="${`${number}, ${words.back}`}">${number}</a> <strong>${lookWords[look][language]}</strong> <span class="place">${place}</span></p>
<p class="message">${message}</p>
${reasons}<p class="rule"><code>${ruleId}</code></p>
</li>
`
}

import type {Language} from '../../diagnostic/types.ts'
import {type Content, markup} from '../escape/markup.ts'
import {gravest, lookWords} from './look.ts'
import type {Numbered} from './numbered.ts'
import {piecesOf} from './pieces.ts'

/**
 * A line of the draft with what was found in it marked. A piece looks like the gravest of its findings.
 *
 * @param start where the line begins in the text
 * @param findings those that touch the line, in the order of the text
 * @param begin tells whether the note of a finding stands at this line: there its number is shown
 */
export function markLine(
  line: string,
  start: number,
  findings: readonly Numbered[],
  begin: (finding: Numbered) => boolean,
  language: Language,
): Content {
  if (findings.length === 0) return line
  const marked = findings.map(finding => {
    const {range} = finding.diagnostic
    return {item: finding, from: range.start.offset! - start, to: range.end.offset! - start}
  })
  return piecesOf(line, marked).map(({text, covering, ended}) => {
    const refs = ended
      .filter(({item}) => begin(item))
      .map(({item, from, to}) => reference(item, from === to, language))
    return [refs, piece(text, covering)]
  })
}

function piece(text: string, findings: readonly Numbered[]): Content {
  if (findings.length === 0) return text
  const look = gravest(findings.map(({look}) => look))
  return markup`<mark class="${look}${findings.length > 1 && ' several'}">${text}</mark>`
}

/** The number of a note, behind the words that it is about, or where something is missing. */
function reference({number, mark, note, look}: Numbered, isPoint: boolean, language: Language): Content {
  const words = lookWords[look][language]
  const label = {zh: `批注 ${number}，${words}`, en: `note ${number}, ${words}`}[language]
  return markup`<a class="ref ${look}${isPoint && ' point'}" id="${mark}" href="#${note}" aria-label="${label}">${number}</a>`
}

import type {Language} from '../../diagnostic/types.ts'
import {type Content, markup} from '../escape/markup.ts'
import {lookWords} from './look.ts'
import type {Numbered} from './numbered.ts'

/**
 * A line of the draft with what was found in it marked. Marks that overlap are cut at each other's ends, since
 * elements can only nest; a piece looks like the gravest of its findings.
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
  const places = findings.map(finding => {
    const {range} = finding.diagnostic
    const clip = (offset: number) => Math.min(Math.max(offset - start, 0), line.length)
    // Half of a character cannot be shown.
    const whole = (at: number, step: number) => (splits(line, at) ? at + step : at)
    const [first, last] = [clip(range.start.offset!), clip(range.end.offset!)]
    return {finding, from: whole(first, -1), to: whole(last, last > first ? 1 : -1)}
  })
  const cuts = [...new Set([0, line.length, ...places.flatMap(({from, to}) => [from, to])])]
  cuts.sort((a, b) => a - b)
  return cuts.map((cut, at) => {
    const numbers = places.filter(({finding, to}) => to === cut && begin(finding))
    const next = cuts[at + 1]
    const refs = numbers.map(({finding, from, to}) => reference(finding, from === to, language))
    if (next === undefined) return refs
    const covering = places.filter(({from, to}) => from <= cut && to >= next).map(({finding}) => finding)
    return [refs, piece(line.slice(cut, next), covering)]
  })
}

/** Is the place between the two halves of a character beyond the BMP? */
function splits(line: string, at: number): boolean {
  return at > 0 && line.codePointAt(at - 1)! > 0xffff
}

const gravity = ['error', 'warning', 'hint', 'waived'] as const

function piece(text: string, findings: readonly Numbered[]): Content {
  if (findings.length === 0) return text
  const look = gravity.find(look => findings.some(finding => finding.look === look))!
  return markup`<mark class="${look}${findings.length > 1 && ' several'}">${text}</mark>`
}

/** The number of a note, behind the words that it is about, or where something is missing. */
function reference({number, mark, note, look}: Numbered, isPoint: boolean, language: Language): Content {
  const words = lookWords[look][language]
  const label = {zh: `批注 ${number}，${words}`, en: `note ${number}, ${words}`}[language]
  return markup`<a class="ref ${look}${isPoint && ' point'}" id="${mark}" href="#${note}" aria-label="${label}">${number}</a>`
}

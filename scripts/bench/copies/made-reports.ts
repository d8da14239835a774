import {chanceOf} from '../../../test/support/chance.ts'
import {inserted, renumbered, sectionOf} from '../../../test/support/copying.ts'

/**
 * Reports of nobody, as many as one likes: sentences of made-up words, some of which are more frequent than others, and
 * among them formulas that many reports have. Every fiftieth report has copied from the one before it.
 */
export function madeReport(number: number): string {
  if (!isCopy(number)) return ownReport(number)
  const chance = chanceOf(`copy ${number}`)
  const [source, own] = [ownReport(number - 1), ownReport(number)]
  return number % 100 === 0
    ? renumbered(source, chance)
    : inserted(sectionOf(source, 400, chance), own, chance)
}

export function isCopy(number: number): boolean {
  return number % 50 === 0 && number > 0
}

function ownReport(number: number): string {
  const paragraphs = Array.from({length: 12}, (_, paragraph) =>
    Array.from({length: 5}, (_, at) => sentence(number * 64 + paragraph * 5 + at)).join(''),
  )
  return paragraphs.join('\n')
}

/** Every fifth one is a formula; the first formulas stand in every tenth report, the last ones in few. */
function sentence(place: number): string {
  const isFormula = drawn(place, 0) < 0.2
  const id = isFormula ? formulas + Math.floor(300 * drawn(place, 1) ** 2) : place
  const words = Array.from({length: 16}, (_, at) => `${word(drawn(id, at + 2))}${at % 5 === 4 ? '，' : ''}`)
  return `${words.join('')}${10 + Math.floor(90 * drawn(place, 20))}件。`
}

/** Behind the sentences of all reports. */
const formulas = 2 ** 23

function word(share: number): string {
  const rank = Math.floor(3000 * share ** 3)
  return String.fromCharCode(0x4e10 + ((rank * 7919) % 18000), 0x4e10 + ((rank * 104729) % 18000))
}

/**
 * From 0 to 1, another one for each place: mixed one to one, for of a chance with a state of its own two among so many
 * reports would go the same way.
 */
function drawn(place: number, at: number): number {
  let bits = (place * 32 + at) >>> 0
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32
}

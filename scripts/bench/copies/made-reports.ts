import {type Chance, chanceOf} from '../../../test/support/chance.ts'
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

/** A chance for each sentence: the long way of one chance through its cycle would cross those of other reports. */
function ownReport(number: number): string {
  const paragraphs = Array.from({length: 12}, (_, paragraph) =>
    Array.from({length: 5}, (_, at) => {
      const chance = chanceOf(`report ${number} ${paragraph} ${at}`)
      return chance.below(5) === 0 ? formula(chance) : sentence(chance, 16)
    }).join(''),
  )
  return paragraphs.join('\n')
}

/** The first ones stand in every tenth report, the last ones in few. */
function formula(chance: Chance): string {
  const number = Math.floor(300 * (chance.below(1000) / 1000) ** 2)
  return sentence(chanceOf(`formula ${number}`), 20)
}

function sentence(chance: Chance, words: number): string {
  const parts = Array.from({length: words}, (_, at) => `${word(chance)}${at % 5 === 4 ? '，' : ''}`)
  return `${parts.join('')}${10 + chance.below(90)}件。`
}

function word(chance: Chance): string {
  const rank = Math.floor(3000 * (chance.below(10000) / 10000) ** 3)
  return String.fromCharCode(0x4e10 + ((rank * 7919) % 18000), 0x4e10 + ((rank * 104729) % 18000))
}

import {placeInSentence} from '../diagnostic/place.ts'
import {matchesOf} from '../tree/matches.ts'
import {withoutTitles} from './role.ts'
import {countCharacters} from './section-text.ts'
import {type Block, defineCheck, type Finding} from './types.ts'

interface Clause {
  block: Block
  /** Indexes in the flow text. */
  start: number
  end: number
  /** Without the mark that closes it. */
  words: string
}

/**
 * The same passage does not stand twice. Compared clause by clause, so that the cost grows with the length of
 * the text; titles of documents and the formulas that everybody quotes weigh nothing.
 */
export const repeatedPassage = defineCheck({
  name: 'repeated-passage',
  summary: {zh: '同一段文字不重复出现', en: 'no passage stands twice'},
  options: {
    minimum: {
      type: 'integer',
      default: 30,
      minimum: 10,
      about: {zh: '重复多少字才算', en: 'how many equal characters make a repetition'},
    },
    formulas: {
      type: 'patterns',
      default: [],
      about: {
        zh: '各地通用的表述，重复不算',
        en: 'formulas that everybody quotes; their repetition does not count',
      },
    },
  },
  data: {
    count: {zh: '重复的字数', en: 'the number of equal characters'},
    place: {zh: '先前出现的位置', en: 'the place of the first time'},
    text: {zh: '重复文字的开头', en: 'the beginning of the passage'},
  },
  message: {
    zh: '“{text}”等 {count} 字与{place}重复',
    en: '{count} characters from “{text}” on stand already in {place}',
  },
  create({minimum, formulas}, context) {
    const formula = formulas.length > 0 ? new RegExp(formulas.join('|'), 'g') : undefined
    /** Characters that count: none for formulas and titles. */
    const weightOf = ({block, start, end}: Clause) => {
      const counted = withoutTitles(block.flow.text.slice(start, end)).replaceAll('〇', '')
      return countCharacters(formula ? counted.replace(formula, '') : counted)
    }
    return {
      report() {
        const clauses = context.blocks
          .filter(({part, node}) => part === 'body' && node.type !== 'sectionHeading')
          .flatMap(clausesOf)
        if (clauses.length === 0) return undefined
        return repeats(clauses, minimum, weightOf).map(({first, second, length}): Finding => {
          const [from, to] = [clauses[second]!, clauses[second + length - 1]!]
          const [earlier, earlierEnd] = [clauses[first]!, clauses[first + length - 1]!]
          const text = from.block.flow.text.slice(from.start, to.end)
          const range = earlier.block.flow.range(earlier.start, earlierEnd.end)
          return {
            range: from.block.flow.range(from.start, to.end),
            data: {
              count: countCharacters(text),
              place: placeInSentence(range.start.line, context.report),
              text: text.slice(0, 12),
            },
            related: [{range, message: {zh: '先前出现在这里', en: 'the first time'}}],
          }
        })
      },
    }
  },
})

function clausesOf(block: Block): Clause[] {
  const {text} = block.flow
  const clauses: Clause[] = []
  let start = 0
  for (const {0: marks, index} of matchesOf(clauseEnd, text)) {
    const end = index + marks.length
    clauses.push({block, start, end, words: text.slice(start, index)})
    start = end
  }
  if (start < text.length) clauses.push({block, start, end: text.length, words: text.slice(start)})
  return clauses
}

const clauseEnd = /[，。；：！？]+/g

interface Repeat {
  first: number
  second: number
  length: number
}

/** Runs of equal clauses inside one block each; of overlapping runs the first found counts. */
function repeats(
  clauses: readonly Clause[],
  minimum: number,
  weightOf: (clause: Clause) => number,
): Repeat[] {
  const seen = new Map<string, number>()
  const found: Repeat[] = []
  for (let at = 0; at < clauses.length; at++) {
    const clause = clauses[at]!
    const first = seen.get(clause.words)
    if (first === undefined) {
      // Very short clauses begin no passage: they are everywhere, and longer ones follow them anyway.
      if (clause.words.length >= 4) seen.set(clause.words, at)
      continue
    }
    let length = 0
    let weight = 0
    while (equal(clauses, first, at, length)) weight += weightOf(clauses[at + length++]!)
    if (weight >= minimum) {
      found.push({first, second: at, length})
      at += length - 1
    }
  }
  return found
}

function equal(clauses: readonly Clause[], first: number, second: number, step: number): boolean {
  const a = clauses[first + step]
  const b = clauses[second + step]
  return (
    a !== undefined &&
    b !== undefined &&
    first + step < second &&
    a.words === b.words &&
    a.block === clauses[first]!.block &&
    b.block === clauses[second]!.block
  )
}

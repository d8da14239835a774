import {placeInSentence} from '../diagnostic/place.ts'
import type {Flow} from '../tree/flow.ts'
import {isFirstArticle} from '../tree/numbering.ts'
import {withoutTitles} from './bare.ts'
import {enclosedFrom} from './enclosed.ts'
import type {Make} from './facts.ts'
import {anyOf} from './role.ts'
import {countCharacters} from './section-text.ts'
import {defineCheck, type Finding} from './types.ts'

interface Clause {
  /** Indexes in the flow text. */
  readonly start: number
  readonly end: number
  /** Without the mark that closes it. */
  readonly words: string
}

interface Clauses {
  readonly clauses: readonly Clause[]
  /** The flow that each of them stands in. */
  readonly places: readonly Flow[]
}

/**
 * The same passage does not stand twice. Compared clause by clause, so that the cost grows with the length of
 * the text; titles of documents and the formulas that everybody quotes weigh nothing.
 */
export const repeatedPassage = defineCheck({
  name: 'repeated-passage',
  describe: () => ({
    summary: {zh: '同一段文字不重复出现', en: 'no passage stands twice'},
    options: {
      minimum: {
        type: 'integer',
        default: 30,
        minimum: 10,
        about: {zh: '重复多少字才算', en: 'how many equal characters make a repetition'},
      },
      adjacent: {
        type: 'integer',
        default: 6,
        minimum: 4,
        about: {
          zh: '紧接着又写一遍的，重复多少字才算，通用的表述也算',
          en: 'how many do where the passage follows itself at once, formulas included',
        },
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
  }),
  create({minimum, adjacent, formulas}, context) {
    return {
      report() {
        const clauses: Clause[] = []
        const places: Flow[] = []
        for (const {part, node, flow, facts} of context.blocks) {
          // Rules say the same of one case as of another: each article stands by itself.
          if (isFirstArticle(flow.text)) break
          if (part !== 'body' || node.type === 'sectionHeading') continue
          const own = facts.of(clausesOf)
          for (let at = 0; at < own.length; at++) {
            clauses.push(own[at]!)
            places.push(flow)
          }
        }
        if (clauses.length === 0) return undefined
        const weigh = weigherOf(formulas)
        const weightOf = (at: number) =>
          context.facts(places[at]!.text.slice(clauses[at]!.start, clauses[at]!.end)).of(weigh)
        const enclosed = enclosedFrom(context)
        return repeats({clauses, places}, {minimum, adjacent}, weightOf).flatMap(
          ({first, second, length}): Finding[] => {
            const [from, to] = [clauses[second]!, clauses[second + length - 1]!]
            const [earlier, earlierEnd] = [clauses[first]!, clauses[first + length - 1]!]
            const text = places[second]!.text.slice(from.start, to.end)
            const range = places[first]!.range(earlier.start, earlierEnd.end)
            const later = places[second]!.range(from.start, to.end)
            if (enclosed !== undefined && range.start.offset! < enclosed && later.start.offset! > enclosed)
              return []
            return [
              {
                range: later,
                data: {
                  count: countCharacters(text),
                  place: placeInSentence(range.start.line, context.report),
                  text: text.slice(0, 12),
                },
                related: [{range, message: {zh: '先前出现在这里', en: 'the first time'}}],
              },
            ]
          },
        )
      },
    }
  },
})

/** By one call: the places of four hundred marks, each asked for, would take longer than all else here. */
function clausesOf(text: string): readonly Clause[] {
  const clauses: Clause[] = []
  const parts = text.split(clauseEnd)
  let start = 0
  for (let at = 0; at < parts.length; at += 2) {
    const words = parts[at]!
    const end = start + words.length + (parts[at + 1]?.length ?? 0)
    if (end > start) clauses.push({start, end, words})
    start = end
  }
  return clauses
}

/** In a group, so that the marks come with the words. */
const clauseEnd = /([，。；：！？]+)/

interface Repeat {
  first: number
  second: number
  length: number
}

/** So many characters make a repetition. */
interface Least {
  readonly minimum: number
  readonly adjacent: number
}

/** Runs of equal clauses inside one block each; of overlapping runs the first found counts. */
function repeats(
  {clauses, places}: Clauses,
  {minimum, adjacent}: Least,
  weightOf: (clause: number) => number,
): Repeat[] {
  const seen = new Map<string, number>()
  const found: Repeat[] = []
  for (let at = 0; at < clauses.length; at++) {
    const clause = clauses[at]!
    const first = clauses[at - 1]?.words === clause.words ? at - 1 : seen.get(clause.words)
    if (first === undefined) {
      // Very short clauses begin no passage: they are everywhere, and longer ones follow them anyway.
      if (clause.words.length >= 4) seen.set(clause.words, at)
      continue
    }
    let length = 0
    let weight = 0
    while (equal({clauses, places}, first, at, length)) weight += weightOf(at + length++)
    // Nobody says a clause twice in a row; elsewhere it may well be said again.
    const follows = first + length === at && places[first] === places[at]
    if (weight >= minimum || (follows && lengthOf(clauses, at, length) >= adjacent)) {
      found.push({first, second: at, length})
      at += length - 1
    }
  }
  return found
}

function lengthOf(clauses: readonly Clause[], from: number, count: number): number {
  let length = 0
  for (let at = from; at < from + count; at++) length += clauses[at]!.words.length
  return length
}

function equal({clauses, places}: Clauses, first: number, second: number, step: number): boolean {
  const a = clauses[first + step]
  const b = clauses[second + step]
  return (
    a !== undefined &&
    b !== undefined &&
    first + step < second &&
    a.words === b.words &&
    places[first + step] === places[first] &&
    places[second + step] === places[second]
  )
}

/** By the list of formulas: a weight is remembered by the function. */
const weighers = new WeakMap<readonly string[], Make<number>>()

/** Counts the characters that count: none of formulas and titles. */
function weigherOf(formulas: readonly string[]): Make<number> {
  let weigh = weighers.get(formulas)
  if (!weigh) {
    const formula = anyOf(formulas, 'g')
    weigh = text => countCharacters(withoutTitles(text).replaceAll('〇', '').replace(formula, ''))
    weighers.set(formulas, weigh)
  }
  return weigh
}

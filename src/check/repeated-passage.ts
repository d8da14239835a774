import {placeInSentence} from '../diagnostic/place.ts'
import type {Flow} from '../tree/flow.ts'
import {withoutTitles} from './bare.ts'
import type {Make} from './facts.ts'
import {anyOf} from './role.ts'
import {countCharacters} from './section-text.ts'
import {defineCheck, type Finding} from './types.ts'

/** Between two marks, of any text; indexes are of the text. */
class Clause {
  readonly source: string
  readonly start: number
  /** Without the marks that close it. */
  readonly stop: number
  readonly end: number
  /** Of what stands before the marks; other words may have the same. */
  readonly hash: number

  constructor(source: string, start: number, stop: number, end: number, hash: number) {
    this.source = source
    this.start = start
    this.stop = stop
    this.end = end
    this.hash = hash
  }

  get text(): string {
    return this.source.slice(this.start, this.end)
  }

  hasWordsOf(other: Clause): boolean {
    return (
      this.hash === other.hash &&
      this.stop - this.start === other.stop - other.start &&
      this.source.slice(this.start, this.stop) === other.source.slice(other.start, other.stop)
    )
  }
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
    return {
      report() {
        const clauses: Clause[] = []
        const places: Flow[] = []
        for (const {part, node, flow, facts} of context.blocks) {
          if (part !== 'body' || node.type === 'sectionHeading') continue
          for (const clause of facts.of(clausesOf)) {
            clauses.push(clause)
            places.push(flow)
          }
        }
        if (clauses.length === 0) return undefined
        const weigh = weigherOf(formulas)
        const weightOf = (clause: Clause) => context.facts(clause.text).of(weigh)
        return repeats({clauses, places}, minimum, weightOf).map(({first, second, length}): Finding => {
          const [from, to] = [clauses[second]!, clauses[second + length - 1]!]
          const [earlier, earlierEnd] = [clauses[first]!, clauses[first + length - 1]!]
          const text = places[second]!.text.slice(from.start, to.end)
          const range = places[first]!.range(earlier.start, earlierEnd.end)
          return {
            range: places[second]!.range(from.start, to.end),
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

function clausesOf(text: string): readonly Clause[] {
  const clauses: Clause[] = []
  let start = 0
  let hash = 0
  let at = 0
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    if (!isEnd(unit)) {
      hash = (Math.imul(hash, 31) + unit) | 0
      at++
      continue
    }
    const stop = at
    while (at < text.length && isEnd(text.charCodeAt(at))) at++
    clauses.push(new Clause(text, start, stop, at, hash))
    start = at
    hash = 0
  }
  if (start < text.length) clauses.push(new Clause(text, start, text.length, text.length, hash))
  return clauses
}

/** ，。；：！？ */
function isEnd(unit: number): boolean {
  if (unit < 0xff00) return unit === 0x3002
  return unit === 0xff0c || unit === 0xff1b || unit === 0xff1a || unit === 0xff01 || unit === 0xff1f
}

interface Repeat {
  first: number
  second: number
  length: number
}

/** Runs of equal clauses inside one block each; of overlapping runs the first found counts. */
function repeats(
  {clauses, places}: Clauses,
  minimum: number,
  weightOf: (clause: Clause) => number,
): Repeat[] {
  const seen = new Map<number, number>()
  const found: Repeat[] = []
  for (let at = 0; at < clauses.length; at++) {
    const clause = clauses[at]!
    // Others may have its hash: they stand under the next number that is free.
    let key = clause.hash
    let first = seen.get(key)
    while (first !== undefined && !clauses[first]!.hasWordsOf(clause)) first = seen.get(++key)
    if (first === undefined) {
      // Very short clauses begin no passage: they are everywhere, and longer ones follow them anyway.
      if (clause.stop - clause.start >= 4) seen.set(key, at)
      continue
    }
    let length = 0
    let weight = 0
    while (equal({clauses, places}, first, at, length)) weight += weightOf(clauses[at + length++]!)
    if (weight >= minimum) {
      found.push({first, second: at, length})
      at += length - 1
    }
  }
  return found
}

function equal({clauses, places}: Clauses, first: number, second: number, step: number): boolean {
  const a = clauses[first + step]
  const b = clauses[second + step]
  return (
    a !== undefined &&
    b !== undefined &&
    first + step < second &&
    a.hasWordsOf(b) &&
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

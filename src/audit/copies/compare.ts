import {parseOrganName} from '../unit/organ-name.ts'
import type {Opened} from './drafts.ts'
import {foreignNamesIn, namesForeignTo} from './foreign.ts'
import {copiedShare, renumberedShare, sectionFrom} from './method.ts'
import {type Passage, passagesOf, type Span} from './passages.ts'
import {placeOf, rangeOf} from './place.ts'
import type {CopiedPassage, CopyPair, CopySide} from './types.ts'

/**
 * What two drafts have of each other; undefined when it is too little to speak of.
 *
 * @param units how many units there are in all
 */
export function compare(one: Opened, other: Opened, units: number): CopyPair | undefined {
  const [first, second] = inOrder(one, other)
  const passages = passagesOf(first.words, second.words)
  if (!isEnough(passages, first, second, units)) return undefined
  const pair = pairOf(first, second, passages)
  if (isOfOtherYear(first, second) || countForeign(pair) > 0) return pair
  const turned = pairOf(second, first, passagesOf(second.words, first.words))
  return countForeign(turned) > 0 ? turned : pair
}

function isEnough(passages: readonly Passage[], a: Opened, b: Opened, units: number): boolean {
  const [ofA, ofB] = [passages.map(passage => passage.a), passages.map(passage => passage.b)]
  if (isSameUnit(a, b)) return shareOf(ofB, b) >= renumberedShare
  const section = sectionFrom(Math.min(a.words.countOwn(), b.words.countOwn()), units)
  if (passages.some(({own}) => own >= section)) return true
  return Math.max(shareOf(ofA, a), shareOf(ofB, b)) >= copiedShare
}

function pairOf(a: Opened, b: Opened, passages: readonly Passage[]): CopyPair {
  const [ofA, ofB] = [passages.map(passage => passage.a), passages.map(passage => passage.b)]
  const shared = [countShared(ofA, a), countShared(ofB, b)] as const
  return {
    kind: isSameUnit(a, b) ? 'renumbered' : 'copied',
    a: sideOf(a, ofA),
    b: sideOf(b, ofB),
    similarity: rounded((shared[0] + shared[1]) / (a.words.countOwn() + b.words.countOwn())),
    passages: passages.map(passage => copiedPassage(passage, a, b)),
  }
}

function copiedPassage(passage: Passage, a: Opened, b: Opened): CopiedPassage {
  const rangeOfB = rangeOf(passage.b, b.words, b.source)
  const foreign = a.unit && b.unit && !isSameUnit(a, b) ? namesForeignTo(b.unit, a.unit) : []
  return {
    a: placeOf(rangeOf(passage.a, a.words, a.source), a.source),
    b: placeOf(rangeOfB, b.source),
    foreign: foreignNamesIn(rangeOfB, foreign, b.source),
  }
}

function sideOf(opened: Opened, spans: readonly Span[]): CopySide {
  const {path, unit, year} = opened.draft
  return {
    path,
    ...(unit !== undefined && {unit}),
    ...(year !== undefined && {year}),
    ...(opened.earlier && {earlier: true}),
    share: rounded(shareOf(spans, opened)),
  }
}

function shareOf(spans: readonly Span[], opened: Opened): number {
  return countShared(spans, opened) / Math.max(1, opened.words.countOwn())
}

/** Own characters in spans that may overlap. */
function countShared(spans: readonly Span[], {words}: Opened): number {
  let count = 0
  let covered = 0
  for (const {start, end} of spans.toSorted((a, b) => a.start - b.start)) {
    if (end > covered) count += words.countOwn(Math.max(start, covered), end)
    covered = Math.max(covered, end)
  }
  return count
}

function countForeign({passages}: CopyPair): number {
  return passages.reduce((sum, {foreign}) => sum + foreign.length, 0)
}

/** The one from which the other was made comes first, as far as years and days tell. */
function inOrder(one: Opened, other: Opened): readonly [Opened, Opened] {
  return precedes(other, one) ? [other, one] : [one, other]
}

function precedes(one: Opened, other: Opened): boolean {
  if (one.earlier !== other.earlier) return one.earlier
  const [a, b] = [one.draft, other.draft]
  if (a.year !== b.year && a.year !== undefined && b.year !== undefined) return a.year < b.year
  if (a.date !== b.date && a.date !== undefined && b.date !== undefined) return a.date < b.date
  return a.path < b.path
}

function isOfOtherYear(one: Opened, other: Opened): boolean {
  const [a, b] = [one.draft.year, other.draft.year]
  return one.earlier !== other.earlier || (a !== undefined && b !== undefined && a !== b)
}

function isSameUnit(a: Opened, b: Opened): boolean {
  return a.draft.unit !== undefined && b.draft.unit !== undefined && isSameName(a.draft.unit, b.draft.unit)
}

function rounded(share: number): number {
  return Math.round(Math.min(1, share) * 1000) / 1000
}

/** 洪泽区人民政府 and 淮安市洪泽区人民政府: a name may leave out the places above its own. */
function isSameName(one: string, other: string): boolean {
  if (one === other) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (!long.endsWith(short) || parseOrganName(short).places.length === 0) return false
  const above = parseOrganName(long.slice(0, -short.length))
  return above.organ === '' && above.lead === ''
}

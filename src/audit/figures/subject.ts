import type {CountedFigure} from '../../check/data.ts'
import type {Clause} from './clause.ts'
import type {Said} from './lexicon.ts'

/** So many characters may stand between the words and their number. */
const gapBefore = 12
const gapAfter = 8

interface Near extends Said {
  readonly gap: number
}

/**
 * What a number counts: of all that its clause names, what stands nearest to it, if that goes with its counter.
 *
 * @param said in the whole text, in its order
 * @param first the first of them that can be in the clause
 */
export function subjectOf(
  text: string,
  {start, end, from, to}: Clause,
  counter: string,
  said: readonly Said[],
  first: number,
): CountedFigure | undefined {
  const clause = text.slice(from, to)
  const near: Near[] = []
  for (let at = first; at < said.length && said[at]!.start < to; at++) {
    const one = said[at]!
    const gap = gapOf(one, text, start, end)
    if (one.end <= to && gap !== undefined && isMeant(one.figure, clause)) near.push({...one, gap})
  }
  const [nearest] = near.toSorted((a, b) => a.gap - b.gap || b.end - b.start - (a.end - a.start))
  if (!nearest || isJoint(nearest, text, near, start)) return undefined
  // “执法培训”: of three sessions, or of 320 people. The words are the same, and the counter decides.
  const alike = [nearest, ...near.filter(one => one.start < nearest.end && one.end > nearest.start)]
  return alike.find(({figure}) => figure.counters.includes(counter))?.figure
}

/** Undefined where the words are not beside the number. */
function gapOf(said: Said, text: string, start: number, end: number): number | undefined {
  const isBefore = said.end <= start
  if (!isBefore && said.start < end) return undefined
  const between = isBefore ? text.slice(said.end, start) : text.slice(end, said.start)
  // “与矛盾纠纷有关的文件4件” counts documents.
  const other = isBefore ? /\d|有关|相关|涉及/ : /[\d、]|有关|相关|涉及/
  return between.length <= (isBefore ? gapBefore : gapAfter) && !other.test(between)
    ? between.length
    : undefined
}

function isMeant({with: needed, unless}: CountedFigure, clause: string): boolean {
  if (needed && !needed.some(word => clause.includes(word))) return false
  return !unless?.some(word => clause.includes(word))
}

/** “行政复议、行政诉讼案件5件” are five of both together. */
function isJoint(one: Near, text: string, said: readonly Said[], number: number): boolean {
  if (one.end > number || !'、和及与或'.includes(text[one.start - 1] ?? '。')) return false
  return said.some(({figure, end}) => figure !== one.figure && end === one.start - 1)
}

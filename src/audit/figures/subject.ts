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
 * @param said in the whole text
 */
export function subjectOf(
  text: string,
  {start, end, from, to}: Clause,
  counter: string,
  said: readonly Said[],
): CountedFigure | undefined {
  const clause = text.slice(from, to)
  const near = said.flatMap((one): readonly Near[] => {
    if (one.start < from || one.end > to || !isMeant(one.figure, clause)) return []
    const isBefore = one.end <= start
    const between = isBefore ? text.slice(one.end, start) : text.slice(end, one.start)
    if (!isBefore && one.start < end) return []
    const fits = isBefore
      ? between.length <= gapBefore && !/\d/.test(between)
      : between.length <= gapAfter && !/[\d、]/.test(between)
    return fits ? [{...one, gap: between.length}] : []
  })
  const [nearest] = near.toSorted((a, b) => a.gap - b.gap || b.end - b.start - (a.end - a.start))
  if (!nearest || isJoint(nearest, text, near, start)) return undefined
  // “执法培训”: of three sessions, or of 320 people. The words are the same, and the counter decides.
  const alike = [nearest, ...near.filter(one => one.start < nearest.end && one.end > nearest.start)]
  return alike.find(({figure}) => figure.counters.includes(counter))?.figure
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

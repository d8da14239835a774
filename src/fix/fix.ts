import type {Words} from '../diagnostic/types.ts'
import {apart, type Candidate, candidatesOf} from './choose.ts'
import {compose, composeNear, mover} from './compose.ts'
import {type Change, splice} from './splice.ts'
import {
  type Applied,
  type Fixed,
  type FixType,
  type Judged,
  type LeftOut,
  type Medium,
  safeTypes,
} from './types.ts'
import {isClean, isWorse, type Tally, tallyOf} from './worse.ts'

/** As many as ESLint makes. */
const mostPasses = 10

/** In a pass: fixes that make things worse are looked for by halves, and a preset may be full of them. */
const mostTrials = 32

/** How far the fixing has come. */
interface State<Result extends Judged> {
  readonly result: Result
  readonly changes: readonly Change[]
  readonly applied: readonly Applied[]
  readonly passes: number
  readonly tally: Tally
}

/**
 * Fixes a draft: what can be fixed together is, then it is judged again, and so on until nothing is left to fix.
 * A fix after which there are more errors, or more findings, is not made. What the last rounds did is taken back
 * when it brought nothing: so fixes that undo each other end, and fixing twice is fixing once.
 *
 * @param first the draft as it is
 * @param types all that is certain when absent
 */
export function fix<Result extends Judged>(
  first: Result,
  medium: Medium<Result>,
  types: readonly FixType[] = safeTypes,
): Fixed<Result> {
  const source = first.report.text
  const openIn = ({result, changes}: State<Result>) =>
    candidatesOf(result, types).filter(one => refusalOf(one, source, changes, medium) === undefined)
  let best: State<Result> = {result: first, changes: [], applied: [], passes: 0, tally: tallyOf(first)}
  let current = best
  let open = openIn(current)
  let fewest = open.length
  let seen = new Set([source])
  while (open.length > 0 && current.passes < mostPasses) {
    const before = current
    const next = onePass(before, apart(open), chosen => {
      const made = together(chosen, before, source)
      const result = medium.judge(made.changes)
      if (!result || seen.has(result.report.text)) return undefined
      return {...made, result, passes: before.passes + 1, tally: tallyOf(result)}
    })
    if (!next) break
    current = next
    open = openIn(current)
    seen.add(current.result.report.text)
    const gain = best.tally.total - current.tally.total
    // Fewer findings; or as many, of which fewer can be fixed.
    if (gain > 0 || (gain === 0 && open.length < fewest)) {
      best = current
      fewest = open.length
      seen = new Set([current.result.report.text])
    }
  }
  const {result, changes, applied, passes} = best
  return {before: first, result, changes, applied, passes, leftOut: leftOutOf(best, source, medium, types)}
}

/** What comes of fixes that do not overlap, without those that make it worse. */
function onePass<Result extends Judged>(
  before: State<Result>,
  candidates: readonly Candidate[],
  make: (chosen: readonly Candidate[]) => State<Result> | undefined,
): State<Result> | undefined {
  let kept: readonly Candidate[] = []
  let reached: State<Result> | undefined
  let trials = 0
  const take = (some: readonly Candidate[]): void => {
    const {tally} = reached ?? before
    const tried = make([...kept, ...some].sort((a, b) => a.start - b.start || a.end - b.end))
    trials++
    const isLast = some.length === 1 || trials >= mostTrials
    if (tried && (isClean(tried.tally, tally) || (isLast && !isWorse(tried.tally, tally)))) {
      kept = [...kept, ...some]
      reached = tried
    } else if (!isLast) {
      const half = some.length >> 1
      take(some.slice(0, half))
      take(some.slice(half))
    }
  }
  take(candidates)
  return reached
}

/** @param chosen in the order of the text */
function together(
  chosen: readonly Candidate[],
  {changes, applied}: {readonly changes: readonly Change[]; readonly applied: readonly Applied[]},
  source: string,
): {changes: readonly Change[]; applied: readonly Applied[]} {
  const fresh = chosen.flatMap(one => one.changes)
  const moved = mover(fresh)
  const made = chosen.map(({diagnostic, start, end}): Applied => ({diagnostic, start, end}))
  return {
    changes: compose(source, changes, fresh),
    applied: [...applied, ...made].map(({diagnostic, start, end}) => ({
      diagnostic,
      start: moved(start, 'before'),
      end: moved(end, 'behind'),
    })),
  }
}

function refusalOf<Result extends Judged>(
  {changes}: Candidate,
  source: string,
  before: readonly Change[],
  {refusal}: Medium<Result>,
): Words | undefined {
  if (!refusal) return undefined
  for (const change of composeNear(source, before, changes)) {
    const words = before.includes(change) ? undefined : refusal(change)
    if (words) return words
  }
  return undefined
}

function leftOutOf<Result extends Judged>(
  {result, changes}: State<Result>,
  source: string,
  medium: Medium<Result>,
  types: readonly FixType[],
): LeftOut[] {
  return candidatesOf(result, types).flatMap(one => {
    const words = refusalOf(one, source, changes, medium)
    return words ? [{diagnostic: one.diagnostic, words}] : []
  })
}

/**
 * Fixes a text.
 *
 * @param judge says of a text what is to be said of it; it is asked once for the text as it is, and again after each
 *   round of fixes
 * @param refusal why a change cannot be written, such as a character that the encoding of the file does not have
 */
export function fixText<Result extends Judged>(
  text: string,
  judge: (text: string) => Result,
  types?: readonly FixType[],
  refusal?: Medium<Result>['refusal'],
): Fixed<Result> & {readonly output: string} {
  const fixed = fix(judge(text), {judge: changes => judge(splice(text, changes)), refusal}, types)
  return {...fixed, output: splice(text, fixed.changes)}
}

import {type Audit, marks} from '../types.ts'
import {canonicalName} from '../unit/organ-name.ts'
import type {Trend, UnitTrend} from './types.ts'

/** What is needed of an audit to compare it with another one. */
export type Compared = Pick<Audit, 'drafts' | 'head' | 'units'>

/** What changed since an earlier audit: the units of this one in their order, then those that were only there before. */
export function trendOf(now: Compared, earlier: Compared): Trend {
  const before = byName(earlier)
  const after = byName(now)
  const keys = new Set([...after.keys(), ...before.keys()])
  return {
    since: earlier.head.today,
    units: Array.from(keys, key => {
      const [was, is] = [before.get(key), after.get(key)]
      return unitTrend((is ?? was)!.unit, draftOf(was, earlier), draftOf(is, now))
    }),
  }
}

/** Without a roster, a unit may go by another form of its name this time. */
function byName({units}: Compared): ReadonlyMap<string, Compared['units'][number]> {
  return new Map(units.map(unit => [canonicalName(unit.unit), unit]))
}

type Draft = Pick<Audit['drafts'][number], 'score' | 'verdicts'>

/** The draft that counts, with the marks of its items by their ids: the two audits may ask different rules. */
interface Standing {
  readonly score?: number
  readonly marks: ReadonlyMap<string, string>
}

function draftOf(unit: Compared['units'][number] | undefined, {drafts, head}: Compared): Standing {
  const [first] = unit?.drafts ?? []
  const draft: Draft | undefined = first === undefined ? undefined : drafts[first]
  const known = new Map(head.rules.map(({id}, at) => [id, draft?.verdicts[at] ?? ' ']))
  return {...(draft?.score && {score: draft.score.value}), marks: known}
}

/**
 * Mended is what failed and passed later: a rule that was not asked again has not been passed. Broken is what fails and
 * did not before, where the rule was known: what nobody asked then is not new.
 */
function unitTrend(unit: string, before: Standing, now: Standing): UnitTrend {
  const ids = [...now.marks.keys()].filter(id => before.marks.has(id))
  const changed = (from: (mark: string) => boolean, to: string) =>
    ids.filter(id => from(before.marks.get(id)!) && now.marks.get(id) === to)
  return {
    unit,
    ...(before.score !== undefined && {before: before.score}),
    ...(now.score !== undefined && {now: now.score}),
    mended: changed(mark => mark === marks.fail, marks.pass),
    broken: changed(mark => mark !== marks.fail && mark !== ' ', marks.fail),
  }
}

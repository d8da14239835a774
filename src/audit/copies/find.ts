import type {Data} from '../../check/data.ts'
import type {Records} from '../types.ts'
import {meetingsOf} from './candidates.ts'
import {compare} from './compare.ts'
import {Drafts, type NamedDraft, type Origin} from './drafts.ts'
import {formulaFrom, methodOf} from './method.ts'
import {PrintIndex} from './print-index.ts'
import type {Copies, CopyPair, Sketch} from './types.ts'

interface Compared {
  readonly records: Records
  /** Of these records; a draft that is not among them is not compared. */
  readonly drafts: readonly NamedDraft[]
}

export interface FindCopiesOptions {
  /** What is known to come from above. */
  readonly data: Data
  /** Last year's: compared with the drafts of this run, and not with each other. */
  readonly against?: Compared
}

/**
 * Which drafts share passages. Looks at the briefs of all records, and opens the drafts of which the briefs tell that
 * they may. The same for the same drafts, in whatever order they come.
 */
export function findCopies(
  records: Records,
  drafts: readonly NamedDraft[],
  {data, against}: FindCopiesOptions,
): Copies {
  const origins: Origin[] = []
  const index = new PrintIndex()
  const units = new Units()
  const add = (origin: Origin, sketch: Sketch) => {
    const {unit, year} = origin.draft
    index.add(sketch, {
      unit: units.numberOf(unit),
      earlier: origin.earlier,
      ...(year !== undefined && {year}),
    })
    origins.push(origin)
  }
  addAll({records, drafts}, false, add)
  if (against) addAll(against, true, add)
  const meetings = meetingsOf(index, formulaFrom(units.count))
  const opener = new Drafts(origins, meetings, data)
  const pairs = meetings.candidates.flatMap(
    ([a, b]) => compare(opener.open(a), opener.open(b), units.count) ?? [],
  )
  return {
    pairs: pairs.sort(byWeight),
    formulas: meetings.common.countPassages(index),
    method: methodOf(units.count),
  }
}

function addAll(
  {records, drafts}: Compared,
  earlier: boolean,
  add: (origin: Origin, sketch: Sketch) => void,
): void {
  const byPath = new Map(drafts.map(draft => [draft.path, draft]))
  for (const {path, read} of records.briefs()) {
    const draft = byPath.get(path)
    if (draft && read) add({draft, records, earlier}, read.sketch)
  }
}

/** A number for each unit; a draft of which nobody knows whose it is stands for a unit of its own. */
class Units {
  readonly #numbers = new Map<string, number>()
  count = 0

  numberOf(unit: string | undefined): number {
    const known = unit === undefined ? undefined : this.#numbers.get(unit)
    if (known !== undefined) return known
    if (unit !== undefined) this.#numbers.set(unit, this.count)
    return this.count++
  }
}

function byWeight(one: CopyPair, other: CopyPair): number {
  return (
    (one.kind === other.kind ? 0 : one.kind === 'copied' ? -1 : 1) ||
    weightOf(other) - weightOf(one) ||
    compareText(one.a.path, other.a.path) ||
    compareText(one.b.path, other.b.path)
  )
}

function weightOf({a, b}: CopyPair): number {
  return Math.max(a.share, b.share)
}

/** By code units, so that no language setting changes the order. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

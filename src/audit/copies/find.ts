import type {Data} from '../../check/data.ts'
import {meetingsOf, type Owner} from './candidates.ts'
import {compare} from './compare.ts'
import {Drafts, type Origin} from './drafts.ts'
import {formulaFrom, methodOf} from './method.ts'
import type {PrintIndex} from './print-index.ts'
import type {Copies, CopyPair} from './types.ts'

/**
 * Which drafts share passages. Opens the drafts of which the prints tell that they may. The same for the same drafts, in
 * whatever order they come.
 *
 * @param origins of the drafts that the prints are of, in the same order
 * @param data what is known to come from above
 */
export function findCopies(prints: PrintIndex, origins: readonly Origin[], data: Data): Copies {
  const units = new Units()
  const owners = origins.map(({draft: {unit, year}, earlier}): Owner => {
    return {unit: units.numberOf(unit), earlier, ...(year !== undefined && {year})}
  })
  const meetings = meetingsOf(prints, owners, formulaFrom(units.count))
  const opener = new Drafts(origins, meetings, data)
  const pairs = meetings.candidates.flatMap(
    ([a, b]) => compare(opener.open(a), opener.open(b), units.count) ?? [],
  )
  return {
    pairs: pairs.sort(byWeight),
    formulas: meetings.common.countPassages(prints),
    method: methodOf(units.count),
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

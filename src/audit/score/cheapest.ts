import {percentOf} from './percent.ts'
import type {Correction} from './types.ts'

export interface Failed {
  readonly ruleId: string
  readonly weight: number
  /** At least 1. */
  readonly places: number
}

interface Goal {
  readonly points: number
  readonly of: number
  /** The score to be reached; undefined at the highest level. */
  readonly next: number | undefined
}

const most = 3

/**
 * The corrections, three at most, that reach a score with the fewest places to change; if three cannot, those that
 * lead farthest.
 */
export function cheapestOf(failed: readonly Failed[], {points, of, next}: Goal): readonly Correction[] {
  if (next === undefined) return []
  const reached = (items: readonly Failed[]) => percentOf(points + sum(items, 'weight'), of)
  let best: readonly Failed[] | undefined
  for (const items of choices(promising(failed)))
    if (!best || isBetter(items, best, reached, next)) best = items
  if (!best) return []
  return ordered(best).map(({ruleId, places}, index, all) => ({
    ruleId,
    places,
    score: reached(all.slice(0, index + 1)),
  }))
}

/** Of the items with one weight, only the cheapest can be in a best choice, so few are left and all choices are tried. */
function promising(failed: readonly Failed[]): readonly Failed[] {
  const taken = new Map<number, number>()
  return failed
    .toSorted((a, b) => a.places - b.places)
    .filter(({weight}) => {
      const count = taken.get(weight) ?? 0
      taken.set(weight, count + 1)
      return count < most
    })
}

/** All sets of one item up to `most`. */
function* choices(items: readonly Failed[], from = 0, size = most): Generator<readonly Failed[]> {
  for (let at = from; at < items.length; at++) {
    const item = items[at]!
    yield [item]
    if (size > 1) for (const others of choices(items, at + 1, size - 1)) yield [item, ...others]
  }
}

function isBetter(
  items: readonly Failed[],
  best: readonly Failed[],
  reached: (items: readonly Failed[]) => number,
  next: number,
): boolean {
  const score = reached(items)
  const bestScore = reached(best)
  const leads = score >= next
  if (leads !== bestScore >= next) return leads
  const fewer = sum(best, 'places') - sum(items, 'places') || best.length - items.length
  const farther = score - bestScore
  return (leads ? fewer || farther : farther || fewer) > 0
}

/** The one that brings most for each place first: who stops half-way has the best of it. */
function ordered(items: readonly Failed[]): readonly Failed[] {
  return items.toSorted((a, b) => b.weight / b.places - a.weight / a.places)
}

function sum(items: readonly Failed[], key: 'weight' | 'places'): number {
  return items.reduce((total, item) => total + item[key], 0)
}

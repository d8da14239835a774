import {type AuditHead, marks} from '../types.ts'
import {cheapestOf, type Failed} from './cheapest.ts'
import {percentOf} from './percent.ts'
import type {Score, ScoreLevel} from './types.ts'

/**
 * The score of a draft: of the weights of the items that were asked of it, those that it passed.
 *
 * Not applicable and nothing to check were not asked. A waived item is left out too: counted as passed, an excuse would
 * earn points; counted as failed, it would excuse nothing.
 *
 * @param verdicts one mark a rule, in the order of `head.rules`
 * @param places how many places of a draft a failed rule found
 * @returns undefined when nothing with a weight was asked: that is no merit
 */
export function scoreOf(
  verdicts: string,
  places: ReadonlyMap<string, number>,
  {rules, scoring: {levels}}: Pick<AuditHead, 'rules' | 'scoring'>,
): Score | undefined {
  let points = 0
  let of = 0
  const failed: Failed[] = []
  for (let at = 0; at < rules.length; at++) {
    const {id, weight} = rules[at]!
    const mark = verdicts[at]
    if (weight === 0 || (mark !== marks.pass && mark !== marks.fail)) continue
    of += weight
    if (mark === marks.pass) points += weight
    else failed.push({ruleId: id, weight, places: Math.max(1, places.get(id) ?? 1)})
  }
  if (of === 0) return undefined
  const value = percentOf(points, of)
  const level = levelOf(value, levels)
  return {
    value,
    level: level?.id ?? '',
    points,
    of,
    lost: failed.map(({ruleId, weight}) => ({ruleId, weight})).toSorted((a, b) => b.weight - a.weight),
    cheapest: cheapestOf(failed, {points, of, next: nextLevel(level, levels)?.from}),
  }
}

/** Levels stand best first. */
function levelOf(value: number, levels: readonly ScoreLevel[]): ScoreLevel | undefined {
  return levels.find(({from}) => value >= from)
}

function nextLevel(level: ScoreLevel | undefined, levels: readonly ScoreLevel[]): ScoreLevel | undefined {
  return level && levels[levels.indexOf(level) - 1]
}

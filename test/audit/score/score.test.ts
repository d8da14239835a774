import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {scoreOf} from '../../../src/audit/score/score.ts'
import type {AuditedRule} from '../../../src/audit/types.ts'

const levels = [
  {id: 'excellent', title: {zh: '优秀', en: 'excellent'}, from: 95},
  {id: 'good', title: {zh: '良好', en: 'good'}, from: 85},
  {id: 'fair', title: {zh: '一般', en: 'fair'}, from: 70},
  {id: 'poor', title: {zh: '较差', en: 'poor'}, from: 0},
]

const words = {zh: '无', en: 'none'}

function rule(id: string, weight: number): AuditedRule {
  return {id, weight, title: words, demand: words, severity: 'warning', basis: [], why: words}
}

/** A checklist of weights, and what came of each item: “10p 5f 2w”. A failed item may say its places: “5f3”. */
function score(list: string) {
  const items = list.split(' ').map(item => /^(\d+)([pfnw-])(\d*)$/.exec(item)!)
  const rules = items.map(([, weight], at) => rule(`a/item-${at + 1}`, Number(weight)))
  const places = new Map(items.map(([, , , count], at) => [`a/item-${at + 1}`, Number(count || 1)]))
  return scoreOf(items.map(([, , mark]) => mark).join(''), places, {rules, scoring: {levels}})
}

describe('the score', () => {
  test.each([
    ['10p 5p 5p', 100, 'excellent', 20, 20],
    ['10p 5p 5f', 75, 'fair', 15, 20],
    ['10f 5f 5f', 0, 'poor', 0, 20],
    // Not applicable and nothing to check were not asked.
    ['10p 5- 5n 5f', 66.6, 'poor', 10, 15],
    // What is waived neither earns points nor costs any.
    ['10p 5w 5f', 66.6, 'poor', 10, 15],
    // Hints weigh nothing.
    ['10p 0f', 100, 'excellent', 10, 10],
    // Rounded down: with a fault there is no 100, and no level that was not reached.
    ['9999p 1f', 99.9, 'excellent', 9999, 10000],
    ['9499p 501f', 94.9, 'good', 9499, 10000],
  ])('%s', (list, value, level, points, of) => {
    expect(score(list)).toMatchObject({value, level, points, of})
  })

  test('is none when nothing was asked: an empty file earns no 100', () => {
    expect(score('10- 5n 5w 0p')).toBeUndefined()
  })

  test('tells what was lost, most first', () => {
    expect(score('2f 10f 5p 5f')!.lost).toEqual([
      {ruleId: 'a/item-2', weight: 10},
      {ruleId: 'a/item-4', weight: 5},
      {ruleId: 'a/item-1', weight: 2},
    ])
  })

  test('a rule that is off for this draft is passed over', () => {
    const rules = [rule('a/one', 5), rule('a/two', 5)]
    expect(scoreOf('p ', new Map(), {rules, scoring: {levels}})).toMatchObject({value: 100, of: 5})
  })
})

describe('the cheapest corrections', () => {
  /** “item-3 (2) → 96”. */
  const corrections = (list: string) =>
    score(list)!.cheapest.map(({ruleId, places, score}) => `${ruleId.slice(2)} (${places}) → ${score}`)

  test('lead to the next level with the fewest places to change', () => {
    // 80 of 100: five points are wanted. One item with nine places, or two with one place each.
    expect(corrections('80p 5f9 3f1 2f1 10f20')).toEqual(['item-3 (1) → 83', 'item-4 (1) → 85'])
  })

  test('are one where one is enough', () => {
    expect(corrections('90p 5f1 5f4')).toEqual(['item-2 (1) → 95'])
  })

  test('lead as far as three can where the next level is too far', () => {
    expect(corrections('10p 15f1 15f1 15f2 15f1 20f9 10f1')).toEqual([
      'item-2 (1) → 25',
      'item-3 (1) → 40',
      'item-6 (9) → 60',
    ])
  })

  test('are none at the highest level', () => {
    expect(corrections('96p 4f1')).toEqual([])
  })
})

const mark = fc.constantFrom('p', 'f', 'n', 'w', '-', ' ')
const item = fc.record({weight: fc.integer({min: 0, max: 20}), mark, places: fc.integer({min: 1, max: 30})})
const checklist = fc.array(item, {minLength: 1, maxLength: 14})
type Item = {weight: number; mark: string; places: number}

function scoreItems(items: readonly Item[]) {
  const rules = items.map(({weight}, at) => rule(`a/item-${at + 1}`, weight))
  const places = new Map(items.map(({places}, at) => [`a/item-${at + 1}`, places]))
  return scoreOf(items.map(({mark}) => mark).join(''), places, {rules, scoring: {levels}})
}

function mended(items: readonly Item[], ids: readonly string[]): Item[] {
  return items.map((one, at) => (ids.includes(`a/item-${at + 1}`) ? {...one, mark: 'p'} : one))
}

describe('whatever the checklist', () => {
  test('the score is from 0 to 100, and 100 only without a loss', () => {
    fc.assert(
      fc.property(checklist, items => {
        const found = scoreItems(items)
        if (!found) return
        expect(found.value).toBeGreaterThanOrEqual(0)
        expect(found.value).toBeLessThanOrEqual(100)
        expect(found.value === 100).toBe(found.lost.length === 0)
        expect(found.points + found.lost.reduce((sum, {weight}) => sum + weight, 0)).toBe(found.of)
      }),
    )
  })

  test('mending an item never lowers the score, nor does a waived item that passes', () => {
    fc.assert(
      fc.property(checklist, fc.nat(), (items, at) => {
        const one = items[at % items.length]!
        const before = scoreItems(items)
        const after = scoreItems(items.with(at % items.length, {...one, mark: 'p'}))
        if (!before || !'fw'.includes(one.mark)) return
        expect(after!.value).toBeGreaterThanOrEqual(before.value)
      }),
    )
  })

  test('the cheapest corrections reach what they claim, step by step, and no other three are better', () => {
    fc.assert(
      fc.property(checklist, items => {
        const found = scoreItems(items)
        if (!found || found.cheapest.length === 0) return
        const ids = found.cheapest.map(({ruleId}) => ruleId)
        for (const [at, {score}] of found.cheapest.entries())
          expect(scoreItems(mended(items, ids.slice(0, at + 1)))!.value).toBe(score)
        const next = levels.findLast(({from}) => from > found.value)!.from
        const reached = found.cheapest.at(-1)!.score
        const cost = found.cheapest.reduce((sum, {places}) => sum + places, 0)
        for (const others of triples(found.lost.map(({ruleId}) => ruleId))) {
          const value = scoreItems(mended(items, others))!.value
          const price = others.reduce((sum, id) => sum + items[Number(id.slice(7)) - 1]!.places, 0)
          if (reached < next) expect(value).toBeLessThanOrEqual(reached)
          else if (value >= next) expect(price).toBeGreaterThanOrEqual(cost)
        }
      }),
    )
  })
})

function triples(ids: readonly string[]): string[][] {
  return ids.flatMap((one, a) => [
    [one],
    ...ids
      .slice(a + 1)
      .flatMap((two, b) => [[one, two], ...ids.slice(a + b + 2).map(three => [one, two, three])]),
  ])
}

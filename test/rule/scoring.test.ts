import {describe, expect, test} from 'vitest'
import {resolveRuleSet} from '../../src/rule/resolve.ts'
import {mergeScoring, noScoring, weightOf} from '../../src/rule/scoring.ts'
import {catalogue, presetOf} from '../support/built-in.ts'
import {framesOf, load} from './fake.ts'

const scoring = {weights: {error: 5, hint: 0, 'fazhi/*': 7, 'fazhi/plan': 9}, levels: []}

describe('the weight of an item', () => {
  test.each([
    ['fazhi/plan', 'hint', 9],
    ['fazhi/other', 'hint', 7],
    ['structure/empty', 'error', 5],
    ['structure/empty', 'hint', 0],
    ['structure/empty', 'warning', 0],
  ] as const)('%s, %s: %i', (id, severity, weight) => {
    expect(weightOf({id, severity}, scoring)).toBe(weight)
  })
})

describe('several presets', () => {
  test('weights are laid over each other, levels are taken as a whole', () => {
    const levels = [{id: 'all', title: {zh: '全部', en: 'all'}, from: 0}]
    const merged = [scoring, {weights: {error: 8}}, {levels}].reduce(mergeScoring, noScoring)
    expect(merged).toEqual({weights: {...scoring.weights, error: 8}, levels})
  })

  test('a preset of one’s own changes what it names and keeps the rest', () => {
    const {presets, faults} = load({
      'my.yaml': 'score: {weights: {fazhi/plan: 3}}\n',
    })
    expect(faults).toEqual([])
    const common = {...catalogue.presets.find(({name}) => name === 'waivers')!}
    const set = resolveRuleSet(['waivers', 'my.yaml'], {
      catalogue: {...catalogue, presets: [common]},
      presets,
    })
    expect(set.scoring?.weights).toMatchObject({error: 5, hint: 0, 'fazhi/plan': 3})
    expect(set.scoring?.levels.map(({id}) => id)).toEqual(['excellent', 'good', 'fair', 'poor'])
  })

  test('what is built in: hints cost nothing, what the report must tell counts most', () => {
    const {scoring = noScoring} = presetOf('waivers', 'recommended')
    expect(weightOf({id: 'fazhi/thin-plan', severity: 'hint'}, scoring)).toBe(0)
    const measures = weightOf({id: 'fazhi/missing-measures', severity: 'error'}, scoring)
    expect(measures).toBeGreaterThan(weightOf({id: 'structure/empty-section', severity: 'error'}, scoring))
    expect(weightOf({id: 'waiver/expired', severity: 'error'}, scoring)).toBe(0)
  })
})

describe('mistakes', () => {
  test('of a weight: the rule that was meant', () => {
    expect(
      framesOf('score:\n  weights:\n    errors: 5\n    fazhi/plam: 3\n'),
    ).toBe(`my.yaml:3:5  没有“errors”这样的级别、领域或规则
  2 |   weights:
> 3 |     errors: 5
    |     ^^^^^^
    是不是想写“error”？

my.yaml:4:5  没有“fazhi/plam”这样的级别、领域或规则
  3 |     errors: 5
> 4 |     fazhi/plam: 3
    |     ^^^^^^^^^^
    是不是想写“fazhi/plan”？
`)
  })

  test('of the levels: the scale must be whole', () => {
    expect(
      framesOf('score:\n  levels:\n    - {id: a, title: 甲, from: 60}\n    - {id: a, title: 乙, from: 60}\n'),
    ).toBe(`my.yaml:2:3  没有从 0 分起的等级
  1 | score:
> 2 |   levels:
    |   ^^^^^^
    给最低的等级写“from: 0”

my.yaml:4:12  “id”重复：“a”
  3 |     - {id: a, title: 甲, from: 60}
> 4 |     - {id: a, title: 乙, from: 60}
    |            ^
    改成另一个，或者删去这一项

my.yaml:4:31  “from”重复：“60”
  3 |     - {id: a, title: 甲, from: 60}
> 4 |     - {id: a, title: 乙, from: 60}
    |                                ^^
    改成另一个，或者删去这一项
`)
  })

  test.each([
    ['score: {weights: {error: -1}}', '“error”不能小于 0'],
    ['score: {weights: {error: 2000}}', '“error”不能超过 1000'],
    ['score: {weight: {error: 1}}', '未知的键“weight”'],
    ['score: {levels: []}', '“levels”至少要有 1 项'],
    ['score: {levels: [{id: a, from: 0}]}', '缺少“title”'],
  ])('%s', (source, message) => {
    expect(framesOf(`${source}\n`)).toContain(message)
  })
})

import {expect, test} from 'vitest'
import {scoreOf} from '../../../src/audit/score/score.ts'
import {weigh} from '../../../src/audit/score/weigh.ts'
import type {RuleSet, Setting} from '../../../src/rule/types.ts'
import {catalogue, emptyRule, setting} from '../../rule/fake.ts'
import {presetOf} from '../../support/built-in.ts'

const scoring = {weights: {error: 5, warning: 2, hint: 0}, levels: []}

function weightWith(...settings: Partial<Setting>[]) {
  const set: RuleSet = {
    ...catalogue,
    settings: settings.map(one => setting(emptyRule.id, one)),
    scoring,
  }
  return weigh(emptyRule, set)
}

test('an item weighs as the presets say, not as the rule says of itself', () => {
  expect(weightWith({level: 'error'}, {level: 'hint'})).toEqual({severity: 'hint', weight: 0})
})

test('where kinds differ, as the one that takes it most seriously', () => {
  expect(weightWith({level: 'hint'}, {level: 'warning', kinds: ['annual-report']})).toEqual({
    severity: 'warning',
    weight: 2,
  })
})

test('options alone change nothing, and what is off weighs nothing', () => {
  expect(weightWith({level: 'error'}, {options: {minimum: 3}}).weight).toBe(5)
  expect(weightWith({level: 'error'}, {level: 'off'}).weight).toBe(0)
})

test.each([
  'fazhi/missing-measures',
  'fazhi/missing-shortcomings',
  'fazhi/missing-first-responsible',
  'fazhi/missing-plan',
])('as built in, a report that fails %s is fair at best, whatever else is right', missing => {
  const set = presetOf('waivers', 'recommended')
  const rules = set.rules.map(rule => ({...rule, ...weigh(rule, set)}))
  const verdicts = rules.map(({id}) => (id === missing ? 'f' : 'p')).join('')
  const head = {rules, scoring: {levels: set.scoring?.levels ?? []}}
  expect(['fair', 'poor']).toContain(scoreOf(verdicts, new Map(), head)?.level)
})

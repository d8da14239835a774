import {describe, expect, test} from 'vitest'
import {resolveRuleSet} from '../../src/rule/resolve.ts'
import type {Preset} from '../../src/rule/types.ts'
import {catalogue, emptyRule, preset, setting, words} from './fake.ts'

function presetsOf(...list: Preset[]): ReadonlyMap<string, Preset> {
  return new Map(list.map(one => [one.name, one]))
}

const own = (name: string, extended: string[] = []): Preset =>
  preset(name, {extends: extended, settings: [setting(`from/${name}`)]})

describe('settings', () => {
  test('come depth first, those of a preset last', () => {
    const presets = presetsOf(own('a', ['b', 'c']), own('b', ['d']), own('c'), own('d'))
    const {settings} = resolveRuleSet(['a'], {catalogue, presets})
    expect(settings.map(({ruleId}) => ruleId)).toEqual(['from/d', 'from/b', 'from/c', 'from/a'])
  })

  test('of a common base do not undo what was built on it', () => {
    const presets = presetsOf(own('strict', ['common']), own('other', ['common']), own('common'))
    const {settings} = resolveRuleSet(['strict', 'other', 'common'], {catalogue, presets})
    expect(settings.map(({ruleId}) => ruleId)).toEqual(['from/common', 'from/strict', 'from/other'])
  })

  test('of built-in presets are found by name', () => {
    expect(resolveRuleSet(['base'], {catalogue}).settings).toEqual(catalogue.presets[0]!.settings)
  })
})

test('rules are those of the catalogue and of the presets', () => {
  const mine = {...emptyRule, id: 'mine/rule'}
  const {rules} = resolveRuleSet(['a'], {catalogue, presets: presetsOf(preset('a', {rules: [mine]}))})
  expect(rules.map(({id}) => id)).toEqual(['structure/empty', 'fazhi/plan', 'mine/rule'])
})

test('roles grow, and the catalogue does not', () => {
  const before = structuredClone(catalogue.roles)
  const more = preset('a', {
    roles: {
      plan: {title: words('打算', 'intentions'), headings: ['打算'], unless: ['总结']},
      enforcement: {title: words('执法', 'enforcement'), headings: ['执法']},
    },
  })
  const {roles} = resolveRuleSet(['a'], {catalogue, presets: presetsOf(more)})
  expect(roles).toEqual({
    plan: {title: words('打算', 'intentions'), headings: ['安排', '打算'], unless: ['总结'], near: ['思路']},
    enforcement: {title: words('执法', 'enforcement'), headings: ['执法']},
  })
  expect(catalogue.roles).toEqual(before)
})

test('the result is frozen', () => {
  const ruleSet = resolveRuleSet(['base'], {catalogue})
  expect([ruleSet, ruleSet.rules, ruleSet.settings, ruleSet.roles].every(Object.isFrozen)).toBe(true)
})

test('a name that leads nowhere throws', () => {
  expect(() => resolveRuleSet(['bse'], {catalogue})).toThrow('unknown preset “bse”')
})

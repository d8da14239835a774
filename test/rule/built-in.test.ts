import {describe, expect, test} from 'vitest'
import {loadBuiltIn} from '../../scripts/sources.ts'
import {resolveRuleSet} from '../../src/rule/resolve.ts'

describe('the built-in rules and presets', () => {
  const {catalogue, examples} = loadBuiltIn('.')

  test('each rule has examples, good and bad', () => {
    expect(catalogue.rules.length).toBeGreaterThan(0)
    for (const {id} of catalogue.rules) {
      expect([id, examples.get(id)?.good.length, examples.get(id)?.bad.length]).not.toContain(0)
    }
  })

  test('each preset resolves', () => {
    for (const {name} of catalogue.presets) {
      expect(resolveRuleSet([name], {catalogue}).settings.length, name).toBeGreaterThan(0)
    }
  })

  test('each rule is in a preset', () => {
    const named = new Set(catalogue.presets.flatMap(({settings}) => settings.map(({ruleId}) => ruleId)))
    expect(catalogue.rules.map(({id}) => id).filter(id => !named.has(id))).toEqual([])
  })

  test('survive the way through JSON', () => {
    expect(JSON.parse(JSON.stringify(catalogue))).toEqual(catalogue)
  })
})

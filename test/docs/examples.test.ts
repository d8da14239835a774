import {describe, expect, test} from 'vitest'
import {testRule} from '../../src/authoring/test/test-rule.ts'
import {catalogue, examples} from '../support/built-in.ts'

/** docs/rules.md shows the examples of each rule, and what is said of them: so that must be said, and no more. */
describe.each(catalogue.rules.map(rule => [rule.id, rule] as const))('%s', (id, rule) => {
  const tested = testRule({rule, examples: examples.get(id)!, knowledge: catalogue})

  test.each(tested.map(one => [one.sort, one.example.name, one] as const))('%s: %s', (_sort, _name, one) => {
    expect(one.failures).toEqual([])
  })
})

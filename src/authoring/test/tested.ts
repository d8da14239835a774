import type {RuleUnderTest} from '../types.ts'
import type {Failure} from './compare.ts'
import {type TestedExample, testRule} from './test-rule.ts'
import {type Unexercised, unexercised} from './unexercised.ts'

/** What came of a rule. */
export interface TestedRule {
  readonly tested: RuleUnderTest
  readonly examples: readonly TestedExample[]
  readonly unexercised: readonly Unexercised[]
}

export function testAll(rules: readonly RuleUnderTest[]): readonly TestedRule[] {
  return rules.map(tested => {
    const examples = testRule(tested)
    // Without examples nothing is shown at all, which is said once and not of each option.
    return {tested, examples, unexercised: examples.length > 0 ? unexercised(tested) : []}
  })
}

export function failuresOf(rules: readonly TestedRule[]): readonly Failure[] {
  return rules.flatMap(({examples}) => examples.flatMap(({failures}) => failures))
}

/** A bad example that fails, in a file that may be written; one that shows nothing is left to its author. */
export function canBeUpdated({source}: RuleUnderTest, {sort, failures, found}: TestedExample): boolean {
  return (
    source.writable !== undefined &&
    sort === 'bad' &&
    failures.some(({name}) => name !== 'fix') &&
    found.length > 0
  )
}

import {checks} from '../../check/index.ts'
import type {Rule} from '../../rule/types.ts'
import type {RuleWithExamples} from '../types.ts'
import {type LeftOut, leftOut} from './left-out.ts'
import {runExample} from './run-example.ts'

/** An option, or an entry of a list, that no example shows at work. */
export interface Unexercised {
  /** “forms[2].wrong[0]”. */
  readonly name: string
  readonly value: unknown
}

/**
 * The options that could be left out without any example telling the difference. Found by leaving them out:
 * so a new check needs no code here. Of a record that no example needs, the parts are not named as well.
 */
export function unexercised(tested: RuleWithExamples): readonly Unexercised[] {
  const {rule} = tested
  const before = outcome(rule, tested)
  const search = (all: readonly LeftOut[]): readonly Unexercised[] =>
    all.flatMap(({name, value, options, parts}) =>
      outcome({...rule, options}, tested) === before ? [{name, value}] : search(parts()),
    )
  return search(leftOut(rule.options, checks[rule.check]?.describe().options ?? {}))
}

/** All that is said of all examples, with places and fixes. */
function outcome(rule: Rule, {examples: {good, bad}, knowledge}: RuleWithExamples): string {
  return JSON.stringify([...good, ...bad].map(example => runExample({rule, knowledge}, example)))
}

import {checks} from '../../check/index.ts'
import {placeholdersOf} from '../../rule/template.ts'
import type {Rule} from '../../rule/types.ts'
import {writtenOptions} from '../own-options.ts'

/**
 * The built-in rule that a new rule with this check is modelled on: one whose message uses all that the check
 * tells, and of those the one with the fewest options. A rule that works teaches more than a form to fill in, and
 * it always fits its check.
 */
export function donorOf(check: string, rules: readonly Rule[]): Rule | undefined {
  const names = ({message}: Rule) => placeholdersOf(message.zh).length
  const length = ({options}: Rule) =>
    JSON.stringify(writtenOptions(options, checks[check]?.describe().options ?? {})).length
  return rules
    .filter(rule => rule.check === check)
    .toSorted((one, other) => names(other) - names(one) || length(one) - length(other))[0]
}

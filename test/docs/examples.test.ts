import {describe, expect, test} from 'vitest'
import {lint} from '../../src/lint/index.ts'
import {readText} from '../../src/read/text/text.ts'
import type {Example, Rule, RuleSet} from '../../src/rule/types.ts'
import {catalogue, examples} from '../support/built-in.ts'

/** docs/rules.md shows the examples of each rule, and what is said of them: so that must be said, and no more. */
describe.each(catalogue.rules.map(rule => [rule.id, rule] as const))('%s', (id, rule) => {
  const {good, bad} = examples.get(id)!

  test.each(good.map(example => [example.name, example] as const))('is silent: %s', (_name, example) => {
    expect(said(rule, example)).toEqual([])
  })

  test.each(bad.map(example => [example.name, example] as const))('speaks: %s', (_name, example) => {
    expect(example.expect ?? [], 'a bad example shows something').not.toEqual([])
    expect(said(rule, example)).toEqual(example.expect)
  })
})

/** “3:1-3:7 message”, a line a diagnostic, of this rule alone. */
function said(rule: Rule, {text, kind, year, phase}: Example): string[] {
  const report = readText(text, {...(kind && {kind}), ...(year !== undefined && {year})})
  const ruleSet: RuleSet = {
    rules: [rule],
    settings: [{ruleId: rule.id, level: rule.severity, origin: rule.origin}],
    roles: catalogue.roles,
    data: catalogue.data,
  }
  return lint(report, ruleSet, phase ? {phase} : {}).flatMap(({diagnostics}) =>
    diagnostics.map(({range: {start, end}, message}) => {
      return `${start.line}:${start.column}-${end.line}:${end.column} ${message}`
    }),
  )
}

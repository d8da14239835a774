import {describe, expect, test} from 'vitest'
import {explainRule} from '../../../src/authoring/explain/explain-rule.ts'
import {languages} from '../../../src/diagnostic/types.ts'
import type {Rule, Setting} from '../../../src/rule/types.ts'
import {catalogue, examples, presetOf} from '../../support/built-in.ts'

const ruleSet = presetOf('recommended')
const {presets, rules} = catalogue
const dated = rules.find(({id}) => id === 'gongwen/missing-date')!

function explained(rule: Rule, settings: readonly Setting[] = []): string {
  const all = {...ruleSet, settings: [...ruleSet.settings, ...settings]}
  const inForce = {rule, presets, examples: examples.get(rule.id), ruleSet: all, kind: undefined}
  return explainRule({...inForce, phase: 'draft'}, {language: 'en', color: false})
}

describe('a rule', () => {
  test.each(languages)('has everything that its file says, in %s', language => {
    for (const rule of rules) {
      const inForce = {rule, presets, examples: examples.get(rule.id), ruleSet, kind: undefined}
      const answer = explainRule({...inForce, phase: 'submission'}, {language, color: false})
      for (const key of ['demand', 'message', 'why', 'advice'] as const)
        expect(answer).toContain(rule[key][language])
      for (const {name} of examples.get(rule.id)!.good) expect(answer).toContain(name)
      expect(answer).not.toMatch(/undefined|\[object/)
    }
  })

  test('is off in a phase by its own file, and off altogether by a preset', () => {
    expect(explained(dated)).toContain(
      '(draft): not applicable: off in a draft (rules/gongwen/missing-date.yaml:2)',
    )
    const off = {ruleId: dated.id, level: 'off', origin: {file: 'my.yaml', line: 4}} as const
    expect(explained(dated, [off])).toContain('off, decided by my.yaml:4')
  })

  test('shows the options that a preset changed', () => {
    const repeated = rules.find(({id}) => id === 'structure/repeated-passage')!
    const origin = {file: 'my.yaml', line: 4}
    const changed = {ruleId: repeated.id, level: 'error', options: {minimum: 80}, origin} as const
    expect(explained(repeated, [changed])).toContain('(draft): error, decided by my.yaml:4; minimum: 80\n')
  })

  test('stands without examples where they are not at hand', () => {
    const bare = {
      rule: dated,
      presets,
      examples: undefined,
      ruleSet,
      kind: 'shufa',
      phase: 'submission',
    } as const
    expect(explainRule(bare, {language: 'zh', color: false})).toMatch(
      /定义 {4}rules\/gongwen\/missing-date\.yaml:2\n$/,
    )
  })
})

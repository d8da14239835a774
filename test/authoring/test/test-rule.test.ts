import {describe, expect, test} from 'vitest'
import {testRule} from '../../../src/authoring/test/test-rule.ts'
import type {Example} from '../../../src/rule/types.ts'
import {catalogue} from '../../support/built-in.ts'

const rule = catalogue.rules.find(({id}) => id === 'structure/empty-section')!
const empty = '一、举措\n二、打算\n抓好学法。\n'
const filled = '一、举措\n审查文件四十件。\n'

function failuresOf(examples: {good?: string[]; bad?: Partial<Example>[]}) {
  const good = (examples.good ?? []).map(text => ({name: '', text}))
  const bad = (examples.bad ?? []).map(one => ({name: '', text: empty, ...one}))
  return testRule({rule, examples: {good, bad}, knowledge: catalogue}).flatMap(({failures}) => failures)
}

describe('the examples of a rule', () => {
  test('pass when good ones are silent and bad ones say what is expected', () => {
    const expected = ['1:1-1:5 “一、举措”下没有内容']
    expect(failuresOf({good: [filled], bad: [{expect: expected}]})).toEqual([])
  })

  test('are noisy when a good one is not silent', () => {
    expect(failuresOf({good: [empty]})).toMatchObject([{name: 'noisy'}])
  })

  test('are noisy when a bad one expects nothing yet', () => {
    expect(failuresOf({bad: [{}]})).toEqual([{name: 'noisy', found: '1:1-1:5 “一、举措”下没有内容'}])
  })

  test('show what the fixes make of them', () => {
    const doubled = catalogue.rules.find(({id}) => id === 'punctuation/doubled')!
    const text = '一、举措\n审查文件，，抽查。\n'
    const expected = ['2:5-2:7 标点“，，”重叠']
    const failures = (output: string) =>
      testRule({
        rule: doubled,
        examples: {good: [], bad: [{name: '', text, expect: expected, output}]},
        knowledge: catalogue,
      }).flatMap(one => one.failures)
    expect(failures('一、举措\n审查文件，抽查。\n')).toEqual([])
    expect(failures('一、举措\n审查文件抽查。\n')).toEqual([
      {name: 'fix', expected: '2: 审查文件抽查。', found: '2: 审查文件，抽查。'},
    ])
    expect(failures(text)).toMatchObject([{name: 'fix'}])
  })

  test('are missing when a bad one shows nothing, though nothing is what it expects', () => {
    expect(failuresOf({bad: [{text: filled}, {text: filled, expect: []}]})).toEqual([
      {name: 'missing', expected: ''},
      {name: 'missing', expected: ''},
    ])
  })
})

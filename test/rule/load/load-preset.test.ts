import {describe, expect, test} from 'vitest'
import {parsePreset} from '../../../src/rule/load/load-preset.ts'
import {known, words} from '../fake.ts'

describe('a good preset', () => {
  const source = `title: 我局的清单
extends: base
kinds: [shufa]
roles:
  plan: {headings: [打算]}
  enforcement: {title: {zh: 执法, en: enforcement}, headings: [行政执法]}
rules:
  structure/empty: [hint, {minimum: 40}]
  fazhi/plan: off
  mine/enforcement:
    check: present
    options: {role: enforcement, pairs: [{}]}
    severity: error
    message: 缺少执法专节
    examples: {bad: [{name: 没有, text: 一、概述}]}
  mine/short: {check: filled}
`
  const {preset, examples, faults} = parsePreset(source, 'lists/my-bureau.yaml', known)

  test('has no faults, and goes by the name of its file', () => {
    expect(faults).toEqual([])
    expect(preset).toMatchObject({
      name: 'my-bureau',
      title: words('我局的清单', '我局的清单'),
      extends: ['base'],
    })
  })

  test('sets levels and options, for its kinds of reports, and enables its own rules', () => {
    const at = (line: number) => ({kinds: ['shufa'], origin: {file: 'lists/my-bureau.yaml', line}})
    expect(preset?.settings).toEqual([
      {ruleId: 'structure/empty', level: 'hint', options: {minimum: 40}, ...at(8)},
      {ruleId: 'fazhi/plan', level: 'off', ...at(9)},
      {ruleId: 'mine/enforcement', level: 'error', ...at(10)},
      {ruleId: 'mine/short', level: 'warning', ...at(16)},
    ])
  })

  test('defines rules; what they leave out comes from the check', () => {
    const message = words('缺少执法专节', '缺少执法专节')
    expect(preset?.rules).toMatchObject([
      {
        id: 'mine/enforcement',
        title: message,
        // The message beside a tick would say the opposite.
        demand: words('写了某项内容', 'a topic is there'),
        message,
        basis: [],
        options: {role: 'enforcement', accept: ['section'], strict: false, pairs: [{word: '原因'}]},
      },
      {
        id: 'mine/short',
        title: words('标题下有内容', 'text stands under headings'),
        message: words('“{heading}”下没有内容', 'no text under “{heading}”'),
        why: words('', ''),
        options: {minimum: 10, ignore: ['略']},
      },
    ])
    expect(examples.get('mine/enforcement')).toEqual({good: [], bad: [{name: '没有', text: '一、概述'}]})
  })

  test('adds to roles under their title', () => {
    expect(preset?.roles).toEqual({
      plan: {title: words('安排', 'plan'), headings: ['打算']},
      enforcement: {title: words('执法', 'enforcement'), headings: ['行政执法']},
    })
  })

  test('is frozen to its leaves', () => {
    expect(Object.isFrozen(preset?.rules[0]?.options.pairs)).toBe(true)
    expect(Object.isFrozen(preset?.settings[0]?.origin)).toBe(true)
  })
})

test('a built-in preset needs both languages and the name of its file', () => {
  const parse = (source: string) => parsePreset(source, 'presets/base.yaml', known, {builtIn: true}).faults
  expect(parse('title: 清单\n').map(({code}) => code)).toEqual(['missing-key', 'wrong-type'])
  expect(parse('name: bas\ntitle: {zh: 清单, en: list}\n')).toMatchObject([{code: 'id-mismatch', column: 7}])
  expect(parse('name: base\ntitle: {zh: 清单, en: list}\n')).toEqual([])
})

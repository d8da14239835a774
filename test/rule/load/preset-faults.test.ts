import {describe, expect, test} from 'vitest'
import {formatFaults} from '../../../src/rule/fault/fault.ts'
import {framesOf, load} from '../fake.ts'

describe('a preset with faults', () => {
  const source = `titel: 我局的清单
extends: [bse]
rules:
  structure/emtpy: warning
  structure/empty: [eror, {minimun: 40}]
  mine/responsible:
    check: presnt
    message: 缺少“第一责任人履职情况”专节
`

  test('tells all of them at once, each with its place', () => {
    const {faults} = load({'my.yaml': source})
    expect(faults.map(({line, column, length, code}) => [line, column, length, code])).toEqual([
      [1, 1, 5, 'unknown-key'],
      [2, 11, 3, 'unknown-preset'],
      [4, 3, 15, 'unknown-rule'],
      [5, 21, 4, 'not-listed'],
      [5, 28, 7, 'unknown-option'],
      [7, 12, 6, 'unknown-check'],
    ])
  })

  test('reads well in Chinese', () => {
    expect(framesOf(source)).toMatchInlineSnapshot(`
      "my.yaml:1:1  未知的键“titel”
      > 1 | titel: 我局的清单
          | ^^^^^
          是不是想写“title”？

      my.yaml:2:11  没有叫“bse”的清单
        1 | titel: 我局的清单
      > 2 | extends: [bse]
          |           ^^^
          是不是想写“base”？

      my.yaml:4:3  没有叫“structure/emtpy”的规则
        3 | rules:
      > 4 |   structure/emtpy: warning
          |   ^^^^^^^^^^^^^^^
          是不是想写“structure/empty”？

      my.yaml:5:21  “structure/empty”不能是“eror”
        4 |   structure/emtpy: warning
      > 5 |   structure/empty: [eror, {minimun: 40}]
          |                     ^^^^
          是不是想写“error”？

      my.yaml:5:28  检查“filled”没有选项“minimun”
        4 |   structure/emtpy: warning
      > 5 |   structure/empty: [eror, {minimun: 40}]
          |                            ^^^^^^^
          是不是想写“minimum”？

      my.yaml:7:12  没有叫“presnt”的检查
        6 |   mine/responsible:
      > 7 |     check: presnt
          |            ^^^^^^
          是不是想写“present”？
      "
    `)
  })

  test('reads well in English', () => {
    const {faults, sources} = load({'my.yaml': source})
    expect(formatFaults(faults, sources, 'en')).toMatchInlineSnapshot(`
      "my.yaml:1:1  unknown key “titel”
      > 1 | titel: 我局的清单
          | ^^^^^
          did you mean “title”?

      my.yaml:2:11  unknown preset “bse”
        1 | titel: 我局的清单
      > 2 | extends: [bse]
          |           ^^^
          did you mean “base”?

      my.yaml:4:3  unknown rule “structure/emtpy”
        3 | rules:
      > 4 |   structure/emtpy: warning
          |   ^^^^^^^^^^^^^^^
          did you mean “structure/empty”?

      my.yaml:5:21  “structure/empty” cannot be “eror”
        4 |   structure/emtpy: warning
      > 5 |   structure/empty: [eror, {minimun: 40}]
          |                     ^^^^
          did you mean “error”?

      my.yaml:5:28  check “filled” has no option “minimun”
        4 |   structure/emtpy: warning
      > 5 |   structure/empty: [eror, {minimun: 40}]
          |                            ^^^^^^^
          did you mean “minimum”?

      my.yaml:7:12  unknown check “presnt”
        6 |   mine/responsible:
      > 7 |     check: presnt
          |            ^^^^^^
          did you mean “present”?
      "
    `)
  })
})

test.each([
  ['an empty file', '', 'empty', 1, 1, 1],
  ['a file that is a list', '- a\n', 'wrong-type', 1, 1, 3],
  ['a file that is text', 'extends：base\n', 'wrong-type', 1, 1, 12],
  ['a key without value', 'rules:\n', 'empty', 1, 1, 5],
  ['a list for a mapping', 'rules: [a/b]\n', 'wrong-type', 1, 8, 5],
  ['a number for text', 'title: 2025\n', 'wrong-type', 1, 8, 4],
  ['one language of two', 'title: {zh: 清单}\n', 'missing-key', 1, 1, 5],
  ['an unknown kind', 'kinds: [述法]\n', 'not-listed', 1, 9, 2],
  ['too few', 'kinds: []\n', 'too-small', 1, 8, 2],
  ['a level that YAML reads as a boolean', 'rules:\n  structure/empty: false\n', 'wrong-type', 2, 20, 5],
  ['a setting that is too long', 'rules:\n  structure/empty: [off, {}, 1]\n', 'too-large', 2, 20, 12],
  ['an option that is too small', 'rules:\n  structure/empty: [off, {minimum: 0}]\n', 'too-small', 2, 36, 1],
  [
    'an option of the wrong type',
    'rules:\n  structure/empty: [off, {minimum: 1.5}]\n',
    'wrong-type',
    2,
    36,
    3,
  ],
  ['a pattern', "rules:\n  structure/empty: [off, {ignore: ['(略']}]\n", 'bad-pattern', 2, 36, 4],
  ['a role', 'rules:\n  fazhi/plan: [off, {role: plam}]\n', 'unknown-role', 2, 28, 4],
  [
    'an option that is needed',
    'rules:\n  my/a: {check: present, options: {role: plan}}\n',
    'missing-key',
    2,
    26,
    7,
  ],
  [
    'options that are needed',
    'rules:\n  my/a: {check: present, options: {pairs: [{}]}}\n',
    'missing-key',
    2,
    26,
    7,
  ],
  ['a malformed id', 'rules:\n  My: {check: filled}\n', 'bad-id', 2, 3, 2],
  ['a rule defined twice', 'rules:\n  structure/empty: {severity: off}\n', 'already-defined', 2, 3, 15],
  [
    'a placeholder',
    'rules:\n  my/a:\n    check: filled\n    message: 缺少{headng}\n',
    'unknown-placeholder',
    4,
    16,
    8,
  ],
  ['a brace', 'rules:\n  my/a:\n    check: filled\n    message: 缺少{heading\n', 'stray-brace', 4, 16, 8],
  ['a new role without title', 'roles:\n  more: {headings: [执法]}\n', 'missing-key', 2, 3, 4],
  ['a new role without headings', 'roles:\n  more: {title: 执法}\n', 'missing-key', 2, 3, 4],
  ['a pattern of a role', 'roles:\n  plan: {unless: ["[一"]}\n', 'bad-pattern', 2, 19, 4],
  ['a tab', 'rules:\n\tstructure/empty: error\n', 'yaml/tab-as-indent', 2, 1, 1],
  ['a key written twice', 'title: 甲\ntitle: 乙\n', 'yaml/duplicate-key', 2, 1, 5],
  ['an anchor that is not there', 'title: *x\n', 'yaml/bad-alias', 1, 8, 2],
])('%s is a fault at its place', (_, source, code, line, column, length) => {
  expect(load({'my.yaml': source}).faults).toMatchObject([{file: 'my.yaml', code, line, column, length}])
})

test('a fault elsewhere does not hide the faults of an inline rule', () => {
  const {faults} = load({
    'my.yaml': 'rules:\n  my/a: {check: filled, severity: bad, message: "{x}", options: {y: 1}}\n',
  })
  expect(faults.map(({code}) => code)).toEqual(['not-listed', 'unknown-placeholder', 'unknown-option'])
})

import {describe, expect, test} from 'vitest'
import {parseYaml} from '../../../src/rule/load/yaml-file.ts'

function syntax(source: string): readonly string[] {
  return parseYaml(source, 'a.yaml').faults.map(({line, column, length, code, hint}) =>
    [line, column, length, code.replace('yaml/', ''), hint?.zh].join(' '),
  )
}

describe('what people do who type Chinese', () => {
  test.each([
    ['name：我局\nrules: {}\n', '1 1 7 multiline-implicit-key 键后面的冒号要用半角“:”，再空一格'],
    [
      'message: {zh: “{heading}”下没有内容, en: x}\n',
      '1 16 1 unexpected-token 写在花括号里的文字，若含“{名称}”，要加引号：{zh: "…{名称}…"}',
    ],
    ['a:\n\tb: 1\n', '2 1 1 tab-as-indent 改用空格'],
    ['a: x: y\n', '1 4 1 block-as-implicit-key 文字里有“: ”时加上引号，否则检查缩进'],
    ['a: @x\n', '1 4 1 bad-scalar-start 给整段文字加上引号'],
    ['a: 1\n---\nb: 2\n', '2 1 3 multiple-docs 删去“---”'],
  ])('%j', (source, expected) => {
    expect(syntax(source)).toEqual([expected])
  })
})

test('what only follows from a broken place is not told', () => {
  expect(syntax('a: [1, 2\nb: 3\nc: {\n')).toHaveLength(1)
})

test('a broken file has no value, one with a harmless fault has', () => {
  expect(parseYaml('a: [1', 'a.yaml').value).toBeUndefined()
  expect(parseYaml('a: 1\na: 2\n', 'a.yaml').value).toEqual({a: 2})
})

test('words that YAML 1.1 took for booleans and dates stay words', () => {
  expect(parseYaml('a: off\nb: no\nc: 2025-01-01\n', 'a.yaml').value).toEqual({
    a: 'off',
    b: 'no',
    c: '2025-01-01',
  })
})

test('aliases cannot blow a file up', () => {
  const levels = Array.from(
    {length: 9},
    (_, n) => `l${n + 1}: &l${n + 1} [${Array(9).fill(`*l${n}`).join(', ')}]`,
  )
  const file = parseYaml(`l0: &l0 [x]\n${levels.join('\n')}\n`, 'a.yaml')
  expect(file.value).toBeUndefined()
  expect(file.faults.map(({code}) => code)).toEqual(['yaml/resource-exhaustion'])
})

describe('places', () => {
  const file = parseYaml(
    '\ufeffa:\n  甲: "x{b}y"\n  list: [1, &n two, *n]\nempty:\nblock: |\n  one\n  two\n',
    'a.yaml',
  )

  test.each([
    ['key', file.key(['a', '甲']), [2, 3, 1]],
    ['value', file.at(['a', '甲']), [2, 6, 7]],
    ['words in a value', file.within(['a', '甲'], '{b}'), [2, 8, 3]],
    ['words that are not there as written', file.within(['a', '甲'], 'nowhere'), [2, 6, 7]],
    ['entry of a list', file.at(['a', 'list', 1]), [3, 16, 3]],
    ['value that is not there', file.at(['empty']), [4, 1, 5]],
    ['value over many lines', file.at(['block']), [5, 8, 1]],
    ['mapping without a name', file.head([]), [1, 1, 1]],
  ])('of a %s', (_, {line, column, length}, expected) => {
    expect([line, column, length]).toEqual(expected)
  })

  test('tell an empty value from none', () => {
    expect([file.has(['empty']), file.has(['none']), file.has(['a', 'list', 3])]).toEqual([
      true,
      false,
      false,
    ])
  })
})

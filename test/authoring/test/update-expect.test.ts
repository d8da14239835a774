import {describe, expect, test} from 'vitest'
import {updateExpect} from '../../../src/authoring/test/update-expect.ts'

const path = ['examples', 'bad', 0]
const line = '1:1-1:5 “一、举措”下没有内容'
const head = 'examples:\n  bad:\n'

function updated(example: string, lines: readonly string[] = [line]): string | undefined {
  return updateExpect(head + example, path, lines)?.slice(head.length)
}

describe('expect is written', () => {
  test('in place of the old lines, with nothing else touched', () => {
    const rest = "      # 三行\n      expect: X # 为什么\n    - {name:   乙, text: '乙'}\n\n# 完\n"
    const example = (value: string) =>
      `    - name: 甲   # 一\n      text: |\n        甲\n\n${rest.replace('X', value)}`
    expect(updated(example('[\'旧\', "旧"]'))).toBe(example(`['${line}']`))
  })

  test('as the list with dashes that it was', () => {
    const example = (lines: string) => `    - name: 甲\n      expect:\n        # 先\n${lines}      text: 甲\n`
    expect(updated(example('        - 旧\n        - 旧旧\n'), ['甲', '乙'])).toBe(
      example("        - '甲'\n        - '乙'\n"),
    )
    expect(updated('    - name: 甲\n      expect:\n      - 旧\n', ['甲'])).toBe(
      "    - name: 甲\n      expect:\n      - '甲'\n",
    )
  })

  test('with dashes where brackets would be too wide', () => {
    const wide = ['甲'.repeat(60), '乙'.repeat(60)]
    const lines = `\n        - '${wide[0]}'\n        - '${wide[1]}'\n`
    expect(updated("    - name: 甲\n      expect: ['旧']\n", wide)).toBe(
      `    - name: 甲\n      expect:${lines}`,
    )
    expect(updated('    - name: 甲\n', wide)).toBe(`    - name: 甲\n      expect:${lines}`)
  })

  test('behind the last key where there was none', () => {
    const text = '    - name: 甲\n      text: |\n        一、举措\n'
    expect(updated(`${text}\n    - name: 乙\n`)).toBe(`${text}      expect: ['${line}']\n\n    - name: 乙\n`)
    expect(updated('    - name: 甲 # 一')).toBe(`    - name: 甲 # 一\n      expect: ['${line}']`)
    expect(updated('    - {name: 甲, text: 一、举措}\n')).toBe(
      `    - {name: 甲, text: 一、举措, expect: ['${line}']}\n`,
    )
  })

  test('behind a key without a value', () => {
    expect(updated('    - name: 甲\n      expect:\n')).toBe(`    - name: 甲\n      expect: ['${line}']\n`)
  })

  test('with the line breaks of Windows where the file has them', () => {
    expect(updated('    - name: 甲\r\n      text: 乙\r\n')).toBe(
      `    - name: 甲\r\n      text: 乙\r\n      expect: ['${line}']\r\n`,
    )
  })

  test('with quotes doubled', () => {
    expect(updated('    - {name: 甲, expect: []}\n', ["1:1-1:2 it’s 'x'"])).toBe(
      "    - {name: 甲, expect: ['1:1-1:2 it’s ''x''']}\n",
    )
  })
})

test.each([
  ['there is no such example', 'examples: {bad: []}\n'],
  ['the file is broken', 'examples: {bad: [{name: 甲}\n'],
  ['others refer to the old lines', 'examples: {bad: [{expect: &a [旧]}, {expect: *a}]}\n'],
])('nothing is written where %s', (_, source) => {
  expect(updateExpect(source, path, [line])).toBeUndefined()
})

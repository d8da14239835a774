import {expect, test} from 'vitest'
import {runawayFault} from '../../../src/rule/backtracking/runaway.ts'

test('a repeat of a repeat is told with what to write instead', () => {
  expect(runawayFault('(a+)+')).toEqual({
    code: 'runaway-pattern',
    message: {
      zh: '正则表达式“(a+)+”在有的文稿上停不下来',
      en: 'the regular expression “(a+)+” never ends on some drafts',
    },
    hint: {zh: '“(a+)+”是重复套重复，写成“a+”', en: '“(a+)+” repeats a repeat: write “a+”'},
  })
})

test.each([
  ['第(?:[一-龥]+)*条', '“(?:[一-龥]+)*”是重复套重复，写成“[一-龥]*”'],
  ['(?:审(?:计*)+)+局', '“(?:计*)+”是重复套重复，写成“计*”'],
  [
    '(?:甲|甲乙|乙)*丙',
    '“(?:甲|甲乙|乙)*”对同一段文字有几种读法：删去重叠的写法，或者让每次重复以标点结束，如“(?:[^、]+、)+”',
  ],
  ['审计.*局.*长', '写明字数，如“审计.{0,30}局.{0,30}长”'],
  ['审计.+?局.{40,}长.*会', '写明字数，如“审计.{1,30}?局.{40,40}长.{0,30}会”'],
  ['.*审计.*局', '开头的“.*”不用写，写成“审计.*局”'],
  ['.*审计.*局.*长', '写明字数，如“审计.{0,30}局.{0,30}长”'],
  ['(?:甲?){30}甲{30}', '写明字数，如“.{0,30}”'],
])('%s: %s', (pattern, hint) => {
  expect(runawayFault(pattern)?.hint?.zh).toBe(hint)
})

test('what is advised is good', () => {
  for (const advised of ['a+', '[一-龥]*', '(?:[^、]+、)+', '审计.{0,30}局.{0,30}长', '审计.*局'])
    expect(runawayFault(advised)).toBeUndefined()
})

test('what cannot be read here is left to the watchdog', () => {
  expect(runawayFault('(?<一')).toBeUndefined()
  expect(runawayFault(`${'(?:'.repeat(1500)}甲${')'.repeat(1500)}*`)).toBeUndefined()
})

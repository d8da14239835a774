import fc from 'fast-check'
import {expect, test} from 'vitest'
import {judge, parse} from '../../../src/rule/backtracking/judge.ts'
import {runs} from '../../support/property.ts'

const judged = (pattern: string) => judge(parse(pattern)).kind

test.each([
  '(a+)+',
  '(a+)+b',
  '(a*)*b',
  '(a|a)*b',
  '(a|b|ab)*c',
  '(.*)*局',
  '(?:.{1,5})+！',
  '(?:[一-龥]+)*！',
  '([一-龥]+[、，]?)+。',
  '(?:一|二|[一-三])+项',
  '(?:甲乙|甲|乙)*丙',
  '(\\d+)*年',
  '(?:\\d+[年月日]?)+起',
  '(?:.*、)*等',
  '^(?:第?[一二三四五六七八九十]*)+条',
  '^(?:\\s|　)+$',
  '(?=(a+)+b)a',
  '(?<=b(?:a+)+)c',
  '(?:(a?)\\1?)+b',
  '(?:.{0,60}){0,60}局',
  '(?:(?:甲?){60}){60}乙',
])('%s is endless', pattern => {
  expect(judged(pattern)).toBe('endless')
})

test.each([
  '.*审计.*局',
  '.*审计.*局.*',
  '审计.*局.*长',
  '审计.*局.*长.*会',
  '[\\s\\S]*审计[\\s\\S]*局',
  '《.*》.*《.*》',
  '^.*审.*计.*局',
  'a+a+b',
  'a*a*a*b',
  '审计[^。]*局[^。]*长',
  '(?:甲?){30}甲{30}',
  '.{0,200}审.{0,200}计.{0,200}局',
])('%s is slow', pattern => {
  expect(judged(pattern)).toBe('slow')
})

test.each([
  '审计局',
  '审计.*局',
  '.*审计',
  '.*审计.*',
  '^.*审计.*$',
  '^.*审计.*局',
  '[一-龥]+局',
  '[^。]{0,24}',
  '[^，。]*[，。][^，。]*[，。]',
  '.{0,100}审计.{0,100}局',
  '审计.{0,30}局.{0,30}长',
  '《[^》]{1,60}》(?:（[^）]*）)?',
  '(?:《[^》]{1,60}》、?){1,20}',
  '(?:[^、]+、)+[^、]+等',
  '(?:甲乙|甲)*丙',
  '(?:甲|乙|丙)+丁',
  '^(?!.*审计).*$',
  '(?:(?!结束).)*结束',
  '(?<!不)合格',
  '(?<=《[^》]{0,30})规定',
  '受(?!理|到|训).{1,20}(?:影响|制约|限制)',
  '(“[^”]*”)\\1',
  '^[一二三四五六七八九十]+、\\s*',
  '\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?',
  '(?:但|仍|还|也|尚|依然)[^。]{0,12}(?:存在|有|面临)[^。]{0,24}(?:不足|问题|差距)',
  '审计\\b.*\\bAudit',
  'http://[^/]+/x',
  '(?:)',
  '\\1(甲\\1)',
  '甲{0}',
  '[]甲*乙*丙*丁',
  '甲*乙*[^\\s\\S]',
])('%s is harmless', pattern => {
  expect(judged(pattern)).toBe('harmless')
})

test('any pattern that the engine takes is judged', () => {
  const piece = fc.constantFrom(
    ...'甲a1 .*+?^$|\\()[]{},-:=!<>/dDsSwWbBk&~'.split(''),
    '(?:',
    '(?<!',
    '{2,}',
    '\\1',
  )
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 14}), pieces => {
      const source = pieces.join('')
      fc.pre(compiles(source))
      expect(['harmless', 'slow', 'endless']).toContain(judged(source))
    }),
    runs(300),
  )
})

function compiles(source: string): boolean {
  try {
    new RegExp(source)
    return true
  } catch {
    return false
  }
}

test.each([
  ['many words', `(?:${words(60)}){1,50}.{0,200}(?:${words(60)})`],
  ['a long text', `${'甲'.repeat(2400)}乙*丙*`],
  ['many open places', `${'.{0,200}'.repeat(12)}局`],
  ['repeats of long repeats', '(?:(?:[一-龥]{1,200}、){1,200}。)+！'],
  ['many optional letters', `${'甲?'.repeat(1000)}乙`],
])('%s: judged in time', (_, pattern) => {
  const start = performance.now()
  expect(judged(pattern)).toBeDefined()
  expect(performance.now() - start).toBeLessThan(5000)
})

function words(count: number): string {
  return Array.from({length: count}, (_, index) => `第${index}项工作`).join('|')
}

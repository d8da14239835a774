import {expect, test} from 'vitest'
import {inWords, parseDate} from '../../src/check/date.ts'

test.each([
  ['2025年2月12日', '2025-02-12'],
  ['2025年 2月', '2025-02'],
  ['二〇二五年十二月三十一日', '2025-12-31'],
  ['二○二五年二月', '2025-02'],
  ['2025-02-08', '2025-02-08'],
  ['2025.2.8', '2025-02-08'],
  ['去年', undefined],
])('%s is %s', (text, day) => {
  expect(parseDate(text)).toBe(day)
})

test('a day in words', () => {
  expect(inWords('2025-02-08')).toEqual({zh: '2025年2月8日', en: '2025-02-08'})
  expect(inWords('2021-12').zh).toBe('2021年12月')
})

import {describe, expect, test} from 'vitest'
import {padEnd, widthOf} from '../../src/diagnostic/width.ts'

describe('widthOf', () => {
  test.each([
    ['', 0],
    ['abc', 3],
    ['法治', 4],
    ['，。（）', 8],
    ['“一”', 6],
    ['——…·', 8],
    ['‘a’', 5],
    ['ＡＢ１', 6],
    ['年2025度', 8],
    ['𠮷', 2],
    ['é', 1],
    ['e\u0301', 1],
    ['a\u200bb', 2],
    ['\u001b', 0],
  ])('%j takes %i columns', (text, width) => {
    expect(widthOf(text)).toBe(width)
  })
})

describe('padEnd', () => {
  test('fills up to columns, not characters', () => {
    expect(padEnd('法治', 6)).toBe('法治  ')
    expect(padEnd('ab', 6)).toBe('ab    ')
  })

  test('never cuts', () => {
    expect(padEnd('法治政府', 6)).toBe('法治政府')
  })
})

import {describe, expect, test} from 'vitest'
import {linesOf} from '../../src/tree/lines.ts'

describe('lines', () => {
  test('lines and columns count from 1, offsets from 0', () => {
    const lines = linesOf('甲\n乙丙')
    expect(lines.point(0)).toEqual({line: 1, column: 1, offset: 0})
    expect(lines.point(3)).toEqual({line: 2, column: 2, offset: 3})
  })

  test.each([
    ['LF', '甲\n乙\n丙'],
    ['CR LF', '甲\r\n乙\r\n丙'],
    ['a lone CR', '甲\r乙\r丙'],
    ['all three', '甲\r\n乙\r丙'],
  ])('a line ends at %s', (_name, text) => {
    expect(linesOf(text).count).toBe(3)
    expect(linesOf(text).point(text.indexOf('丙'))).toMatchObject({line: 3, column: 1})
  })

  test('a line break belongs to the line that it ends', () => {
    expect(linesOf('甲\r\n乙').point(2)).toMatchObject({line: 1, column: 3})
  })

  test('a text that ends in a line break has an empty last line', () => {
    const lines = linesOf('甲\n')
    expect(lines.count).toBe(2)
    expect(lines.point(2)).toEqual({line: 2, column: 1, offset: 2})
  })

  test('the empty text has one line', () => {
    expect(linesOf('').count).toBe(1)
    expect(linesOf('').point(0)).toEqual({line: 1, column: 1, offset: 0})
  })

  test('a rare character takes two columns, as in UTF-16', () => {
    expect(linesOf('𠮷乙').point(2)).toMatchObject({column: 3})
  })

  test('start gives the offset of a line, of the last one for any line behind it', () => {
    const lines = linesOf('甲\n乙\n')
    expect([1, 2, 3, 9].map(line => lines.start(line))).toEqual([0, 2, 4, 4])
  })
})

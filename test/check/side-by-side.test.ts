import {describe, expect, test} from 'vitest'
import {groupsOf, sideBySide} from '../../src/check/side-by-side.ts'

describe('side-by-side', () => {
  test.each([
    ['甲', 0],
    ['(甲)(?:乙)(丙)', 2],
    ['(?<甲>乙)(?<=丙)(?<!丁)(?=戊)(?!己)', 1],
    [String.raw`\(甲\)[(]([\](])`, 1],
  ])('%s has %i groups that capture', (pattern, count) => {
    expect(groupsOf(pattern)).toBe(count)
    expect(new RegExp(`${pattern}|`).exec('')).toHaveLength(count + 1)
  })

  test('each pattern refers to its own groups', () => {
    const patterns = [String.raw`(甲|乙)\1`, '(丙)丁', String.raw`(戊)(己|庚)\2+\1`, String.raw`[\1(]`]
    const all = new RegExp(sideBySide(patterns).join('|'), 'g')
    expect('甲甲甲乙丙丁戊己己己戊戊庚己戊戊庚庚戊'.match(all)).toEqual([
      '甲甲',
      '丙丁',
      '戊己己己戊',
      '戊庚庚戊',
    ])
  })

  test('a list in which nothing refers back stays the same list', () => {
    const patterns = ['(甲)乙', String.raw`(\d)丙`]
    expect(sideBySide(patterns)).toBe(patterns)
    const first = [String.raw`(甲)\1`, '(乙)']
    expect(sideBySide(first)).toBe(first)
  })
})

import {describe, expect, test} from 'vitest'
import {compare} from '../../../src/authoring/test/compare.ts'

describe('what was found, held against what was expected', () => {
  test('the same lines are no failure, in whatever order', () => {
    expect(compare(['1:1-1:2 甲', '2:1-2:2 乙'], ['2:1-2:2 乙', '1:1-1:2 甲'])).toEqual([])
  })

  test('missing: expected and not found', () => {
    expect(compare(['1:1-1:2 甲'], [])).toEqual([{name: 'missing', expected: '1:1-1:2 甲'}])
  })

  test('noisy: found and not expected', () => {
    expect(compare([], ['1:1-1:2 甲'])).toEqual([{name: 'noisy', found: '1:1-1:2 甲'}])
  })

  test('noisy: found twice and expected once', () => {
    expect(compare(['1:1-1:2 甲'], ['1:1-1:2 甲', '1:1-1:2 甲'])).toEqual([
      {name: 'noisy', found: '1:1-1:2 甲'},
    ])
  })

  test('wrong: other words at the place', () => {
    expect(compare(['1:1-1:2 甲'], ['1:1-1:2 乙'])).toEqual([
      {name: 'wrong', expected: '1:1-1:2 甲', found: '1:1-1:2 乙'},
    ])
  })

  test('wrong: the words at another place', () => {
    expect(compare(['1:1-1:2 甲'], ['3:1-3:2 甲'])).toEqual([
      {name: 'wrong', expected: '1:1-1:2 甲', found: '3:1-3:2 甲'},
    ])
  })

  test('the place goes before the words', () => {
    expect(compare(['1:1-1:2 甲'], ['3:1-3:2 甲', '1:1-1:2 乙'])).toEqual([
      {name: 'wrong', expected: '1:1-1:2 甲', found: '1:1-1:2 乙'},
      {name: 'noisy', found: '3:1-3:2 甲'},
    ])
  })
})

import {expect, test} from 'vitest'
import {matchesOf} from '../../src/tree/matches.ts'

test.each([
  [/甲/g, '甲乙甲'],
  [/(?=甲)/g, '甲乙甲'],
  [/丙/g, '甲乙甲'],
  [/(乙)?/g, '甲乙'],
  [/^.$/gm, '甲\n乙'],
])('finds what matchAll finds: %s in %j', (pattern, text) => {
  pattern.lastIndex = 1
  const found = matchesOf(pattern, text).map(match => [match.index, ...match])
  pattern.lastIndex = 0
  expect(found).toEqual([...text.matchAll(pattern)].map(match => [match.index, ...match]))
})

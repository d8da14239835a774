import {expect, test} from 'vitest'
import {placeInSentence, placeWords, shortPlace} from '../../src/diagnostic/place.ts'
import type {DocumentPlace} from '../../src/tree/types.ts'

const places: DocumentPlace[] = [
  {paragraph: 1},
  {table: 2, row: 3, column: 1},
  {footnote: 4},
  {page: 3, line: 5},
  {endnote: 2},
]

test.each([
  [1, '第 1 段', 'paragraph 1'],
  [2, '表 2 第 3 行第 1 列', 'table 2, row 3, column 1'],
  [3, '脚注 4', 'footnote 4'],
  [4, '第 3 页第 5 行', 'page 3, line 5'],
  [5, '尾注 2', 'endnote 2'],
])('line %i of a document is told in its own terms: %s, %s', (line, zh, en) => {
  expect(placeWords(line, {places}, 'zh')).toBe(zh)
  expect(placeWords(line, {places}, 'en')).toBe(en)
  expect(shortPlace({line, column: 7}, {places}, 'zh')).toBe(zh)
})

test('inside a sentence Chinese has no spaces', () => {
  expect(placeInSentence(4, {places})).toEqual({zh: '第3页第5行', en: 'page 3, line 5'})
  expect(placeInSentence(12, {})).toEqual({zh: '第12行', en: 'line 12'})
})

test('a text has lines and columns', () => {
  expect(placeWords(12, {}, 'zh')).toBe('第 12 行')
  expect(placeWords(12, {}, 'en')).toBe('line 12')
  expect(shortPlace({line: 12, column: 5}, {}, 'zh', 4)).toBe('  12:5')
})

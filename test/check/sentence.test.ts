import {expect, test} from 'vitest'
import {countSentences, sentenceAt} from '../../src/check/sentence.ts'

test('the sentence around a place', () => {
  const text = '审查文件。抽查案卷。培训人员'
  expect(sentenceAt(text, 6)).toBe('抽查案卷')
  expect(sentenceAt(text, 0)).toBe('审查文件')
  expect(sentenceAt(text, text.length - 1)).toBe('培训人员')
})

test('clauses between semicolons count, scraps do not', () => {
  expect(countSentences('审查文件四十件；抽查案卷三份。好。')).toBe(2)
})

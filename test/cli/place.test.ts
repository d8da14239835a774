import {expect, test} from 'vitest'
import {parsePlace} from '../../src/cli/place.ts'

test.each([
  ['报告.txt:12', '报告.txt', 12],
  ['报告.txt:12:5', '报告.txt', 12],
  ['./上报稿/报告 1.md:1', './上报稿/报告 1.md', 1],
  ['C:\\上报稿\\报告.txt:12', 'C:\\上报稿\\报告.txt', 12],
  ['C:\\上报稿\\报告.txt:12:5', 'C:\\上报稿\\报告.txt', 12],
  ['D:/报告.txt:3', 'D:/报告.txt', 3],
  ['D:\\2024:3', 'D:\\2024', 3],
  ['甲:乙.txt:3', '甲:乙.txt', 3],
])('%s is a line of a file', (text, file, line) => {
  expect(parsePlace(text)).toEqual({file, line})
})

test.each(['structure/empty-section', '报告.txt', 'C:\\报告.txt', '报告.txt:', ':12'])('%s is none', text => {
  expect(parsePlace(text)).toBeUndefined()
})

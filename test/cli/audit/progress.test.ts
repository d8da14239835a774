import {expect, test} from 'vitest'
import {progressText} from '../../../src/cli/audit/progress.ts'

test.each([
  [{done: 0, total: 400, rate: 0, path: ''}, '已核对 0/400 份', 'checked 0 of 400'],
  [
    {done: 2300, total: 10_000, rate: 820, path: '市直部门/审计局.docx'},
    '已核对 2300/10000 份，每秒 820 份，约剩 10 秒：审计局.docx',
    'checked 2300 of 10000, 820 a second, about 10 s left: 审计局.docx',
  ],
  [
    {done: 100, total: 50_000, rate: 400, path: 'a.txt'},
    '已核对 100/50000 份，每秒 400 份，约剩 2 分 5 秒：a.txt',
    'checked 100 of 50000, 400 a second, about 2 min 5 s left: a.txt',
  ],
])('how far an audit has come: %j', (state, zh, en) => {
  expect(progressText(state, 'zh')).toBe(zh)
  expect(progressText(state, 'en')).toBe(en)
})

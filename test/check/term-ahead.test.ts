import {describe, expect, test} from 'vitest'
import {runCheck} from '../support/check.ts'

const terms = (plan: string, closing = '') =>
  runCheck('term-ahead', `关于2024年度法治政府建设情况的报告\n四、下一步工作打算\n${plan}\n${closing}`, {
    role: 'plan',
  }).findings.map(({data}) => data.text)

describe('term-ahead', () => {
  test.each([
    ['力争2024年底建成平台。', '力争2024年底'],
    ['确保在2023年6月前办结。', '确保在2023年6月'],
    ['2024年组织培训不少于4期。', '2024年组织培训不少于'],
  ])('%s', (plan, text) => {
    expect(terms(plan)).toEqual([text])
  })

  test.each([
    '力争2025年底建成平台，2025年组织培训不少于4期。',
    '确保2024年底未办结的案件清零。',
    '落实2024年印发的实施方案，对照2024年考核结果改进。',
    '2024年，我局将继续抓好学法。',
  ])('%s is left alone', plan => {
    expect(terms(plan)).toEqual([])
  })

  test('who writes in December plans for the end of the year', () => {
    expect(terms('力争2024年底建成平台。', '岚宁县水利局\n2024年12月10日\n')).toEqual([])
  })
})

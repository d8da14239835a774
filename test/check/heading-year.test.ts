import {describe, expect, test} from 'vitest'
import {runCheck} from '../support/check.ts'

const title = '某镇关于2024年度法治政府建设情况的报告'
const run = (heading: string, head = title) =>
  runCheck('heading-year', `${head}\n${heading}\n抓好学法用法。`, {role: 'plan', offset: 1})

describe('heading-year', () => {
  test('the year after the year of the report', () => {
    expect(run('四、2025年工作打算')).toMatchObject({found: [], examined: 1})
  })

  test.each(['四、2024年工作打算', '四、2026年工作打算'])('“%s” is for another year', heading => {
    expect(run(heading).findings).toMatchObject([{data: {expected: 2025, reported: 2024}}])
  })

  test('a range that has the year in it', () => {
    expect(run('四、2025年及今后一个时期工作打算').found).toEqual([])
  })

  test('without a year in the heading there is nothing to check', () => {
    expect(run('四、下一步工作打算')).toMatchObject({found: [], examined: 0})
  })

  test('only headings of one depth, and not those with certain words', () => {
    const found = (heading: string, options: object) =>
      runCheck('heading-year', `${title}\n一、举措\n${heading}\n抓好普法。`, {role: 'plan', ...options}).found
        .length
    expect(found('（一）2023年工作安排', {})).toBe(1)
    expect(found('（一）2023年工作安排', {depth: 1})).toBe(0)
    expect(found('二、2023年工作安排', {depth: 1})).toBe(1)
    expect(found('二、2023年工作安排', {unless: ['安排']})).toBe(0)
  })

  test('without a year in the title the plan itself tells the year of the report', () => {
    expect(run('四、2025年工作打算', '某镇工作的报告').found).toEqual([])
  })
})

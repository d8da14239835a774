import {describe, expect, test} from 'vitest'
import {runCheck} from '../support/check.ts'

const report = (date: string) =>
  `和顺县审计局关于2024年度法治政府建设情况的报告\n一、举措\n审查文件四十件。\n和顺县审计局\n${date}`
const run = (date: string, options = {}) =>
  runCheck('date-due', report(date), {must: 'by', offset: 1, month: 3, day: 1, ...options})

describe('date-due', () => {
  test.each(['2025年2月12日', '2025年3月1日', '2025年3月', '二〇二五年二月一日'])('%s is in time', date => {
    expect(run(date)).toMatchObject({found: [], examined: 1})
  })

  test.each(['2025年3月2日', '2025年11月1日', '二〇二五年四月一日', '2026年1月1日'])('%s is late', date => {
    expect(run(date).findings).toMatchObject([{data: {date, limit: {zh: '2025年3月1日'}, reported: 2024}}])
  })

  test('no earlier than a day', () => {
    const from = {must: 'from', offset: 0, month: 11, day: 1}
    expect(run('2024年10月31日', from).findings).toHaveLength(1)
    expect(run('2024年11月1日', from).findings).toHaveLength(0)
  })

  test('without a date, or with one above the body only, there is nothing to check', () => {
    expect(runCheck('date-due', '关于2024年度法治政府建设情况的报告\n一、举措\n审查。').examined).toBe(0)
    expect(
      runCheck('date-due', '关于2024年度法治政府建设情况的报告\n2025年9月1日\n一、举措\n审查文件。').examined,
    ).toBe(0)
  })
})

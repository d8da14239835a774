import {describe, expect, test} from 'vitest'
import {runCheck} from '../support/check.ts'

const dates = (text: string, day = '2025年1月20日') =>
  runCheck(
    'date-told',
    `岚宁市农业农村局关于2024年度法治政府建设情况的报告\n一、主要举措\n${text}\n二、2025年工作安排\n2025年12月4日宣誓。\n岚宁市农业农村局\n${day}\n`,
    {unless: ['将', '施行'], outside: ['plan']},
  ).findings.map(({data}) => data.date)

describe('date-told', () => {
  test('what lies behind the date of the document, as far as both are told', () => {
    expect(dates('2025年2月3日召开会议，2025年2月总结。')).toEqual(['2025年2月3日', '2025年2月'])
    expect(dates('2025年1月召开会议，2025年1月20日印发，2024年12月4日宣誓。')).toEqual([])
    expect(dates('2025年1月21日召开会议。')).toEqual(['2025年1月21日'])
  })

  test('sentences that look forward, titles and plans are left alone', () => {
    expect(dates('2025年5月1日起施行。我局将于2025年3月12日开会。印发《2025年5月检查计划》。')).toEqual([])
  })

  test('a document without a date tells nothing', () => {
    expect(runCheck('date-told', '一、主要举措\n2025年12月4日宣誓。\n').examined).toBe(0)
  })
})

import {describe, expect, test} from 'vitest'
import {runCheck} from '../support/check.ts'

const run = (title: number, lead: string) =>
  runCheck(
    'lead-year',
    `关于${title}年度法治政府建设情况的报告\n${lead}我局审查文件四十件。\n一、举措\n审查。`,
  )

describe('lead-year', () => {
  test('the same year, and an opening without one', () => {
    expect(run(2024, '2024年，')).toMatchObject({found: [], examined: 1})
    expect(run(2024, '一年来，').examined).toBe(0)
  })

  test('another year', () => {
    expect(run(2024, '2023年，').findings).toMatchObject([
      {range: {start: {line: 2, column: 1}, end: {column: 6}}, data: {lead: 2023, titled: 2024}},
    ])
  })

  test('现就, as 现将', () => {
    expect(run(2024, '现就本人2023年度履职情况报告如下。').findings).toHaveLength(1)
  })

  test('a year that the sentence only mentions', () => {
    expect(run(2024, '2023年印发的文件要求，').examined).toBe(0)
  })
})

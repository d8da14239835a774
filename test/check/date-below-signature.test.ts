import {describe, expect, test} from 'vitest'
import {runCheck} from '../support/check.ts'

const run = (closing: string) =>
  runCheck(
    'date-below-signature',
    `关于2024年度法治政府建设情况的报告\n一、举措\n审查文件四十件。\n${closing}`,
  )

describe('date-below-signature', () => {
  test('the organ, and the date below it', () => {
    expect(run('和顺县审计局\n2025年2月12日')).toMatchObject({found: [], examined: 1})
  })

  test('the date, and the organ below it', () => {
    expect(run('2025年2月12日\n和顺县审计局').findings).toMatchObject([
      {range: {start: {line: 4}}, data: {date: '2025年2月12日', signature: '和顺县审计局'}},
    ])
  })

  test.each(['和顺县审计局\n2025年2月12日\n和顺县财政局', '2025年2月12日', '和顺县审计局'])(
    'of %j nothing is asked',
    closing => {
      expect(run(closing)).toMatchObject({found: [], examined: 0})
    },
  )
})

import {describe, expect, test} from 'vitest'
import {noData} from '../../src/check/data.ts'
import {runCheck} from '../support/check.ts'

const meetings = [{name: '党的二十大', says: ['二十大(?!报告)'], unless: ['喜迎'], held: '2022-10-16'}]
const run = (year: number, text: string, options: Record<string, unknown> = {unless: []}) =>
  runCheck(
    'meeting-held',
    `和顺县审计局关于${year}年度法治政府建设情况的报告\n一、举措\n${text}`,
    options,
    {},
    {
      ...noData,
      meetings,
    },
  )

describe('meeting-held', () => {
  test('before and after', () => {
    expect(run(2022, '学习二十大精神。')).toMatchObject({found: [], examined: 1})
    expect(run(2020, '学习二十大精神。').findings).toMatchObject([
      {data: {name: '党的二十大', held: {zh: '2022年10月16日'}, last: {zh: '2021年4月1日'}}},
    ])
  })

  test('preparation for it', () => {
    expect(run(2020, '喜迎二十大。').examined).toBe(0)
    expect(run(2020, '二十大召开之年。', {unless: ['召开之年']}).found).toEqual([])
  })

  test('without meetings there is nothing to check', () => {
    expect(run(2020, '学习文件。').examined).toBe(0)
  })
})

import {describe, expect, test} from 'vitest'
import {noData} from '../../src/check/data.ts'
import {runCheck} from '../support/check.ts'

const documents = [{title: '中华人民共和国甲法', short: ['甲法'], inForce: '2025-05-20'}]
const run = (text: string) =>
  runCheck('day-in-force', `一、举措\n${text}`, {}, {}, {...noData, documents} as never)

describe('day-in-force', () => {
  test('the day of the data', () => {
    expect(run('《甲法》自2025年5月20日起施行。')).toMatchObject({found: [], examined: 1})
  })

  test.each([
    '《甲法》自2025年5月1日起正式施行。',
    '2025年5月1日起施行的《中华人民共和国甲法》，已经组织学习。',
    '学习文件。《甲法》于2024年5月20日生效。',
  ])('another day about that time: %s', text => {
    expect(run(text).findings).toMatchObject([{data: {day: {zh: '2025年5月20日'}}}])
  })

  test.each([
    '修订后的《甲法》自2026年1月1日起施行。',
    '《甲法》自2029年1月1日起施行。',
    '《甲法》《乙法》自2025年5月1日起施行。',
    '《甲法》2025年4月30日通过，2025年5月1日起施行。',
    '《乙法》自2025年5月1日起施行。',
  ])('what may be right is left alone: %s', text => {
    expect(run(text).found).toEqual([])
  })
})

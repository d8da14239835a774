import {describe, expect, test} from 'vitest'
import {noData} from '../../src/check/data.ts'
import {runCheck} from '../support/check.ts'

const campaigns = [
  {name: '甲活动', says: ['甲活动'], unless: ['巩固'], from: '2020-07', to: '2021-12'},
  {
    name: '乙整顿',
    says: ['乙整顿'],
    from: '2021-02',
    owners: {zh: '政法机关', en: 'the police'},
    ownerPattern: '公安|法院',
  },
]
const run = (year: number, text: string, issuer = '和顺县审计局') =>
  runCheck(
    'campaign-time',
    `${issuer}关于${year}年度法治政府建设情况的报告\n一、举措\n${text}`,
    {},
    {},
    {
      ...noData,
      campaigns,
    },
  )

describe('campaign-time', () => {
  test('in its years, and in the spring after, it is silent', () => {
    expect(run(2020, '开展甲活动。')).toMatchObject({found: [], examined: 1})
    expect(run(2021, '开展甲活动。').found).toEqual([])
    expect(run(2019, '开展甲活动。').found).toEqual([])
  })

  test('before it began and after it ended it is told, once', () => {
    expect(run(2018, '开展甲活动。').findings[0]!.data.reason).toMatchObject({
      zh: '2020年7月才开始，报告最迟写于2019年12月',
    })
    expect(run(2022, '开展甲活动。甲活动成效明显。').findings).toHaveLength(1)
  })

  test('the date of the report tells what it can know of', () => {
    const signed = '开展甲活动。\n和顺县审计局\n2020年1月20日'
    expect(run(2019, signed).findings[0]!.data.reason).toMatchObject({
      zh: '2020年7月才开始，报告最迟写于2020年1月20日',
    })
    expect(run(2019, signed.replace('2020年1月', '2020年8月')).found).toEqual([])
  })

  test('a sentence that excuses it', () => {
    expect(run(2023, '巩固甲活动成果。').found).toEqual([])
  })

  test('who prepares it names it before it begins', () => {
    expect(run(2018, '谋划甲活动。').found).toEqual([])
    expect(run(2023, '启动甲活动。').findings).toHaveLength(1)
  })

  test('the plan for the year after it ended', () => {
    const plan = (heading: string) =>
      runCheck(
        'campaign-time',
        `和顺县审计局关于2021年度法治政府建设情况的报告\n一、举措\n开展培训。\n二、${heading}\n开展甲活动。`,
        {outside: ['plan'], mixed: ['shortcomings']},
        {
          plan: {title: {zh: '安排', en: 'plan'}, headings: ['安排|打算']},
          shortcomings: {title: {zh: '不足', en: 'shortcomings'}, headings: ['不足']},
        },
        {...noData, campaigns},
      )
    expect(plan('2022年工作安排').findings[0]!.data.reason).toMatchObject({
      zh: '2021年12月结束，安排的是2022年的工作',
    })
    expect(plan('存在的不足和下一步打算').found).toEqual([])
  })

  test('the campaign of other organs', () => {
    expect(run(2021, '开展乙整顿。').findings[0]!.data.reason).toMatchObject({zh: '由政法机关开展'})
    expect(run(2021, '开展乙整顿。', '和顺县公安局').found).toEqual([])
  })

  test('nothing named, nothing to check', () => {
    expect(run(2021, '开展培训。').examined).toBe(0)
  })
})

import {describe, expect, test} from 'vitest'
import {type NamedOrgan, noData} from '../../src/check/data.ts'
import {runCheck} from '../support/check.ts'

const run = (title: string, signature: string, organs: NamedOrgan[] = []) =>
  runCheck(
    'signature-matches',
    `${title}关于2024年度法治政府建设情况的报告\n一、举措\n审查文件四十件。\n${signature}\n2025年2月1日`,
    {},
    {},
    {...noData, organs},
  )

describe('signature-matches', () => {
  test.each([
    ['和顺县审计局', '和顺县审计局'],
    ['长治市上党区审计局', '上党区审计局'],
    ['天津市西青区审计局', '西青区审计局（盖章）'],
    ['和顺县水利局', '和 顺 县 水 利 局'],
    ['平阳市和顺县青石镇人民政府', '青石镇人民政府'],
  ])('%s signs as %s', (title, signature) => {
    expect(run(title, signature)).toMatchObject({found: [], examined: 1})
  })

  test('another organ', () => {
    expect(run('和顺县审计局', '和顺县财政局').findings).toMatchObject([
      {range: {start: {line: 4}}, data: {issuer: '和顺县审计局', signature: '和顺县财政局'}},
    ])
  })

  test('the bureau of another place', () => {
    expect(run('平阳市和顺县审计局', '青石县审计局').findings).toHaveLength(1)
    expect(run('和顺县住房和城乡建设局', '青石县住房和城乡建设局').findings).toHaveLength(1)
  })

  test('short names of the place, from the data', () => {
    const organs = [{name: '和顺县农业农村局', short: ['和顺县农牧局']}]
    expect(run('和顺县农业农村局', '和顺县农牧局').findings).toHaveLength(1)
    expect(run('和顺县农业农村局', '和顺县农牧局', organs).found).toEqual([])
  })

  test('without a signature there is nothing to check', () => {
    expect(
      runCheck('signature-matches', '和顺县审计局关于2024年度法治政府建设情况的报告\n一、举措\n审查。')
        .examined,
    ).toBe(0)
  })
})

import {describe, expect, test} from 'vitest'
import {runCheck} from '../support/check.ts'

const wrong = (...rows: string[]) =>
  runCheck(
    'table-rate',
    `一、举措\n\n${rows.map(row => row.replaceAll(' ', '    ')).join('\n')}`,
  ).findings.map(({data}) => `${data.row} ${data.name} ${data.expected}`)

describe('table-rate', () => {
  test.each([
    [['类别 上年 本年 增减', '甲 3 5 2', '乙 8 9 1', '丙 4 9 6'], '丙 增减 5'],
    [['类别 上年 本年 增减', '甲 3 5 2', '乙 8 6 -2', '丙 4 9 -5'], '丙 增减 5'],
    [['类别 上年 本年 减少', '甲 5 3 2', '乙 9 8 1', '丙 9 4 6'], '丙 减少 5'],
    [['指标 2024年 2025年 增减', '甲 90 88 -2', '乙 176 201 35'], '乙 增减 25'],
    [['类别 案件 听证 占比', '甲 40 10 25%', '乙 50 10 20%', '丙 80 20 52%'], '丙 占比 25%'],
    [['类别 甲所 乙所 丙所', '受理 40 25 60', '办结 38 24 57', '办结率 95% 96% 97%'], '办结率 丙所 95%'],
    [['类别 上年 本年 同比', '甲 3 6 100.0%', '乙 8 9 12.5%', '丙 4 9 12.5%'], '丙 同比 125.0%'],
  ])('%j', (rows, expected) => {
    expect(wrong(...rows).join()).toContain(expected.split(' ').at(-1))
    expect(wrong(...rows)).toHaveLength(1)
  })

  test.each([
    ['too few rows show how it is computed', ['类别 计划 完成 增减', '甲 3 5 2', '乙 8 9 4']],
    ['half of them do not', ['类别 计划 完成 增减', '甲 3 5 2', '乙 8 9 1', '丙 4 9 6', '丁 2 4 9']],
    ['no row does', ['类别 上年 本年 增减', '甲 3 5 3', '乙 8 9 4']],
    ['two ways fit', ['类别 甲 乙 丙 增减', '一 3 5 5 2', '二 8 9 9 1', '三 4 9 9 6']],
    ['rates are cut off or rounded', ['类别 一 二 占比', '甲 3 1 33%', '乙 3 2 66%', '丙 3 2 67%']],
    ['cells that tell nothing', ['类别 上年 本年 增减', '甲 3 5 2', '乙 8 9 1', '丙 — 9 —']],
    ['nothing but zeros', ['类别 上年 本年 增减', '甲 0 0 0', '乙 0 0 0', '丙 4 9 6']],
  ])('silent where %s', (_, rows) => {
    expect(wrong(...rows)).toEqual([])
  })
})

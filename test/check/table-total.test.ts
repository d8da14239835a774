import {describe, expect, test} from 'vitest'
import {runCheck} from '../support/check.ts'

const wrong = (...rows: string[]) =>
  runCheck(
    'table-total',
    `一、举措\n\n${rows.map((row, at) => `${row} ${at === 0 ? '备注' : '—'}`.replaceAll(' ', '    ')).join('\n')}`,
  ).findings.map(({data}) => `${data.name} ${data.sum}`)

describe('table-total', () => {
  test('a column that does not add up, with the total below or above', () => {
    expect(wrong('类别 件数', '处罚 17', '许可 26', '合计 45')).toEqual(['件数 43'])
    expect(wrong('类别 件数 占比', '处罚 17 40%', '许可 26 60%', '合计 45 100%')).toEqual(['件数 43'])
    expect(wrong('类别 件数 户数', '合计 45 9', '处罚 17 4', '许可 26 5')).toEqual(['件数 43'])
  })

  test.each([
    [['类别 件数 占比', '处罚 17 40%', '许可 26 60%', '合计 43 100%']],
    [['类别 金额（万元）', '处罚 17.24', '许可 26.13', '合计 43.4']],
    [['类别 件数', '处罚 17', '其中：听证 5', '许可 26', '合计 43']],
    [['类别 件数', '一、处罚 17', '（一）听证 17', '二、许可 26', '合计 43']],
    [['类别 件数', '处罚 17', '听证 17', '许可 26', '合计 43']],
    [['类别 件数', '处罚 —', '许可 26', '合计 45']],
  ])('%j is left alone', rows => {
    expect(wrong(...rows)).toEqual([])
  })
})

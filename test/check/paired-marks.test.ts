import {describe, expect, test} from 'vitest'
import {unpaired} from '../../src/check/paired-marks.ts'
import {readMarkdown} from '../../src/read/markdown/markdown.ts'
import {runCheck} from '../support/check.ts'

describe('paired-marks', () => {
  test('the lines of a cell that became cells of their own', () => {
    const table = '一、情况\n\n| 案件 | 罚款（万 |\n| --- | --- |\n| 三 | 元） |\n'
    expect(runCheck('paired-marks', readMarkdown(table)).found).toEqual([])
    expect(runCheck('paired-marks', readMarkdown(table.replace('元）', '元'))).found).toHaveLength(1)
  })

  test.each([
    ['《**法治宣传教育规划）》', '）'],
    ['落实“谁执法谁普法责任', '“'],
    ['落实谁执法谁普法”责任', '”'],
    ['《规划《纲要》', '《'],
    ['（试行', '（'],
    ['“《甲”》', '《》'],
    ['全年）完成', '）'],
    ['一）纵深推进普法', '）'],
    ['十二)规范执法', ')'],
  ])('%s: %s', (text, lonely) => {
    expect(
      unpaired(text)
        .map(at => text[at])
        .join(''),
    ).toBe(lonely)
  })

  test.each([
    '《规划（2021—2025年）》',
    '“他说‘好’”',
    '（甲)',
    '1）学法。2）用法；a)普法',
    '分三步：一）学法；二）用法',
    '（一）纵深推进',
    '党政“一把手”',
    '',
  ])('“%s” is in order', text => {
    expect(unpaired(text)).toEqual([])
  })

  test('pairs go over the lines of a paragraph, not over paragraphs', () => {
    expect(runCheck('paired-marks', '制定《平阳市\n规划》。').found).toEqual([])
    expect(runCheck('paired-marks', '制定规划，落实“三项制度。\n全年”完成。').findings).toMatchObject([
      {range: {start: {line: 1, column: 8}}, data: {mark: '“', name: {zh: '左引号'}, words: '“三项制度。'}},
      {range: {start: {line: 2, column: 3}}, data: {mark: '”', name: {zh: '右引号'}, words: '全年”'}},
    ])
  })

  test('a long text is shown as far as the mark needs', () => {
    const words = (text: string) => runCheck('paired-marks', text).findings.map(({data}) => data.words)
    expect(words('落实“谁执法谁普法普法责任制。')).toEqual(['“谁执法谁普法普法…'])
    expect(words('制定出台法治宣传教育五年规划）和清单。')).toEqual(['…宣传教育五年规划）'])
  })

  // GB/T 15834—2011, 4.8.3.4: each paragraph of a long quotation opens it, only the last one closes it.
  test('a quotation of several paragraphs is opened by each of them', () => {
    expect(runCheck('paired-marks', '会议指出：\n“要坚持依法行政。\n“要坚持普法。”').found).toEqual([])
  })

  test('the apostrophe of an English word is no quotation mark', () => {
    expect(unpaired('引进Women’s Day等活动')).toEqual([])
  })
})

test('arrows of a web page are no marks of titles', () => {
  expect(unpaired('》》点击进入专题《《')).toEqual([])
  expect(unpaired('印发《办法》》')).toEqual([6])
  expect(unpaired('印发《《办法》')).toEqual([2])
  expect(unpaired('印发《《办法')).toEqual([2, 3])
  expect(unpaired('《甲《乙》》和《《丙》丁》')).toEqual([])
})

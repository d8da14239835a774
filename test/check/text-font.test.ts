import {describe, expect, test} from 'vitest'
import {runCheck} from '../support/check.ts'
import {draft, lines} from '../support/layout.ts'

const body = {faces: [{part: 'body', face: 'fangsong'}]}
const title = {faces: [{part: 'title', face: 'xiaobiaosong'}]}
const found = (report: Parameters<typeof runCheck>[1], options: Readonly<Record<string, unknown>> = body) =>
  runCheck('text-font', report, {find: 'other', ...options}).findings.map(
    ({range, data}) => `${range.start.line} ${JSON.stringify(data.found)} ${JSON.stringify(data.count)}`,
  )

describe('text-font', () => {
  test('a text without layout has nothing to check', () => {
    expect(runCheck('text-font', draft, body).examined).toBe(0)
  })

  test('one finding for paragraphs in a row, though headings stand between them', () => {
    const report = lines({4: {font: '宋体'}, 5: {font: '宋体'}, 7: {font: '宋体'}})
    expect(found(report)).toEqual(['4 "宋体" {"zh":"（接连3段）","en":" (3 in a row)"}'])
  })

  test('another fault or a paragraph without one ends the row', () => {
    expect(found(lines({4: {font: '宋体'}, 5: {font: '黑体'}, 9: {font: '黑体'}}))).toEqual([
      '4 "宋体" {"zh":"","en":""}',
      '5 "黑体" {"zh":"","en":""}',
      '9 "黑体" {"zh":"","en":""}',
    ])
  })

  test.each([
    '仿宋',
    '仿宋_GB2312',
    'FangSong',
    'FangSong_GB2312',
    'STFangsong',
    '华文仿宋',
    '方正仿宋_GBK',
    '方正仿宋简体',
    'FZFSK--GBK1-0',
    'CESI仿宋-GB2312',
    '@仿宋',
  ])('%s is a 仿宋', font => {
    expect(found(lines({4: {font}}))).toEqual([])
  })

  test.each(['宋体', 'SimSun', '华文宋体', '等线', '微软雅黑', 'Times New Roman', '楷体'])(
    '%s is none',
    font => {
      expect(found(lines({4: {font}}))).toHaveLength(1)
    },
  )

  test.each(['方正小标宋简体', '方正小标宋_GBK', 'FZXiaoBiaoSong-B05S', 'FZXBSJW--GB1-0', '汉仪小标宋'])(
    '%s is a 小标宋',
    font => {
      for (const find of ['other', 'like'])
        expect(found(lines({1: {font, alignment: 'center'}}), {...title, find})).toEqual([])
    },
  )

  test.each(['华文中宋', 'STZhongsong', '方正大标宋简体', '思源宋体 CN Heavy'])(
    '%s may stand in for it',
    font => {
      const report = lines({1: {font, alignment: 'center'}})
      expect(found(report, title)).toEqual([])
      expect(found(report, {...title, find: 'like'})).toHaveLength(1)
    },
  )

  test('宋体 and 黑体 may not', () => {
    for (const font of ['宋体', '黑体']) {
      const report = lines({1: {font, alignment: 'center'}})
      expect(found(report, title)).toHaveLength(1)
      expect(found(report, {...title, find: 'like'})).toEqual([])
    }
  })

  test('华文行楷 is no 楷体, 华文楷体 is one', () => {
    const options = {faces: [{part: 'heading-2', face: 'kaiti'}]}
    expect(found(lines({6: {font: '华文行楷'}}), options)).toHaveLength(1)
    expect(found(lines({6: {font: 'STXingkai'}}), {...options, find: 'like'})).toEqual([])
    expect(found(lines({6: {font: '华文楷体'}}), options)).toEqual([])
  })

  test('most of the Han characters of a paragraph count, digits and letters do not', () => {
    const report = lines({}, '一、举措\n办结 123456789012 件，审查文件四十件。')
    const [line] = report.layout!.lines.slice(1)
    const spans = [
      {...line!.spans[0]!, start: 5, end: 21, font: 'Times New Roman'},
      {...line!.spans[0]!, start: 21, end: report.text.length},
    ]
    const layout = {...report.layout!, lines: [undefined, {...line!, spans}]}
    expect(found({...report, layout})).toEqual([])
  })

  test('a font that the file does not name', () => {
    const report = lines({}, '一、举措\n审查文件四十件。')
    const {font: _, ...span} = report.layout!.lines[1]!.spans[0]!
    const layout = {...report.layout!, lines: [undefined, {...report.layout!.lines[1]!, spans: [span]}]}
    expect(found({...report, layout})).toEqual([
      '2 {"zh":"没有指定的字体","en":"no font that is named"} {"zh":"","en":""}',
    ])
  })

  test('tables, notes, captions and what stands in the middle are not the text', () => {
    const report = lines(
      {2: {font: '宋体'}, 3: {font: '宋体', alignment: 'center'}, 4: {font: '宋体'}},
      '一、举措\n审查文件四十件。\n甲、乙，丙。\n表1 统计',
    )
    const places = [{paragraph: 1}, {table: 1, row: 1, column: 1}, {paragraph: 2}, {paragraph: 3}]
    expect(found({...report, places})).toEqual([])
  })

  test('annexes are not asked', () => {
    expect(
      found(
        lines({4: {font: '宋体'}}, '一、举措\n审查文件四十件。\n附件1\n统计了四十件文件，其中三十件有效。'),
      ),
    ).toEqual([])
  })
})

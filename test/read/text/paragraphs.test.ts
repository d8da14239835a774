import {describe, expect, test} from 'vitest'
import {linesWithText} from '../../../src/read/text/line.ts'
import {paragraphsOf} from '../../../src/read/text/paragraphs.ts'
import {indented, wrapAt, wrapAtColumns} from '../../support/rewrap.ts'

const paragraphs = (text: string) =>
  paragraphsOf(linesWithText(text)).map(lines => lines.map(line => line.text).join(''))

const whole = [
  '2024年度法治政府建设情况报告',
  '2024年，我局在市委、市政府的坚强领导下，全面推进各项工作，现将有关情况报告如下：',
  '一、主要举措和成效',
  '（一）落实责任。党政主要负责人带头履行职责，召开专题会议四次，研究解决重大问题十二个，全部办结。',
  '（二）规范执法。落实“三项制度”，贯彻《市人民政府关于进一步加强行政规范性文件管理工作的意见》，审查文件四十件。',
  '二、存在的不足',
  '一是执法力量不足，持证人员只有三名，难以满足工作需要。二是普法形式单一，覆盖面不广，针对性不强。',
  '平阳市司法局',
  '2025年2月12日',
]
const text = whole.join('\n')

describe('paragraphs', () => {
  test('without a margin each line is one', () => {
    expect(paragraphs(text)).toEqual(whole)
  })

  test.each([
    ['at 24 characters', wrapAt(text, 24)],
    ['at 30 characters', wrapAt(text, 30)],
    ['at 56 columns', wrapAtColumns(text, 56)],
    ['at 48 columns, blank lines between', wrapAtColumns(text, 48).replaceAll('\n', '\n\n')],
    ['at 48 columns, first lines indented', wrapAtColumns(indented(text, '　　'), 48)],
    ['at 48 columns with CR LF', wrapAtColumns(text, 48).replaceAll('\n', '\r\n')],
  ])('lines broken %s are joined', (_name, wrapped) => {
    expect(paragraphs(wrapped)).toEqual(whole)
  })

  test('a page-break line with a leading space goes on with its sentence', () => {
    const lines = wrapAtColumns(text, 48).split('\n')
    lines[4] = ` ${lines[4]}`
    expect(paragraphs(lines.join('\n\n'))).toEqual(whole)
  })

  test('without a margin, a long line that stops in mid-sentence was broken by a page', () => {
    const long = '甲'.repeat(70)
    expect(paragraphs(`${long}\n乙。`)).toEqual([`${long}乙。`])
    expect(paragraphs(`${long}。\n乙。`)).toEqual([`${long}。`, '乙。'])
    expect(paragraphs(`${long}\n二、乙`)).toEqual([long, '二、乙'])
  })

  test('a title that fills its line stays apart from the text', () => {
    const title = '平阳市司法局关于2024年度法治政府建设情况的报告'
    const wrapped = wrapAtColumns([title, ...whole.slice(1)].join('\n'), 48)
    expect(paragraphs(wrapped).slice(0, 2)).toEqual([title, whole[1]])
  })

  test('a title in 《》 that a line cuts in two is joined', () => {
    expect(paragraphs('制定《平阳市法治\n政府建设规划》。')).toEqual(['制定《平阳市法治政府建设规划》。'])
  })
})

describe('rows of a table that a PDF left as text', () => {
  test.each(['部门   件数   比例', '司法局\t12', '合计   40', '行政处罚  2  12.5%'])('“%s” is one', row => {
    expect(linesWithText(row)[0]!.row).toBe(true)
  })

  test.each(['审查文件四十件。', '2024 年 4 次', '“喜迎二十大 法治伴我行”', '一、主要举措  和成效'])(
    '“%s” is none',
    line => {
      expect(linesWithText(line)[0]!.row).toBe(false)
    },
  )
})

describe('lines that belong together', () => {
  const paragraphs = (text: string) =>
    paragraphsOf(linesWithText(text)).map(lines => lines.map(line => line.text).join(''))

  test('a heading that was broken by hand', () => {
    expect(paragraphs('四、2026年推进法治政府建设的\n主要安排\n2026年，我局将充实执法力量。')).toEqual([
      '四、2026年推进法治政府建设的主要安排',
      '2026年，我局将充实执法力量。',
    ])
  })

  test('the indent of a first line takes room where a program counted characters', () => {
    const sentences = [
      '扎实推进严格执法，全年开展联合检查6次，办理行政处罚38件，其中简易程序21件、普通程序17件，',
      '无一件被复议，',
      '推行“教科书式”执法。',
    ]
    const words = `　　${sentences.join('').repeat(3)}`
    const wrapped = words.match(/.{1,31}/g)!.join('\n')
    expect(paragraphs(`${wrapped}\n${wrapped}`)).toEqual([words.trim(), words.trim()])
  })
})

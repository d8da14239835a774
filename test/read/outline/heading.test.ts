import {describe, expect, test} from 'vitest'
import {readText} from '../../../src/read/text/text.ts'
import {sketch} from '../../support/sketch.ts'

/** The sections of a text: “1 一、举措” with the depth before it, “↦” behind a run-in heading. */
function headings(text: string): string[] {
  return sketch(readText(text))
    .filter(line => line.trimStart().startsWith('§'))
    .map(line => `${(line.length - line.trimStart().length) / 2 + 1}${line.trimStart().slice(1)}`)
}

const body = '全年审查文件四十件，抽查案卷一百二十份，开展培训六次。'

describe('numbered headings', () => {
  test('一、 （一） 1． （1） nest in this order', () => {
    const text = `一、举措\n（一）普法\n1．进机关\n${body}\n2．进乡村\n（1）进村组\n${body}\n二、不足\n${body}`
    expect(headings(text)).toEqual([
      '1 一、举措',
      '2 （一）普法',
      '3 1．进机关',
      '3 2．进乡村',
      '4 （1）进村组',
      '1 二、不足',
    ])
  })

  test('1． with nothing but （1） under it is a heading too', () => {
    expect(headings(`一、举措\n1．进机关\n（1）进科室\n${body}`)).toEqual([
      '1 一、举措',
      '2 1．进机关',
      '3 （1）进科室',
    ])
  })

  test('the width of brackets does not matter', () => {
    expect(headings(`一、举措\n(一)普法\n${body}\n（二）执法\n${body}`)).toEqual([
      '1 一、举措',
      '2 (一)普法',
      '2 （二）执法',
    ])
  })

  test('a level may be left out: 1. right under 一、', () => {
    expect(headings(`一、举措\n1.把学法放在前头\n${body}\n2.把职责担在肩上\n${body}`)).toEqual([
      '1 一、举措',
      '2 1.把学法放在前头',
      '2 2.把职责担在肩上',
    ])
  })

  test('the numbering may start at 二, and start again', () => {
    expect(headings(`二、举措\n${body}\n一、不足\n${body}\n一、安排\n${body}`)).toEqual([
      '1 二、举措',
      '1 一、不足',
      '1 一、安排',
    ])
  })

  test('（一） before any 一、 is of the second level: the beginning was cut off', () => {
    const report = readText(`（一）普法\n${body}\n二、不足\n${body}`)
    expect(report.children).toMatchObject([
      {depth: 2, title: '普法'},
      {depth: 1, title: '不足'},
    ])
  })

  test('heading and text in one paragraph', () => {
    expect(headings(`一、举措\n（一）加强领导。${body}\n（二）压实责任。${body}`)).toEqual([
      '1 一、举措',
      '2 （一）加强领导 ↦',
      '2 （二）压实责任 ↦',
    ])
  })

  test('a full stop inside quotes does not end a run-in heading', () => {
    expect(headings(`一、举措\n（一）落实“谁执法。谁普法”责任。${body}`)).toContain(
      '2 （一）落实“谁执法。谁普法”责任 ↦',
    )
  })

  test.each(['〔〕', '[]', '［］'])('%s under （一） is a level of its own', ([open, close]) => {
    const inner = (number: string) => `${open}${number}${close}`
    const text = `一、举措\n（一）加强领导\n${inner('一')}学习。${body}\n${inner('二')}部署。${body}\n（二）压实责任。${body}`
    expect(headings(text)).toEqual([
      '1 一、举措',
      '2 （一）加强领导',
      `3 ${inner('一')}学习 ↦`,
      `3 ${inner('二')}部署 ↦`,
      '2 （二）压实责任 ↦',
    ])
  })

  test('〔一〕 in place of （一） is a slip, of the same level', () => {
    const text = `一、举措\n〔一〕加强领导。${body}\n（二）压实责任。${body}\n〔三〕普法。${body}`
    expect(headings(text)).toEqual([
      '1 一、举措',
      '2 〔一〕加强领导 ↦',
      '2 （二）压实责任 ↦',
      '2 〔三〕普法 ↦',
    ])
  })

  test('a heading that a line of the page cuts in mid-word', () => {
    const text =
      '一、党政主要负责人履行推进法治建设第一责任人职责、加\n强法治政府建设有关情况\n' +
      '（一）落实第一责任人职责。贯彻落实省、市、区关于党政\n主要负责人履行推进法治建设第一责任人职责规定，局党组两次\n' +
      '研究部署法治政府建设工作，专题审议年度法治政府建设工作要\n点和年度法治政府建设情况报告，及时研究解决突出的重大问题，\n对时间紧迫的重要事项随时召开会议研究解决。'
    expect(headings(text)).toEqual([
      '1 一、党政主要负责人履行推进法治建设第一责任人职责、加强法治政府建设有关情况',
      '2 （一）落实第一责任人职责 ↦',
    ])
  })
})

describe('what is no heading', () => {
  test.each(['三、四季度分别召开会议。', '二、三产业增加值占比提高。', '一、二级响应各启动一次。'])(
    '%s',
    line => {
      expect(headings(`一、举措\n${body}\n${line}`)).toEqual(['1 一、举措'])
    },
  )

  test.each(['2024.12.4前完成', '3.5万元用于普法', '（试行）办法已经印发'])('%s', line => {
    expect(headings(`一、举措\n${body}\n${line}`)).toEqual(['1 一、举措'])
  })

  test('a definition or a list of short points', () => {
    expect(headings(`一、举措\n${body}\n1.四个口子：中英街、沙头角、盐田港；\n2.三张清单。`)).toEqual([
      '1 一、举措',
    ])
  })

  test('“一是” in the middle of a paragraph', () => {
    expect(headings(`一、举措\n一是审文件。${body}二是听汇报。${body}`)).toEqual(['1 一、举措'])
  })
})

describe('headings without a mark', () => {
  test('“一是……。” alone on a line, with text under it', () => {
    const text = `一、举措\n一是始终坚持党的领导。\n${body}\n二是始终坚持依法行政。\n${body}`
    expect(headings(text)).toEqual(['1 一、举措', '2 一是始终坚持党的领导', '2 二是始终坚持依法行政'])
  })

  test('short lines before long paragraphs, where nothing is numbered', () => {
    const text = `关于法治政府建设情况的报告\n2024年，我局依法办事，现将有关情况报告如下。\n主要举措\n${body.repeat(2)}\n存在不足\n${body.repeat(2)}`
    expect(headings(text)).toEqual(['1 主要举措', '1 存在不足'])
  })

  test('the same lines are text where 一、 is in use', () => {
    expect(headings(`一、举措\n${body}\n工作成效\n${body.repeat(2)}`)).toEqual(['1 一、举措'])
  })

  test('short lines above 一、 that begins again under each', () => {
    const long = body.repeat(2)
    const text = `主要举措\n一、普法\n${long}\n二、执法\n${long}\n第一责任人履职\n${long}\n存在不足\n一、人手\n${long}`
    expect(headings(text)).toEqual([
      '1 主要举措',
      '2 一、普法',
      '2 二、执法',
      '1 第一责任人履职',
      '1 存在不足',
      '2 一、人手',
    ])
  })

  test('they are text where 一、 also begins elsewhere', () => {
    const text = `一、举措\n${body}\n工作成效\n${body.repeat(2)}\n另一文件\n一、总则\n${body}`
    expect(headings(text)).toEqual(['1 一、举措', '1 一、总则'])
  })
})

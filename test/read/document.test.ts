import type {Node, Parent} from 'unist'
import {describe, expect, test} from 'vitest'
import {type DocumentBlock, documentReport} from '../../src/read/document.ts'
import {flowOf} from '../../src/tree/flow.ts'
import {linesOf} from '../../src/tree/lines.ts'
import {breachesOf} from '../support/laws.ts'
import {wrapAtColumns} from '../support/rewrap.ts'

const paragraphs = (...texts: string[]): DocumentBlock[] => texts.map(text => ({type: 'paragraph', text}))

function wordsOf(blocks: readonly DocumentBlock[]): string[] {
  const {report} = documentReport(blocks)
  expect(breachesOf(report)).toEqual([])
  const lines = linesOf(report.text)
  return report.children.map(node => flowOf(node, lines).text)
}

describe('paragraphs of a document', () => {
  const sentence =
    '县司法局把学习贯彻习近平法治思想作为首要任务，组织集体学习十二次，开展专题研讨四次，撰写心得体会三十六篇，举办法治讲座六场，参加人员覆盖全体干部职工。'

  test('are what they seem to be', () => {
    expect(wordsOf(paragraphs(sentence, sentence, '全年学法十二次', '全年执法四次'))).toHaveLength(4)
  })

  test('that are lines of a PDF are joined', () => {
    const wrapped = wrapAtColumns(`　　${sentence}\n　　${sentence}\n　　${sentence}`, 56)
    expect(wordsOf(paragraphs(...wrapped.split('\n')))).toEqual([sentence, sentence, sentence])
  })

  test('that share a line are two', () => {
    const blocks = paragraphs(
      '云司呈〔2025〕3号\t签发人：李某',
      '云台县司法局关于2024年度法治政府建设情况的报告',
      sentence,
      '云台县司法局\u00a0\u00a02025年1月20日',
    )
    expect(documentReport(blocks).report.children.map(({type}) => type)).toEqual([
      'documentNumber',
      'approver',
      'title',
      'paragraph',
      'signature',
      'date',
    ])
  })

  test('keep their indents out of their places', () => {
    const {report} = documentReport(paragraphs('　　全年学法十二次。'))
    expect(report.text).toBe('　　全年学法十二次。\n')
    expect(report.children[0]!.position!.start).toEqual({line: 1, column: 3, offset: 2})
  })
})

describe('a table of Markdown that was pasted as paragraphs', () => {
  const table = ['| 类别 | 件数 | 备注 |', '| --- | ---: | --- |', '| 文件 | 20 |  |', '| **合计** | 20 | |']
  const blocks = paragraphs('一、举措', '见下表。', ...table, '二、不足', '人手不足。')

  test('is a table, whose line of dashes is no part of it', () => {
    const {report} = documentReport(blocks)
    expect(breachesOf(report)).toEqual([])
    const lines = linesOf(report.text)
    const section = report.children[0] as {readonly children?: readonly Node[]}
    const rows = (section.children!.find(({type}) => type === 'table') as Parent).children as Parent[]
    expect(rows.map(row => row.children.map(cell => flowOf(cell as Node, lines).text))).toEqual([
      ['类别', '件数', '备注'],
      ['文件', '20', ''],
      ['合计', '20', ''],
    ])
  })

  test('leaves its line of dashes among the marks, and each paragraph its place', () => {
    const {report} = documentReport(blocks)
    const marks = report.markup!.map(({start, end}) => report.text.slice(start.offset, end.offset))
    expect(marks).toEqual([table[1], '**', '**'])
    expect(report.places!.slice(0, 6)).toEqual([1, 2, 3, 4, 5, 6].map(paragraph => ({paragraph})))
  })

  test('is none without bars, or over several lines of one paragraph', () => {
    const types = (...texts: string[]) =>
      documentReport(paragraphs(...texts)).report.children.map(({type}) => type)
    expect(types('来源：市局 | 作者：办公室', '本站 | 打印')).not.toContain('table')
    expect(types('甲 | 乙\n丙', '--- | ---', '丁 | 戊')).not.toContain('table')
  })
})

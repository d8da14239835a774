import {expect, test} from 'vitest'
import {readText} from '../../../src/read/text/text.ts'
import {flowOf} from '../../../src/tree/flow.ts'
import {linesOf} from '../../../src/tree/lines.ts'
import type {Node} from '../../../src/tree/types.ts'
import {breachesOf} from '../../support/laws.ts'

/** The rows of all tables of a text. */
function rowsOf(text: string): string[][] {
  const report = readText(text)
  expect(breachesOf(report)).toEqual([])
  const lines = linesOf(report.text)
  const rows: string[][] = []
  const walk = (node: Node) => {
    const {children = []} = node as {children?: Node[]}
    if (node.type === 'tableRow') rows.push(children.map(cell => flowOf(cell, lines).text))
    else for (const child of children) walk(child)
  }
  walk(report)
  return rows
}

const around = (...table: string[]) =>
  ['一、举措', '审查情况见下表。', ...table, '二、不足', '人手不足。'].join('\n')

test.each([
  {
    name: 'with bars at both sides',
    table: ['| 类别 | 件数 |', '| --- | ---: |', '| 文件 | 20 |', '| 合计 | 20 |'],
  },
  {name: 'with bars between the cells only', table: ['类别|件数', ':--|--:', '文件|20', '合计|20']},
])('a table of Markdown $name', ({table}) => {
  expect(rowsOf(around(...table))).toEqual([
    ['类别', '件数'],
    ['文件', '20'],
    ['合计', '20'],
  ])
})

test('a cell may be empty, and the table ends with a blank line', () => {
  const table = [
    '| 类别 | 件数 | 备注 |',
    '|---|---|---|',
    '| 文件 | 20 |  |',
    '',
    '来源：市局 | 作者：办公室',
  ]
  expect(rowsOf(around(...table))).toEqual([
    ['类别', '件数', '备注'],
    ['文件', '20', ''],
  ])
})

test.each([
  {name: 'bars without a line of dashes', table: ['来源：市局 | 时间：三月', '本站 | 打印']},
  {name: 'a line of dashes of other columns', table: ['类别 | 件数', '---', '文件 | 20']},
  {name: 'dashes alone', table: ['------', '办结二十件。', '------']},
])('no table: $name', ({table}) => {
  expect(rowsOf(around(...table))).toEqual([])
})

import type {Table} from 'mdast'
import {describe, expect, test} from 'vitest'
import {pagesReport} from '../../../src/read/pages/pages.ts'
import type {Run} from '../../../src/read/pages/types.ts'
import {flowOf} from '../../../src/tree/flow.ts'
import {linesOf} from '../../../src/tree/lines.ts'
import {breachesOf} from '../../support/laws.ts'
import {page, run} from '../../support/runs.ts'

/** A paragraph above and one below, and what stands between them as rows of cells. */
function read(runs: readonly Run[]) {
  const text = (y: number) => run('某局去年审查文件三件，开会四次，培训两次，情况如下。', 80, y)
  const report = pagesReport([page([text(60), ...runs, text(700)])])
  expect(breachesOf(report)).toEqual([])
  const lines = linesOf(report.text)
  const tables = report.children.filter((node): node is Table => node.type === 'table')
  const rows = tables.map(table =>
    table.children.map(row => row.children.map(cell => flowOf(cell, lines).text)),
  )
  return {rows, report}
}

/** Cells at places, a line each. */
const row = (y: number, ...cells: (readonly [string, number])[]) => cells.map(([text, x]) => run(text, x, y))

describe('tables', () => {
  test('lines with gaps at the same place are rows', () => {
    const {rows, report} = read([
      ...row(100, ['事项', 80], ['件数', 300], ['比例', 420]),
      ...row(128, ['审查', 80], ['12', 306], ['50%', 420]),
      ...row(156, ['备案', 80], ['3', 310], ['7.5%', 420]),
    ])
    expect(rows).toEqual([
      [
        ['事项', '件数', '比例'],
        ['审查', '12', '50%'],
        ['备案', '3', '7.5%'],
      ],
    ])
    expect(report.text).toMatch(/^事项 {2,}件数 {2,}比例$/m)
  })

  test('cells of sentences, of which no line has a number', () => {
    const {rows} = read([
      ...row(100, ['任务', 80], ['责任单位', 420]),
      ...row(128, ['清理文件。', 80], ['法规科', 420]),
      ...row(156, ['培训干部。', 80], ['人事科', 420]),
    ])
    expect(rows).toEqual([
      [
        ['任务', '责任单位'],
        ['清理文件。', '法规科'],
        ['培训干部。', '人事科'],
      ],
    ])
  })

  test('what wraps in a cell belongs to the cell', () => {
    const {rows, report} = read(
      [
        ...row(100, ['序号', 80], ['任务', 140], ['单位', 420]),
        ...row(128, ['1', 80], ['贯彻《法治政府建设', 140], ['法规科、', 420]),
        ...row(152, ['实施纲要》，加强领', 140], ['办公室', 420]),
        ...row(176, ['导。', 140]),
        ...row(204, ['2', 80], ['培训干部', 140], ['人事科', 420]),
      ].map(one => (one.x === 140 ? {...one, width: one.text.length * 29} : one)),
    )
    expect(rows).toEqual([
      [
        ['序号', '任务', '单位'],
        ['1', '贯彻《法治政府建设实施纲要》，加强领导。', '法规科、办公室'],
        ['2', '培训干部', '人事科'],
      ],
    ])
    const line = report.text.split('\n').indexOf('实施纲要》，加强领')
    expect(report.places![line]).toEqual({page: 1, line: 4})
  })

  test('nothing gets lost, not even what stands between the columns', () => {
    const {report} = read([
      ...row(100, ['甲', 80], ['乙', 300], ['丙', 420]),
      ...row(128, ['一', 80], ['二', 230], ['三', 300], ['四', 500]),
      ...row(156, ['五', 80], ['六', 300], ['七', 420]),
    ])
    for (const character of '甲乙丙一二三四五六七') expect(report.text).toContain(character)
  })

  test('a signature beside a date, and the letters of a title, are no table', () => {
    expect(read([...row(200, ['某县司法局', 80], ['2025年1月8日', 400])]).rows).toEqual([])
    expect(read([...row(200, ['工', 80], ['作', 200], ['报', 320], ['告', 440])]).rows).toEqual([])
  })
})

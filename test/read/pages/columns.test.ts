import {describe, expect, test} from 'vitest'
import {columnsOf} from '../../../src/read/pages/columns.ts'
import {linesOf, textOf} from '../../../src/read/pages/line.ts'
import {page, run} from '../../support/runs.ts'

const han = '坚持依法行政加快建设法治政府提高工作水平完善制度落实责任'
/** A line of fifteen characters that tells its place. */
const line = (mark: string) => mark + han.slice(0, 14)
const column = (mark: string, x: number, lines: number, y = 100) =>
  Array.from({length: lines}, (_, at) => run(line(mark), x, y + at * 20, {size: 10}))

const read = (...pages: Parameters<typeof columnsOf>[0][number][]) =>
  columnsOf(pages, 10).map(columns =>
    columns.map(
      ({index, runs}) =>
        `${index}:${linesOf(runs)
          .map(textOf)
          .map(text => text[0])
          .join('')}`,
    ),
  )

describe('columnsOf', () => {
  test('one column, of which each line is a run', () => {
    expect(read(page(column('甲', 80, 20)))).toEqual([['0:甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲']])
  })

  test('two columns are read one after the other', () => {
    expect(read(page([...column('甲', 80, 8), ...column('乙', 260, 8)]))).toEqual([
      ['0:甲甲甲甲甲甲甲甲', '1:乙乙乙乙乙乙乙乙'],
    ])
  })

  test('their base lines need not meet', () => {
    expect(read(page([...column('甲', 80, 8), ...column('乙', 260, 8, 109)]))).toEqual([
      ['0:甲甲甲甲甲甲甲甲', '1:乙乙乙乙乙乙乙乙'],
    ])
  })

  test('a title across both comes first, and one between parts the columns', () => {
    const title = run('题关于法治政府建设情况的报告', 170, 80, {size: 14})
    const middle = run('中关于法治政府建设情况的报告', 170, 270, {size: 14})
    const runs = [
      ...column('乙', 260, 8),
      ...column('甲', 80, 8),
      ...column('丁', 260, 8, 300),
      ...column('丙', 80, 8, 300),
    ]
    expect(read(page([middle, ...runs, title]))).toEqual([
      [
        '0:题',
        '0:甲甲甲甲甲甲甲甲',
        '1:乙乙乙乙乙乙乙乙',
        '0:中',
        '0:丙丙丙丙丙丙丙丙',
        '1:丁丁丁丁丁丁丁丁',
      ],
    ])
  })

  test('a last page is cut where the others are', () => {
    const full = page([...column('甲', 80, 8), ...column('乙', 260, 8)])
    const last = page([...column('丙', 80, 8), ...column('丁', 260, 2)])
    expect(read(full, last)[1]).toEqual(['0:丙丙丙丙丙丙丙丙', '1:丁丁'])
    expect(read(last)).toEqual([['0:丙丙丙丙丙丙丙丙']])
  })

  test('the columns of a table are no columns of text', () => {
    const rows = Array.from({length: 12}, (_, at) => [
      run('事项', 80, 100 + at * 20, {size: 10}),
      run(String(at), 300, 100 + at * 20, {size: 10}),
    ]).flat()
    expect(read(page(rows))).toHaveLength(1)
    expect(columnsOf([page(rows)], 10)[0]).toHaveLength(1)
  })

  test('a run a mile away does not make it slow', () => {
    const runs = [...column('甲', 80, 20), run('远', 1e9, 100)]
    expect(columnsOf([page(runs)], 10)[0]).toHaveLength(1)
  })
})

import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {compareFigures, type Reported} from '../../../src/audit/figures/compare.ts'
import type {Figure} from '../../../src/audit/figures/types.ts'
import {FigureValues} from '../../../src/audit/figures/values.ts'
import type {DraftRecord} from '../../../src/audit/types.ts'
import {recordOf} from '../../support/audit-records.ts'

const known = [
  {id: 'penalties', title: {zh: '行政处罚', en: 'penalties'}},
  {id: 'legal-study', title: {zh: '学法', en: 'study'}},
  {id: 'court-appearance-rate', title: {zh: '出庭应诉率', en: 'appearance'}, most: 100},
]

/** “甲局 2024”, and what it reports: penalties 56, … */
type Source = readonly [name: string, figures: Readonly<Record<string, number>>]

function recorded([name, figures]: Source): DraftRecord {
  const record = recordOf({path: `${name}.txt`, text: '全年办结。'})
  const counted = Object.entries(figures).map(([id, value]): Figure => {
    const unit = id === 'court-appearance-rate' ? '%' : '件'
    return {id, value, unit, sentence: `${value}${unit}`, line: 1}
  })
  return {...record, read: {...record.read!, figures: counted}}
}

function reported(sources: readonly Source[]): Reported {
  const values = new FigureValues()
  const drafts = sources.map(source => {
    const {path, read} = recorded(source)
    values.add(read!.figures)
    const [unit, year] = source[0].split(' ')
    return {path, unit: unit!, ...(year && {year: Number(year)})}
  })
  return {drafts, values}
}

/** The rows as a list. */
function compared(sources: readonly Source[], earlier: readonly Source[] = []) {
  const {columns, rows} = compareFigures(
    reported(sources),
    () => sources.map(recorded),
    known,
    reported(earlier),
  )
  return {columns, rows: [...rows]}
}

const penalties = (values: readonly number[]) =>
  values.map((value, at): Source => [`${at + 1}局 2024`, {penalties: value}])

function outliers(sources: readonly Source[]): string[] {
  return compared(sources).rows.flatMap(({path, cells}) =>
    cells.flatMap(({outlier}) => (outlier ? [`${path}: ${outlier.zh}`] : [])),
  )
}

describe('the table', () => {
  test('has the figures that anybody reports, in the order of the data, with how many and the median', () => {
    const {columns, rows} = compared([
      ['甲局 2024', {'legal-study': 4, penalties: 10}],
      ['乙局 2024', {penalties: 21}],
      ['丙局 2024', {}],
    ])
    expect(columns).toEqual([
      {id: 'penalties', title: known[0]!.title, count: 2, median: 15.5},
      {id: 'legal-study', title: known[1]!.title, count: 1, median: 4},
    ])
    expect(rows.map(({path, cells}) => [path, cells.map(({id}) => id)])).toEqual([
      ['甲局 2024.txt', ['penalties', 'legal-study']],
      ['乙局 2024.txt', ['penalties']],
    ])
  })

  test('shows figures of records that are not counted any more by their ids', () => {
    expect(compared([['甲局', {old: 1}]]).columns).toMatchObject([{id: 'old', title: {zh: 'old'}}])
  })
})

describe('the year before', () => {
  const change = (before: Source, now: Source = ['甲局 2024', {penalties: 60}]) =>
    compared([now], [before]).rows[0]!.cells[0]!

  test('of the same unit, with the change as a share', () => {
    expect(change(['甲局 2023', {penalties: 50}]).earlier).toEqual({value: 50, change: 0.2})
  })

  test('of another unit or an older year is not compared, nor a change from nothing', () => {
    expect(change(['乙局 2023', {penalties: 50}])).not.toHaveProperty('earlier')
    expect(change(['甲局 2022', {penalties: 50}])).not.toHaveProperty('earlier')
    expect(change(['甲局 2023', {penalties: 0}])).not.toHaveProperty('earlier')
  })

  test.each([
    [20, 60, '是上年（20件）的3倍，请核对'],
    [60, 20, '只有上年（60件）的1/3，请核对'],
    [60, 0, '上年有60件，请核对'],
    // Nearly three times, and small numbers, are nothing to look at.
    [21, 60, undefined],
    [1, 4, undefined],
  ])('%i, then %i: %s', (before, now, words) => {
    const cell = change(['甲局 2023', {penalties: before}], ['甲局 2024', {penalties: now}])
    expect(cell.outlier?.zh).toBe(words)
  })
})

describe('outliers', () => {
  test('stand far from the other units', () => {
    expect(outliers(penalties([10, 12, 15, 9, 20, 14, 11, 5000]))).toEqual([
      '8局 2024.txt: 明显偏大：8份报告的中位数是13件，请核对',
    ])
    expect(outliers(penalties([900, 1200, 1500, 950, 2000, 1400, 1100, 2]))).toEqual([
      '8局 2024.txt: 明显偏小：8份报告的中位数是1150件，请核对',
    ])
  })

  test('are not told of fewer than eight units', () => {
    expect(outliers(penalties([10, 12, 15, 9, 20, 14, 5000]))).toEqual([])
  })

  test('are not what units of different sizes report', () => {
    expect(outliers(penalties([2, 5, 11, 24, 60, 130, 300, 700, 1500]))).toEqual([])
  })

  test('a rate above all is one, however few units there are', () => {
    expect(outliers([['甲局 2024', {'court-appearance-rate': 120}]])).toEqual([
      '甲局 2024.txt: 超过了100%，请核对',
    ])
  })

  test('where all report the same, nobody stands out', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.integer({min: 1, max: 30}), (value, count) => {
        expect(outliers(penalties(Array(count).fill(value)))).toEqual([])
      }),
    )
  })

  test('never more than half of the units', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000), {minLength: 8, maxLength: 40}), values => {
        expect(outliers(penalties(values)).length).toBeLessThan(values.length / 2)
      }),
    )
  })
})

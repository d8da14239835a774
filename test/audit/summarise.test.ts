import {expect, test} from 'vitest'
import {summarise} from '../../src/audit/summarise.ts'
import type {DraftRecord, Records} from '../../src/audit/types.ts'
import {MemoryRecords, recordOf} from '../support/audit-records.ts'
import {catalogue} from '../support/built-in.ts'

const {data} = catalogue
const figure = {id: 'penalties', value: 56, unit: '件', sentence: '全年办结56件。', line: 1}

function readable(path: string, unit: string, year = 2024): DraftRecord {
  const record = recordOf({path, text: '一、总体情况\n全年办结56件。\n', unit, year})
  return {...record, read: {...record.read!, figures: [figure]}}
}

const unreadable: DraftRecord = {
  type: 'draft',
  path: '丙.docx',
  stamp: '',
  unreadable: {zh: '文件已损坏', en: 'damaged'},
}

/** Records that count how often their briefs were gone through. */
function counted(all: readonly DraftRecord[]): {readonly records: Records; readonly readings: () => number} {
  const byPath = new Map(all.map(one => [one.path, one]))
  const inner = new MemoryRecords([...byPath.keys()], path => byPath.get(path)!)
  let readings = 0
  const {head, paths} = inner
  const records: Records = {
    head,
    paths,
    get: path => inner.get(path),
    brief: path => inner.brief(path),
    briefs: () => {
      readings++
      return inner.briefs()
    },
  }
  return {records, readings: () => readings}
}

test('the briefs are gone through for the table, twice for the prints, and again only for the sentences of figures', () => {
  const {records, readings} = counted([readable('甲.txt', '甲县司法局'), readable('乙.txt', '乙县司法局')])
  const {figures} = summarise(records, {data})
  expect(readings()).toBe(3)
  expect(Array.from(figures.rows, ({path, cells}) => [path, cells[0]!.figure])).toEqual([
    ['乙.txt', figure],
    ['甲.txt', figure],
  ])
  expect(readings()).toBe(4)
})

test('a draft that could not be read has an outcome, and neither figures nor copies', () => {
  const {records} = counted([readable('甲.txt', '甲县司法局'), unreadable, readable('丁.txt', '丁县司法局')])
  const {drafts, figures, copies} = summarise(records, {data})
  expect(drafts.map(one => [one.path, one.unreadable?.en])).toEqual([
    ['丁.txt', undefined],
    ['丙.docx', 'damaged'],
    ['甲.txt', undefined],
  ])
  expect(Array.from(figures.rows, ({path}) => path)).toEqual(['丁.txt', '甲.txt'])
  expect(copies.pairs).toEqual([])
})

test('figures are compared with those of the unit a year before, whatever stands between them', () => {
  const {records} = counted([unreadable, readable('甲.txt', '甲县司法局')])
  const before = readable('x/甲.txt', '甲县司法局', 2023)
  const earlier = {...before, read: {...before.read!, figures: [{...figure, value: 28}]}}
  const against = counted([unreadable, earlier]).records
  const [row] = summarise(records, {data, against}).figures.rows
  expect(row!.cells[0]!.earlier).toEqual({value: 28, change: 1})
})

import {describe, expect, test} from 'vitest'
import {mergeData, noData} from '../../../src/check/data.ts'
import {formatFaults} from '../../../src/rule/fault/fault.ts'
import {parseData} from '../../../src/rule/load/load-data.ts'

function frames(source: string): string {
  return formatFaults(parseData(source, '数据.yaml').faults, new Map([['数据.yaml', source]]), 'zh')
}

const figure = (id: string) =>
  `  - {id: ${id}, title: {zh: 接访, en: visits}, says: [接待来访], counters: [批次]}\n`

describe('what ends', () => {
  const campaign = (from: string, to: string) =>
    frames(`campaigns: [{name: 护企, says: [护企], from: '${from}', to: '${to}'}]\n`)

  test('does not end before it began', () => {
    expect(campaign('2025-03', '2024-12')).toContain('数据.yaml:1:57  “to”早于“from”')
    expect(campaign('2025', '2024-12-31')).toContain('“to”早于“from”')
  })

  test('may end in the year or month in which it began, however that is written', () => {
    expect(campaign('2025-03-01', '2025')).toBe('')
    expect(campaign('2025', '2025-03-01')).toBe('')
    expect(campaign('2025-03', '2025-03-31')).toBe('')
  })
})

describe('figures that are counted', () => {
  test('are data like any other', () => {
    const {data, faults} = parseData(`figures:\n${figure('visits')}`, '数据.yaml')
    expect(faults).toEqual([])
    expect(data?.figures).toEqual([
      {id: 'visits', title: {zh: '接访', en: 'visits'}, says: ['接待来访'], counters: ['批次']},
    ])
  })

  test('of one id are one: those of a preset of one’s own take the place of the built-in ones', () => {
    const one = {id: 'visits', title: {zh: '接访', en: 'visits'}, says: ['接访'], counters: ['次']}
    const other = {...one, counters: ['批次']}
    const third = {...one, id: 'letters'}
    const merged = mergeData({...noData, figures: [one, third]}, {...noData, figures: [other]})
    expect(merged.figures).toEqual([other, third])
  })

  test('with the same id twice are a fault', () => {
    expect(frames(`figures:\n${figure('visits')}${figure('visits')}`)).toContain(
      '数据.yaml:3:10  “id”重复：“visits”',
    )
  })

  test.each([
    [
      'figures:\n  - {id: 接访, title: {zh: 接访, en: visits}, says: [接待], counters: [次]}',
      '代号“接访”不合格式',
    ],
    [
      'figures:\n  - {id: visits, title: {zh: 接访, en: visits}, says: [], counters: [次]}',
      '“says”至少要有 1 项',
    ],
    ['figures:\n  - {id: visits, title: {zh: 接访, en: visits}, says: [接待]}', '缺少“counters”'],
    ['figures:\n  - {id: visits, title: 接访, says: [接待], counters: [次]}', '“title”应为“键: 值”'],
  ])('%s', (source, message) => expect(frames(`${source}\n`)).toContain(message))
})

import fc from 'fast-check'
import {expect, test} from 'vitest'
import {csvOf} from '../../../src/audit/csv/csv.ts'
import {tablesOf} from '../../../src/audit/tables/tables.ts'
import type {Cell, Table} from '../../../src/audit/tables/types.ts'
import {parseCsv} from '../../reporter/parsers.ts'
import {auditSample} from '../../support/audit-sample.ts'

const {audit, records} = auditSample()

function tableWith(rows: readonly (readonly Cell[])[]): Table {
  const columns = [
    {title: '单位', kind: 'text', width: 20},
    {title: '同比', kind: 'percent', width: 8},
  ] as const
  return {name: 'figures', title: '数据', about: '', columns, frozen: 1, rows}
}

const csv = (table: Table) => [...csvOf(table)].join('')

test.each(tablesOf(audit, records, {language: 'zh'}).map(table => [table.name, table] as const))(
  '%s has a record a row, behind a BOM',
  (_, table) => {
    const text = csv(table)
    expect(text.startsWith('\ufeff')).toBe(true)
    const [head, ...rows] = parseCsv(text.slice(1))
    expect(head).toEqual(table.columns.map(({title}) => title))
    expect(rows).toHaveLength([...table.rows].length)
  },
)

test('a number below zero stays a number', () => {
  expect(parseCsv(csv(tableWith([['市审计局', -0.51239]])).slice(1))[1]).toEqual(['市审计局', '-0.5124'])
})

test('no unit can begin a formula, end a cell or a record', () => {
  fc.assert(
    fc.property(fc.array(fc.string({unit: 'binary'}), {maxLength: 5}), names => {
      const [, ...rows] = parseCsv(csv(tableWith(names.map(name => [name, 1]))).slice(1))
      expect(rows.map(row => row.length)).toEqual(names.map(() => 2))
      for (const [name] of rows) expect(name).not.toMatch(/^[=+\-@\t\r]/)
    }),
  )
})

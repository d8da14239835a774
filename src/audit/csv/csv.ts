import {byteOrderMark, csvRecord} from '../../reporter/escape/csv.ts'
import {wellFormed} from '../../reporter/escape/well-formed.ts'
import type {Cell, Column, Table} from '../tables/types.ts'

/** A table as a file for Excel, WPS and scripts, piece by piece: UTF-8 with BOM, as `-f csv` writes it. */
export function* csvOf({columns, rows}: Table): Generator<string> {
  yield byteOrderMark + csvRecord(columns.map(({title}) => title))
  for (const row of rows) yield csvRecord(row.map((cell, at) => plain(cell, columns[at]!)))
}

/** A percentage as a share of 1: 0.125. */
function plain(cell: Cell, {kind}: Column): string | number {
  if (cell === undefined) return ''
  if (typeof cell === 'string') return wellFormed(cell)
  return kind === 'percent' ? Math.round(cell * 10_000) / 10_000 : cell
}

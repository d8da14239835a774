import type {Language, Words} from '../../diagnostic/types.ts'
import type {Cell, Column, ColumnKind, ColumnWords} from './types.ts'

export function column(zh: string, en: string, kind: ColumnKind, width: number): ColumnWords {
  return {title: {zh, en}, kind, width}
}

export function inLanguage(columns: readonly ColumnWords[], language: Language): Column[] {
  return columns.map(({title, kind, width}) => ({title: title[language], kind, width}))
}

/** A name or a number that is written alike in both languages. */
export const inBoth = (text: string): Words => ({zh: text, en: text})

/** Rows that are made while they are read. */
export function rowsFrom(make: () => Iterator<readonly Cell[]>): Iterable<readonly Cell[]> {
  return {[Symbol.iterator]: make}
}

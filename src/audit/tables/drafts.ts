import {kindWords} from '../../reporter/words.ts'
import type {Audit} from '../types.ts'
import {column, inLanguage, rowsFrom} from './columns.ts'
import type {Cell, Table, TableOptions} from './types.ts'

const columns = [
  column('文稿', 'file', 'text', 44),
  column('单位', 'unit', 'text', 26),
  column('把握', 'confidence', 'percent', 8),
  column('文种', 'kind', 'text', 16),
  column('年度', 'year', 'number', 8),
  column('日期', 'date', 'date', 12),
  column('逾期天数', 'days late', 'number', 10),
  column('得分', 'score', 'decimal', 8),
  column('错误', 'errors', 'number', 7),
  column('警告', 'warnings', 'number', 7),
  column('提示', 'hints', 'number', 7),
  column('免予核对', 'waived', 'number', 10),
  column('未能核对的原因', 'why it was not checked', 'text', 44),
]

/** A row a file, read or not. */
export function drafts(audit: Audit, {language}: TableOptions): Table {
  return {
    name: 'drafts',
    title: {zh: '文稿', en: 'Files'}[language],
    about: {
      zh: '每份文稿属于哪个单位、有多大把握，以及核对的结果',
      en: 'whose each file is, how sure that is, and what came of it',
    }[language],
    columns: inLanguage(columns, language),
    frozen: 1,
    rows: rowsFrom(() => rowsOf(audit, {language})),
  }
}

function* rowsOf({drafts}: Audit, {language}: TableOptions): Generator<Cell[]> {
  for (const {path, unit, confidence, kind, year, date, late, score, counts, unreadable} of drafts) {
    const {error, warning, hint, waived} = counts
    yield [
      path,
      unit,
      unit === undefined ? undefined : confidence,
      kind && kindWords[kind][language],
      year,
      date,
      late,
      score?.value,
      ...(unreadable ? [undefined, undefined, undefined, undefined] : [error, warning, hint, waived]),
      unreadable?.[language],
    ]
  }
}

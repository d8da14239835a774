import {lineWords} from '../../diagnostic/place.ts'
import type {FigureCell, FigureColumn} from '../figures/types.ts'
import type {Audit, AuditedDraft} from '../types.ts'
import {column, inLanguage, rowsFrom} from './columns.ts'
import type {Cell, Table, TableOptions} from './types.ts'

const columns = [
  column('单位', 'unit', 'text', 26),
  column('年度', 'year', 'number', 8),
  column('指标', 'figure', 'text', 22),
  column('数值', 'value', 'number', 10),
  column('量词', 'counter', 'text', 8),
  column('上年', 'year before', 'number', 10),
  column('同比', 'change', 'percent', 10),
  column('各单位中位数', 'median of all units', 'number', 14),
  column('提请核实', 'to be looked at', 'text', 40),
  column('原句', 'sentence', 'text', 60),
  column('位置', 'place', 'text', 14),
  column('文稿', 'file', 'text', 34),
]

/** A row a count that a unit reports, with the sentence that it stands in. */
export function figures(audit: Audit, {language}: TableOptions): Table {
  return {
    name: 'figures',
    title: {zh: '数据对比', en: 'Figures'}[language],
    about: {
      zh: '各单位报告的数据、原句、同比和需要核实之处',
      en: 'counts that units report, their sentences, the change since the year before, and what is remarkable',
    }[language],
    columns: inLanguage(columns, language),
    frozen: 3,
    rows: rowsFrom(() => rowsOf(audit, {language})),
  }
}

function* rowsOf({figures, drafts}: Audit, options: TableOptions): Generator<Cell[]> {
  const byPath = new Map(drafts.map(draft => [draft.path, draft]))
  const byId = new Map(figures.columns.map(column => [column.id, column]))
  for (const {path, cells} of figures.rows) {
    for (const cell of cells) yield rowOf(path, byPath.get(path), cell, byId.get(cell.id), options)
  }
}

function rowOf(
  path: string,
  draft: AuditedDraft | undefined,
  {id, figure, earlier, outlier}: FigureCell,
  kind: FigureColumn | undefined,
  {language}: TableOptions,
): Cell[] {
  return [
    draft?.unit,
    draft?.year,
    kind?.title[language] ?? id,
    figure.value,
    figure.unit,
    earlier?.value,
    earlier?.change,
    kind?.median,
    outlier?.[language],
    figure.sentence,
    lineWords(figure.line, figure.place)[language],
    path,
  ]
}

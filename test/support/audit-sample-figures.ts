import type {Figure, FigureTable} from '../../src/audit/figures/types.ts'
import type {DraftRecord} from '../../src/audit/types.ts'
import type {Report} from '../../src/tree/types.ts'

const figureKinds = [
  {
    id: 'law-study',
    title: {zh: '学法次数', en: 'sessions of studying law'},
    pattern: /学习[^。；]*?(\d+)\s*(次)/,
  },
  {
    id: 'audits',
    title: {zh: '审计项目', en: 'audits'},
    pattern: /(?:审计|开展)[^。；]*?(\d+)\s*([个项])/,
  },
] as const

/** Figures with the places where they really stand. */
export function figuresIn({text}: Report): Figure[] {
  return figureKinds.flatMap(({id, pattern}): Figure[] => {
    const lines = text.split(/\r\n|[\n\r]/)
    const at = lines.findIndex(line => pattern.test(line))
    if (at === -1) return []
    const [sentence, value, unit] = pattern.exec(lines[at]!)!
    return [{id, value: Number(value), unit: unit!, sentence: sentence!, line: at + 1}]
  })
}

/** Half of them grew, the large ones are remarkable. */
export function figuresOf(records: readonly DraftRecord[]): FigureTable {
  const rows = records
    .filter(({read}) => read && read.figures.length > 0)
    .map(({path, read}) => ({
      path,
      cells: read!.figures.map((figure, at) => ({
        id: figure.id,
        figure,
        ...(at === 0 && {earlier: {value: figure.value * 2, change: -0.5}}),
        ...(figure.value > 10 && {
          outlier: {zh: '是中位数的十倍以上，请核实', en: 'more than ten times the median: to be looked at'},
        }),
      })),
    }))
  const columns = figureKinds.map(({id, title}) => {
    const values = rows.flatMap(({cells}) =>
      cells.filter(cell => cell.id === id).map(({figure}) => figure.value),
    )
    const median = values.sort((a, b) => a - b)[values.length >> 1]
    return {id, title, count: values.length, ...(median !== undefined && {median})}
  })
  return {columns, rows}
}

import type {Line, Span} from './line.ts'

/** Where a table of Markdown stands among lines: its head, the line of dashes below it, and rows up to `end`. */
export interface PipeTable {
  readonly head: number
  readonly end: number
}

/** A table of Markdown that was pasted is known by the line of dashes below the first of its rows. */
export function pipeTablesIn(
  lines: readonly (Text & Partial<Pick<Line, 'blankBefore'>>)[],
): readonly PipeTable[] {
  // Nearly all texts have none.
  if (!lines.some(isRule)) return none
  const tables: PipeTable[] = []
  for (let at = 1; at < lines.length; at++) {
    const head = lines[at - 1]!
    if (!isRule(lines[at]!) || !isLine(head) || countOf(head) !== countOf(lines[at]!)) continue
    let end = at + 1
    while (end < lines.length && isRow(lines[end]!) && !lines[end]!.blankBefore) end++
    tables.push({head: at - 1, end})
    at = end
  }
  return tables
}

const none: readonly PipeTable[] = []

export function withPipeTables(lines: readonly Line[]): readonly Line[] {
  const tables = pipeTablesIn(lines)
  if (tables.length === 0) return lines
  const isIn = (at: number) => tables.find(({head, end}) => head <= at && at < end)
  return lines.flatMap((line, at) => {
    const table = isIn(at)
    if (!table) return [line]
    return at === table.head + 1 ? [] : [{...line, row: true, cells: cellsOf(line).map(cell => [cell])}]
  })
}

type Text = Pick<Line, 'text'>

/** A paragraph of a document may have several. */
const isLine = ({text}: Text): boolean => text.trim() !== '' && !text.includes('\n')
const isRow = (line: Text): boolean => isLine(line) && line.text.includes('|')
const isRule = ({text}: Text): boolean => text.includes('|') && rule.test(text.trim())

/** “|---|:---:|”; one column has bars on both sides. */
const rule = /^(?:\| *:?-{2,}:? *(?:\| *:?-{2,}:? *)*\||:?-{2,}:? *(?:\| *:?-{2,}:? *)+)$/

const countOf = ({text}: Text): number => cellsOf({text, start: 0}).length

/** What stands between the bars, without the space around it. */
export function cellsOf({text, start}: Pick<Line, 'text' | 'start'>): readonly Span[] {
  const lead = text.length - text.trimStart().length
  const row = text.trim()
  const from = row.startsWith('|') ? 1 : 0
  const to = row.length > from && row.endsWith('|') ? row.length - 1 : row.length
  const cells: Span[] = []
  let at = start + lead + from
  for (const cell of row.slice(from, to).split('|')) {
    const space = cell.length - cell.trimStart().length
    cells.push({start: at + space, end: at + space + cell.trim().length})
    at += cell.length + 1
  }
  return cells
}

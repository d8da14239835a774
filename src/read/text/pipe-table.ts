import type {Line, Span} from './line.ts'

/** Rows of a table of Markdown that was pasted into a text: known by the line of dashes below the first of them. */
export function withPipeTables(lines: readonly Line[]): readonly Line[] {
  // Nearly all texts have none.
  if (!lines.some(({text}) => text.includes('|') && rule.test(text))) return lines
  const found: Line[] = []
  let columns = 0
  for (const line of lines) {
    const head = found.at(-1)
    if (rule.test(line.text) && head && cellsOf(head).length === cellsOf(line).length) {
      columns = cellsOf(line).length
      found[found.length - 1] = asRow(head)
    } else if (columns > 0 && line.text.includes('|') && !line.blankBefore) found.push(asRow(line))
    else {
      columns = 0
      found.push(line)
    }
  }
  return found
}

/** “|---|:---:|”; one column has bars on both sides. */
const rule = /^(?:\| *:?-{2,}:? *(?:\| *:?-{2,}:? *)*\||:?-{2,}:? *(?:\| *:?-{2,}:? *)+)$/

const asRow = (line: Line): Line => ({...line, row: true, cells: cellsOf(line).map(cell => [cell])})

/** What stands between the bars, without the space around it. */
function cellsOf({text, start}: Line): Span[] {
  const from = text.startsWith('|') ? 1 : 0
  const to = text.length > from && text.endsWith('|') ? text.length - 1 : text.length
  const cells: Span[] = []
  let at = start + from
  for (const cell of text.slice(from, to).split('|')) {
    const lead = cell.length - cell.trimStart().length
    cells.push({start: at + Math.min(lead, cell.length), end: at + lead + cell.trim().length})
    at += cell.length + 1
  }
  return cells
}

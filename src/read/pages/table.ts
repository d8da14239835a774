import {markAt} from '../../tree/numbering.ts'
import {type Cell, cellOf, firstUnit, type PageLine} from './line.ts'
import type {Run} from './types.ts'

/** A line of a table. */
export interface TableLine {
  /** The row that it belongs to: cells that wrap take several lines. */
  readonly row: number
  /** What it has of the cell of each column. */
  readonly pieces: readonly (Cell | undefined)[]
}

/** The lines of a column of text that belong to tables. */
export function tableLines(lines: readonly PageLine[]): (TableLine | undefined)[] {
  const found: (TableLine | undefined)[] = lines.map(() => undefined)
  let row = 0
  for (const [from, to] of tablesOf(lines)) {
    const own = lines.slice(from, to)
    const columns = columnsOf(own.filter(({cells}) => cells.length > 1))
    if (columns.length < 2) continue
    const pieces = own.map(line => piecesOf(line, columns))
    for (const [at, line] of own.entries()) {
      if (at === 0 || !goesOn(own[at - 1]!, line, pieces[at - 1]!, pieces[at]!, columns)) row++
      found[from + at] = {row, pieces: pieces[at]!}
    }
  }
  return found
}

/** Where tables stand, as [from, to): lines with cells that leave gaps at the same place, and what wraps there. */
function tablesOf(lines: readonly PageLine[]): [number, number][] {
  const rows = lines.map(
    (line, at) => line.cells.length > 1 && neighbours(lines, at).some(other => isAligned(line, other)),
  )
  const inside = rows.map((isRow, at) => isRow || isWrapped(lines, rows, at))
  const tables: [number, number][] = []
  for (const [at, isInside] of inside.entries()) {
    const last = tables.at(-1)
    if (isInside && last?.[1] === at) last[1] = at + 1
    else if (isInside) tables.push([at, at + 1])
  }
  return tables
}

/** The next lines with cells above and below, over a few wrapped ones. */
function neighbours(lines: readonly PageLine[], at: number): PageLine[] {
  const hasCells = ({cells}: PageLine) => cells.length > 1
  const above = lines.slice(Math.max(0, at - 5), at).findLast(hasCells)
  const below = lines.slice(at + 1, at + 6).find(hasCells)
  return [above, below].filter(line => line !== undefined)
}

/** A gap of one lies above a gap of the other. */
function isAligned(one: PageLine, other: PageLine): boolean {
  const least = Math.max(one.size, other.size)
  return gapsOf(one).some(gap =>
    gapsOf(other).some(twin => Math.min(gap.right, twin.right) - Math.max(gap.left, twin.left) >= least),
  )
}

interface Span {
  readonly left: number
  readonly right: number
}

const gapsOf = ({cells}: PageLine): Span[] =>
  cells.slice(1).map((cell, at) => ({left: cells[at]!.right, right: cell.x}))

/** A line that begins where a cell of the row above or below does wrapped there; so did a short one between rows. */
function isWrapped(lines: readonly PageLine[], rows: readonly boolean[], at: number): boolean {
  const above = rows.slice(Math.max(0, at - 5), at).lastIndexOf(true)
  const below = rows.slice(at + 1, at + 6).indexOf(true)
  if (above === -1) return false
  const {x, right, size} = lines[at]!
  const last = lines[Math.max(0, at - 5) + above]!
  const next = below === -1 ? undefined : lines[at + 1 + below]!
  const near = next ? [last, next] : [last]
  const isBelowCell = near.some(row => row.cells.slice(1).some(cell => Math.abs(cell.x - x) < 0.3 * size))
  if (isBelowCell) return right <= Math.max(...near.map(row => row.right)) + size
  if (!next) return false
  const width = Math.max(...near.map(row => row.right - row.x))
  return right - x < width * 0.7 && near.some(row => x >= row.x - size && right <= row.right + size)
}

/** The upright strips that hold text, with hardly any between them: a cell over several columns crosses that. */
function columnsOf(lines: readonly PageLine[]): Span[] {
  const runs = lines.flatMap(line => line.runs)
  const step = Math.min(...lines.map(({size}) => size)) / 8
  const left = Math.min(...lines.map(({x}) => x))
  const steps = Math.ceil((Math.max(...lines.map(({right}) => right)) - left) / step)
  if (!(steps > 0) || steps > 8000) return []
  const covered = new Uint32Array(steps + 1)
  for (const {x, width} of runs) {
    const to = Math.min(steps, Math.floor((x + width - left) / step))
    for (let at = Math.max(0, Math.ceil((x - left) / step)); at < to; at++) covered[at]!++
  }
  const most = lines.length * 0.1
  const columns: {left: number; right: number}[] = []
  for (const [at, count] of covered.entries()) {
    if (count <= most) continue
    const edge = left + at * step
    const last = columns.at(-1)
    if (last && edge - last.right <= step) last.right = edge + step
    else columns.push({left: edge, right: edge + step})
  }
  return columns
}

/** What a line has in each column; what crosses several counts to the first. */
function piecesOf(line: PageLine, columns: readonly Span[]): (Cell | undefined)[] {
  const own: Run[][] = columns.map(() => [])
  for (const run of line.runs) {
    const middle = run.x + Math.min(run.width, line.size) / 2
    const column = columns.findLastIndex(({left}) => left <= middle)
    own[Math.max(0, column)]!.push(run)
  }
  return own.map(runs => (runs.length > 0 ? cellOf(runs, line.size) : undefined))
}

/** Does a cell of the line above go on in this one? Then both belong to one row. */
function goesOn(
  last: PageLine,
  line: PageLine,
  above: readonly (Cell | undefined)[],
  below: readonly (Cell | undefined)[],
  columns: readonly Span[],
): boolean {
  if (line.y - last.y > 2.2 * line.size) return false
  const meetings = columns.flatMap((_, at) => {
    const [cell, next] = [above[at], below[at]]
    if (!cell || !next) return []
    const end = columns[at + 1]?.left
    // How wide the last column is, nobody knows; but two numbers are two cells.
    if (end === undefined) return /^[-\d.,%％]+$/.test(next.text) ? [false] : []
    const isFull = (end - cell.right) / line.size < firstUnit(next.text) + 0.6
    return [isFull && !markAt(next.text)]
  })
  return meetings.length > 0 && meetings.every(isFull => isFull)
}

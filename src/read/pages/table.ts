import type {PageLine} from './line.ts'

/**
 * Which lines of a column are rows of a table: at least two cells, and a line near by that leaves a gap at the
 * same place. A short line between two rows is a cell that wrapped.
 */
export function rowsOf(lines: readonly PageLine[]): boolean[] {
  const rows = lines.map(
    (line, at) => line.cells.length > 1 && neighbours(lines, at).some(other => isAligned(line, other)),
  )
  return rows.map((isRow, at) => isRow || isWrapped(lines, rows, at))
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

const gapsOf = ({cells}: PageLine) =>
  cells.slice(1).map((cell, at) => ({left: cells[at]!.right, right: cell.x}))

function isWrapped(lines: readonly PageLine[], rows: readonly boolean[], at: number): boolean {
  const above = rows.slice(Math.max(0, at - 4), at).lastIndexOf(true)
  const below = rows.slice(at + 1, at + 5).indexOf(true)
  if (above === -1 || below === -1) return false
  const {x, right} = lines[at]!
  const near = [lines[Math.max(0, at - 4) + above]!, lines[at + 1 + below]!]
  const width = Math.max(...near.map(row => row.right - row.x))
  return right - x < width * 0.7 && near.some(row => x >= row.x - row.size && right <= row.right + row.size)
}

import type {Point, Range} from './types.ts'

/** Turns offsets into points: a table of line starts, searched by halves. */
export interface Lines {
  /** The number of lines; a text that ends in a line break has an empty last line. */
  readonly count: number
  point(offset: number): Point
  range(start: number, end: number): Range
  /** The offset of the first character of a line (from 1). */
  start(line: number): number
}

/** The last line that begins at the offset or before it. */
function search(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** A line ends at LF, CR LF or a lone CR, as in CommonMark. */
export function linesOf(text: string): Lines {
  const starts = lineStarts(text)
  // A text is read from its beginning to its end: the next offset is mostly on the same line or the next one.
  let last = 0
  const isOn = (line: number, offset: number) =>
    starts[line]! <= offset && (line + 1 >= starts.length || offset < starts[line + 1]!)
  const point = (offset: number): Point => {
    if (!isOn(last, offset))
      last = last + 1 < starts.length && isOn(last + 1, offset) ? last + 1 : search(starts, offset)
    return {line: last + 1, column: offset - starts[last]! + 1, offset}
  }
  return {
    count: starts.length,
    point,
    range: (start, end) => ({start: point(start), end: point(end)}),
    start: line => starts[Math.min(line, starts.length) - 1]!,
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  // Nearly all texts have LF only, and `indexOf` searches faster than a loop of our own.
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  if (!text.includes('\r')) return starts
  for (let at = text.indexOf('\r'); at !== -1; at = text.indexOf('\r', at + 1)) {
    if (text.charCodeAt(at + 1) !== 10) starts.push(at + 1)
  }
  return starts.sort((a, b) => a - b)
}

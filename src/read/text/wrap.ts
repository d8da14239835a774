import type {Line} from './line.ts'

/** How the lines of a text were broken at a right margin. */
export interface Wrap {
  /** The line reaches the margin: what follows may go on in the middle of a word. */
  full(line: Line, first: boolean): boolean
  /** A blank line ends a paragraph; in texts from a PDF one stands between all lines. */
  readonly blankEnds: boolean
}

/** The indent of a first line may be lost in extraction, so it may end this much before the margin, in columns. */
const firstIndent = 4

/**
 * Finds the margin of a hard-wrapped text: a width that many lines share and hardly any exceeds, with lines
 * that stop there in mid-sentence. Measured in columns (a page) or in characters (a program that counts).
 */
export function findWrap(all: readonly Line[]): Wrap | undefined {
  // Rows of tables are as wide as their columns, not as the page, and the lines of a table of contents as its dots.
  const lines = all.filter(({text}) => !unlikeText.some(sign => text.includes(sign)))
  if (lines.length < 6) return undefined
  const columns = margin(lines, line => line.width + (isFirst(line) ? line.indent : 0))
  const characters = margin(lines, line => line.text.length + (isFirst(line) ? line.lead : 0))
  const gaps = lines.filter(line => line.blankBefore).length
  const spaced = gaps >= lines.length / 2
  const exact = !spaced && characters.share > columns.share * 1.2
  const best = exact ? characters : columns
  const {size, at} = best
  const within = lines.filter(line => at(line) <= size + (exact ? 0 : 4)).length
  const stopped = lines.filter(line => at(line) >= size - (exact ? 0 : 5) && !line.ended).length
  if (within < lines.length * 0.9 || stopped < Math.max(4, lines.length * 0.2)) return undefined
  return {
    full: (line, first) => at(line) >= size - (first ? firstIndent + (exact ? 0 : 1) : exact ? 0 : 4),
    blankEnds: !spaced,
  }
}

/** Indented as the first line of a paragraph is, and not as a title or a signature. */
const isFirst = ({indent}: Line): boolean => indent <= firstIndent

const unlikeText = ['  ', '\t', '....', '………', '····']

interface Margin {
  size: number
  share: number
  at: (line: Line) => number
}

/** The most common width of the upper half. */
function margin(lines: readonly Line[], at: (line: Line) => number): Margin {
  const counts = new Map<number, number>()
  for (let index = 0; index < lines.length; index++) {
    const width = at(lines[index]!)
    counts.set(width, (counts.get(width) ?? 0) + 1)
  }
  let size = 0
  let count = 0
  counts.forEach((lineCount, width) => {
    if (width < 16 || lineCount < count || (lineCount === count && width <= size)) return
    size = width
    count = lineCount
  })
  return {size, share: count / lines.length, at}
}

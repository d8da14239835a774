import type {Block} from '../../check/types.ts'
import type {Point, Range} from '../../tree/types.ts'

/** From where to where in `report.text`, both included: what is missing at the end of a passage counts too. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * What a person takes for a paragraph: a block, with those that share a line with it, such as a heading and the text
 * that follows it at once. With the indent of its first line. In reading order.
 */
export function passagesOf(blocks: readonly Block[]): Span[] {
  const passages: {start: number; end: number; lastLine: number}[] = []
  for (const {node} of blocks) {
    const {start, end} = node.position as Range
    const last = passages.at(-1)
    if (last && start.line <= last.lastLine) {
      last.start = Math.min(last.start, lineStart(start))
      last.end = Math.max(last.end, end.offset!)
      last.lastLine = Math.max(last.lastLine, end.line)
    } else passages.push({start: lineStart(start), end: end.offset!, lastLine: end.line})
  }
  return passages
}

const lineStart = ({offset, column}: Point): number => offset! - column + 1

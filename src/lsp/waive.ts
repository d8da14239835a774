import {visit} from 'unist-util-visit'
import {createContext} from '../check/context.ts'
import {compileRoles} from '../check/role.ts'
import type {Diagnostic} from '../diagnostic/types.ts'
import {passagesOf} from '../lint/waivers/passage.ts'
import type {Parent, Range, Report} from '../tree/types.ts'

/** A comment that excuses a finding, and where it goes. The reason is left to the author: it stands behind `before`. */
export interface WaiverComment {
  /** In `report.text`. */
  readonly offset: number
  readonly before: string
  readonly after: string
}

/**
 * On a line of its own it is about the paragraph below it, so it goes above the paragraph that the finding begins in;
 * in a table it goes behind the words, where it is about the line.
 */
export function waiverComment(report: Report, {ruleId, range}: Diagnostic): WaiverComment {
  const comment = {before: `<!-- 核稿豁免 ${ruleId}：`, after: ' -->'}
  const at = range.start.offset!
  const cell = cellAt(report, at)
  if (cell) return {offset: Math.min(range.end.offset!, cell.end.offset!), ...comment}
  const {text} = report
  const {blocks, lines} = createContext(report, compileRoles({}))
  const passage = passagesOf(blocks).find(({start, end}) => start <= at && at <= end)
  const offset = lines.start(lines.point(passage?.start ?? at).line)
  const lineEnd = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n'
  return {offset, before: comment.before, after: comment.after + lineEnd}
}

/** The cell of a table that an offset is in. */
function cellAt(report: Report, offset: number): Range | undefined {
  const cells: Range[] = []
  visit(report as Parent, 'tableCell', ({position}) => {
    if (position) cells.push(position)
  })
  return cells.find(({start, end}) => start.offset! <= offset && offset <= end.offset!)
}

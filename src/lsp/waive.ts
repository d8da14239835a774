import type {Diagnostic} from '../diagnostic/types.ts'
import type {Node, Parent, Range, Report} from '../tree/types.ts'

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
  const {block, inTable} = blockAt(report, range.start.offset!)
  if (inTable && block) return {offset: Math.min(range.end.offset!, block.position!.end.offset!), ...comment}
  const {text} = report
  const place = block?.position?.start ?? range.start
  const offset = place.offset! - place.column + 1
  const lineEnd = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n'
  return {offset, before: comment.before, after: comment.after + lineEnd}
}

/** The innermost block of text at an offset, and whether it stands in a table; what is missing stands in none. */
function blockAt(report: Report, offset: number): {readonly block?: Node; readonly inTable: boolean} {
  let block: Node | undefined
  let parent: Parent = report
  let inTable = false
  while (true) {
    const next: Node | undefined = parent.children.find(({position}) => holds(position, offset))
    if (!next || isPhrasing.has(next.type)) return {...(block && {block}), inTable}
    inTable ||= next.type === 'table'
    if (next.type !== 'section' && next.type !== 'annex' && next.type !== 'table') block = next
    if (!('children' in next)) return {...(block && {block}), inTable}
    parent = next as Parent
  }
}

/** What is missing at the end of a passage has a place behind its last character. */
function holds(position: Range | undefined, offset: number): boolean {
  return position !== undefined && position.start.offset! <= offset && offset <= position.end.offset!
}

const isPhrasing: ReadonlySet<string> = new Set([
  'text',
  'item',
  'strong',
  'emphasis',
  'delete',
  'link',
  'inlineCode',
])

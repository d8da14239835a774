import type {CheckContext} from '../../check/types.ts'
import type {Comment, Section} from '../../tree/types.ts'
import type {Scope} from './directive.ts'
import {passagesOf, type Span} from './passage.ts'

/** What a comment is about. */
export function spanOf(comment: Comment, scope: Scope | undefined, context: CheckContext): Span {
  const {range, stands} = comment
  const [start, end] = [range.start.offset!, range.end.offset!]
  switch (scope ?? (stands === 'beside' ? 'line' : 'paragraph')) {
    case 'line':
      return lineSpan(comment, context)
    case 'next-line':
    case 'paragraph':
      // A comment in Word is about the paragraphs that it is attached to.
      return stands === 'words' ? {start, end} : (nextPassage(comment, context) ?? {start, end})
    case 'section':
      return sectionSpan(comment, context)
    case 'rest':
      return {start, end: context.report.text.length}
    case 'draft':
      return {start: 0, end: context.report.text.length}
  }
}

/** The line, and the paragraphs that touch it. */
function lineSpan({range}: Comment, {lines, blocks, report}: CheckContext): Span {
  const start = lines.start(range.start.line)
  const end = range.end.line < lines.count ? lines.start(range.end.line + 1) - 1 : report.text.length
  const touching = passagesOf(blocks).filter(one => one.start <= end && start <= one.end)
  return {
    start: Math.min(start, ...touching.map(one => one.start)),
    end: Math.max(end, ...touching.map(one => one.end)),
  }
}

function nextPassage({range}: Comment, {blocks}: CheckContext): Span | undefined {
  return passagesOf(blocks).find(({start}) => start >= range.end.offset!)
}

/** The innermost section of what the comment is about: a comment above a heading is about what stands under it. */
function sectionSpan(comment: Comment, context: CheckContext): Span {
  const about = comment.stands === 'line' ? nextPassage(comment, context) : undefined
  const at = about?.start ?? comment.range.start.offset!
  const holds = ({position}: Section) => position.start.offset! <= at && at <= position.end.offset!
  const section = context.sections.findLast(holds)
  if (!section) return {start: 0, end: context.report.text.length}
  return {start: section.position.start.offset!, end: section.position.end.offset!}
}

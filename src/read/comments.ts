import {linesOf} from '../tree/lines.ts'
import type {Comment, Report} from '../tree/types.ts'

/** How a comment begins that speaks to this program. */
const address = /^\s*(?:核稿豁免|核稿恢复|hegao-(?:disable|enable))/

export function isForUs(text: string): boolean {
  return address.test(text)
}

/** Reads a text without the comments for us: they are no words of the draft, and their places stay empty. */
export function readBeside(text: string, read: (bare: string) => Report): Report {
  // Most drafts have none, and a search for four characters is all that they cost.
  const comments = text.includes('<!--') ? commentsIn(text) : []
  if (comments.length === 0) return read(text)
  const report = read(withoutComments(text, comments))
  report.text = text
  report.comments = comments
  return report
}

function commentsIn(text: string): Comment[] {
  const lines = linesOf(text)
  const found: Comment[] = []
  for (const {0: whole, 1: content = '', index} of text.matchAll(/<!--([\s\S]*?)-->/g)) {
    if (!isForUs(content)) continue
    const range = lines.range(index, index + whole.length)
    const isAlone = /^[\s\ufeff]*$/.test(text.slice(lines.start(range.start.line), index))
    found.push({text: content.trim(), range, stands: isAlone ? 'line' : 'beside'})
  }
  return found
}

/** As long as the text itself, so that positions are those of the text. */
function withoutComments(text: string, comments: readonly Comment[]): string {
  let bare = ''
  let at = 0
  for (const {range} of comments) {
    const [start, end] = [range.start.offset!, range.end.offset!]
    bare += text.slice(at, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ')
    at = end
  }
  return bare + text.slice(at)
}

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
  // Not by a pattern: thousands of openings without an end would each be followed to the end of the text.
  for (let start = text.indexOf('<!--'); start !== -1; ) {
    const close = text.indexOf('-->', start + 4)
    if (close === -1) break
    const content = text.slice(start + 4, close)
    if (isForUs(content)) {
      const range = lines.range(start, close + 3)
      const isAlone = /^[\s\ufeff]*$/.test(text.slice(lines.start(range.start.line), start))
      found.push({text: content.trim(), range, stands: isAlone ? 'line' : 'beside'})
    }
    start = text.indexOf('<!--', close + 3)
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

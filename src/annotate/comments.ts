import {type Part, readerOf} from '../read/docx/package.ts'
import {appended} from './append.ts'
import {author, type CommentLine, initials, type Remark} from './types.ts'
import {escapeXml, type Write} from './writer.ts'

/** One comment in the comments part. */
interface Found {
  /** [start, end) in the XML. */
  readonly start: number
  readonly end: number
  readonly id: string
  readonly isOwn: boolean
  /** By these, newer parts speak of a comment. */
  readonly paragraphIds: readonly string[]
}

export function commentsIn(part: Part): Found[] {
  const reader = readerOf(part)
  const found: Found[] = []
  reader.child()
  while (reader.child()) {
    const {start, name} = reader
    const id = reader.attribute('w:id') ?? ''
    const isOwn = reader.attribute('w:author') === author
    const paragraphIds: string[] = []
    const outside = reader.depth - 1
    while (reader.depth > outside) {
      const paragraphId = reader.next() === 'open' ? reader.attribute('w14:paraId') : undefined
      if (paragraphId !== undefined) paragraphIds.push(paragraphId)
    }
    if (name === 'w:comment') found.push({start, end: reader.end, id, isOwn, paragraphIds})
  }
  return found
}

/** The part with comments added behind those that it has. */
export function withComments(
  part: Part,
  remarks: readonly (Remark & {readonly id: number})[],
  write: Write,
): string {
  const added = remarks.map(({id, lines}) =>
    write('comment', {id, author, initials}, lines.map(line => paragraphOf(line, write)).join('')),
  )
  return appended(part, added.join(''))
}

function paragraphOf({text, look}: CommentLine, write: Write): string {
  const properties =
    look === 'strong'
      ? write('b')
      : look === 'faint'
        ? write('color', {val: '808080'}) + write('sz', {val: 16})
        : ''
  const content = write('t', {'xml:space': 'preserve'}, escapeXml(text))
  return write('p', {}, write('r', {}, (properties && write('rPr', {}, properties)) + content))
}

import {type Change, splice} from '../fix/splice.ts'
import {Package, type Part, readerOf} from '../read/docx/package.ts'
import {commentsIn} from './comments.ts'
import {encodePart} from './encode-part.ts'
import {rezip} from './rezip.ts'

/**
 * A Word file without the comments that an earlier run left in it; those of other people stay. A file that has none
 * is given back as it is.
 */
export function withoutOwnComments(bytes: Uint8Array): Uint8Array {
  const file = new Package(bytes)
  const part = file.related('comments')
  const comments = part ? commentsIn(part).filter(({isOwn}) => isOwn) : []
  if (!part || comments.length === 0) return bytes
  const changed = new Map<string, Uint8Array>()
  const change = (target: Part, changes: readonly Change[]) => {
    if (changes.length > 0) changed.set(target.name, encodePart(target, splice(target.xml, changes)))
  }
  change(
    part,
    comments.map(({start, end}) => ({start, end, text: ''})),
  )
  change(file.main, marksOf(file.main, new Set(comments.map(({id}) => id))))
  const paragraphIds = new Set(comments.flatMap(comment => comment.paragraphIds))
  const durableIds = new Set<string>()
  for (const type of ['commentsExtended', 'commentsIds', 'commentsExtensible']) {
    const companion = file.related(type)
    if (companion) change(companion, entriesOf(companion, paragraphIds, durableIds))
  }
  return rezip(file.zip, changed)
}

/** The marks of comments in the main part: where they begin and end, and what refers to them. */
function marksOf(part: Part, ids: ReadonlySet<string>): Change[] {
  const reader = readerOf(part)
  const changes: Change[] = []
  let run = {start: 0, depth: 0, isOnlyReference: false}
  let reference: Change | undefined
  for (let kind = reader.next(); kind !== 'end'; kind = reader.next()) {
    const {name, start, end, depth} = reader
    if (kind === 'open') {
      const isOwn = () => ids.has(reader.attribute('w:id') ?? '')
      if (name === 'w:r') run = {start, depth, isOnlyReference: true}
      else if ((name === 'w:commentRangeStart' || name === 'w:commentRangeEnd') && isOwn()) {
        reader.skip()
        changes.push({start, end: reader.end, text: ''})
      } else if (name === 'w:commentReference' && isOwn()) {
        reader.skip()
        reference = {start, end: reader.end, text: ''}
      } else if (name === 'w:rPr') reader.skip()
      else run.isOnlyReference = false
    } else if (kind === 'close' && name === 'w:r') {
      // The run came with the reference, and goes with it.
      if (reference)
        changes.push(
          run.isOnlyReference && run.depth === depth + 1 ? {start: run.start, end, text: ''} : reference,
        )
      reference = undefined
    }
  }
  return changes
}

/**
 * What newer parts say of comments that are gone; an answer to one of them becomes a comment of its own.
 *
 * @param durableIds the names of these comments in the third part, which the second one tells
 */
function entriesOf(part: Part, paragraphIds: ReadonlySet<string>, durableIds: Set<string>): Change[] {
  const reader = readerOf(part)
  const changes: Change[] = []
  reader.child()
  while (reader.child()) {
    const {start, end} = reader
    const paragraphId = reader.attribute('w15:paraId') ?? reader.attribute('w16cid:paraId')
    const durableId = reader.attribute('w16cid:durableId') ?? reader.attribute('w16cex:durableId')
    const parent = reader.attribute('w15:paraIdParent')
    const isGone = paragraphId === undefined ? durableIds.has(durableId ?? '') : paragraphIds.has(paragraphId)
    if (isGone && durableId !== undefined) durableIds.add(durableId)
    if (!isGone && parent !== undefined && paragraphIds.has(parent)) {
      const attribute = /\s+[^\s=]*paraIdParent\s*=\s*(?:"[^"]*"|'[^']*')/.exec(part.xml.slice(start, end))!
      const at = start + attribute.index
      changes.push({start: at, end: at + attribute[0].length, text: ''})
    }
    reader.skip()
    if (isGone) changes.push({start, end: reader.end, text: ''})
  }
  return changes
}

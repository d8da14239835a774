import {type DocxDocument, openDocx} from '../read/docx/docx.ts'
import type {Part} from '../read/docx/package.ts'
import type {ReadOptions} from '../read/report.ts'
import type {Report} from '../tree/types.ts'
import {Anchors} from './anchor.ts'
import {commentsIn, withComments} from './comments.ts'
import {encodePart} from './encode-part.ts'
import {withMarks} from './marks.ts'
import {declareComments, newCommentsPart} from './new-part.ts'
import {withoutOwnComments} from './remove.ts'
import {rezip} from './rezip.ts'
import type {Remark} from './types.ts'
import {writerOf} from './writer.ts'

export interface Annotated {
  readonly bytes: Uint8Array
  /** The file was signed electronically, and the signature holds for it no more. */
  readonly breaksSignature: boolean
}

/**
 * Writes remarks into a Word file as comments, each at the words that it is about. Nothing else is changed, but that
 * the comments of an earlier run go. The same input gives the same bytes.
 *
 * @param judge says of the report what it has to say; it is asked once
 * @throws {Unreadable} for a file that is damaged, locked, or no Word document
 */
export function annotate(
  bytes: Uint8Array,
  options: ReadOptions,
  judge: (report: Report) => readonly Remark[],
): Annotated {
  const document = openDocx(withoutOwnComments(bytes), options)
  return {
    bytes: withRemarks(document, judge(document.report)),
    breaksSignature: document.package.zip.entries.some(({name}) => name.startsWith('_xmlsignatures/')),
  }
}

function withRemarks(document: DocxDocument, remarks: readonly Remark[]): Uint8Array {
  const file = document.package
  if (remarks.length === 0 || document.paragraphs.length === 0) return file.zip.bytes
  const existing = file.related('comments')
  const part = existing ?? newCommentsPart(file)
  const ids = existing ? commentsIn(existing).map(({id}) => Number(id)) : []
  const first = Math.max(-1, ...ids.filter(id => Number.isSafeInteger(id))) + 1
  const anchors = new Anchors(document)
  const numbered = remarks.map((remark, at) => ({...remark, id: first + at}))
  const placed = numbered.map(({id, start, end}) => ({id, anchor: anchors.of(start, end)}))
  const changes = new Map<string, Uint8Array>()
  const change = (target: Pick<Part, 'name' | 'encoding'>, xml: string) =>
    changes.set(target.name, encodePart(target, xml))
  change(file.main, withMarks(file.main.xml, placed, writerOf(file.main)))
  change(part, withComments(part, numbered, writerOf(part)))
  if (!existing) for (const [target, xml] of declareComments(file, part)) change(target, xml)
  return rezip(file.zip, changes)
}

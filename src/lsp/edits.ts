import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Fix} from '../diagnostic/types.ts'
import type {Client} from './client.ts'
import {clientRange, clientSpan, type Encoding} from './encoding.ts'
import type {SnippetTextEdit, TextEdit, WorkspaceEdit} from './protocol.ts'

/** For this version of the document only, where the editor can tell versions apart. */
export function workspaceEdit(
  document: TextDocument,
  edits: (TextEdit | SnippetTextEdit)[],
  {versionsEdits}: Client,
): WorkspaceEdit {
  const {uri, version} = document
  if (versionsEdits) return {documentChanges: [{textDocument: {uri, version}, edits}]}
  return {changes: {[uri]: edits as TextEdit[]}}
}

export function fixEdits({edits}: Fix, document: TextDocument, encoding: Encoding): TextEdit[] {
  return edits.map(({range, text}) => ({range: clientRange(range, document, encoding), newText: text}))
}

/** One edit that makes another text of a document, and leaves what is alike at both ends alone. */
export function replacement(document: TextDocument, after: string, encoding: Encoding): TextEdit {
  const before = document.getText()
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  let tail = 0
  while (tail < most - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  // Never between the halves of a character, or between the halves of a line break.
  while (start > 0 && isInside(before, start)) start--
  while (tail > 0 && isInside(before, before.length - tail)) tail--
  return {
    range: clientSpan(start, before.length - tail, document, encoding),
    newText: after.slice(start, after.length - tail),
  }
}

function isInside(text: string, at: number): boolean {
  return /^(?:[\ud800-\udbff][\udc00-\udfff]|\r\n)$/.test(text.slice(at - 1, at + 1))
}

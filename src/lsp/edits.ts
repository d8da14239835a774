import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Fix} from '../diagnostic/types.ts'
import type {Client} from './client.ts'
import {clientRange, type Encoding} from './encoding.ts'
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

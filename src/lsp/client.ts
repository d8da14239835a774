import {type Encoding, encodingOf} from './encoding.ts'
import type {InitializeParams} from './protocol.ts'

/** What the editor understands: nothing else is sent to it. */
export interface Client {
  readonly encoding: Encoding
  /** “zh-cn”, where it tells. */
  readonly locale: string | undefined
  readonly rendersMarkdown: boolean
  readonly linksRuleIds: boolean
  readonly showsRelated: boolean
  readonly showsTags: boolean
  readonly nestsSymbols: boolean
  /** Edits for one version of a document only. */
  readonly versionsEdits: boolean
  /** Edits may have places for the cursor to stop at. */
  readonly takesSnippets: boolean
  /** It understands literals of code actions; without them there are none. */
  readonly takesActions: boolean
  readonly watchesFiles: boolean
  /** It tells settings when it is asked. */
  readonly tellsSettings: boolean
  readonly announcesSettings: boolean
  readonly opensDocuments: boolean
  readonly hasFolders: boolean
}

export function clientOf({capabilities, locale}: InitializeParams): Client {
  const {general, textDocument, workspace, window} = capabilities
  const published = textDocument?.publishDiagnostics
  return {
    encoding: encodingOf(general?.positionEncodings),
    locale,
    rendersMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    linksRuleIds: published?.codeDescriptionSupport ?? false,
    showsRelated: published?.relatedInformation ?? false,
    showsTags: published?.tagSupport !== undefined,
    nestsSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    versionsEdits: workspace?.workspaceEdit?.documentChanges ?? false,
    takesSnippets: workspace?.workspaceEdit?.snippetEditSupport ?? false,
    takesActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    tellsSettings: workspace?.configuration ?? false,
    announcesSettings: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    opensDocuments: window?.showDocument?.support ?? false,
    hasFolders: workspace?.workspaceFolders ?? false,
  }
}

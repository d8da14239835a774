/**
 * What is used of the libraries of the protocol. The bundle has it in a file of its own: they are CommonJS, and what
 * rolldown needs for that would otherwise be one more file to read at each start of the program.
 */
export type * from 'vscode-languageserver'
export {
  CodeActionKind,
  CodeActionTriggerKind,
  CompletionItemKind,
  createConnection,
  DiagnosticSeverity,
  DiagnosticTag,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  LogMessageNotification,
  LSPErrorCodes,
  MarkupKind,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  SymbolKind,
  TextDocumentSyncKind,
} from 'vscode-languageserver'
export {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node'

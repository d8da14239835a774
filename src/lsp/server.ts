import {explainCommand, fixAllKind} from './actions.ts'
import {type Client, clientOf} from './client.ts'
import type {Connected} from './connection.ts'
import {Looks} from './looks.ts'
import {follow} from './notifications.ts'
import {Preferences, rootsOf} from './preferences.ts'
import {CodeActionKind, type InitializeResult, TextDocumentSyncKind} from './protocol.ts'
import {answer} from './requests.ts'
import {Session, type SessionOptions} from './session.ts'
import {SourceLoader} from './source-loader.ts'

export interface ServerOptions extends SessionOptions {
  /** Of the program. */
  readonly version: string
}

/** Answers an editor until it hangs up. Diagnostics are pushed; who asks for them as well would see each twice. */
export function serve({connection, isOutdated}: Connected, {version, ...options}: ServerOptions): void {
  connection.onInitialize(params => {
    const client = clientOf(params)
    const session = new Session(connection, client, options)
    session.folders.roots = rootsOf(params)
    const preferences = new Preferences(session, params.initializationOptions)
    const sources = new SourceLoader(session)
    follow(session, new Looks(session, sources, isOutdated), preferences)
    answer(session, sources)
    return initializeResult(client, version)
  })
  connection.listen()
}

function initializeResult({encoding}: Client, version: string): InitializeResult {
  return {
    serverInfo: {name: 'hegao', version},
    capabilities: {
      positionEncoding: encoding,
      textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental, save: true},
      codeActionProvider: {codeActionKinds: [CodeActionKind.QuickFix, fixAllKind]},
      hoverProvider: true,
      documentSymbolProvider: true,
      foldingRangeProvider: true,
      completionProvider: {triggerCharacters: [':', ' ', '-', '/', '[']},
      executeCommandProvider: {commands: [explainCommand]},
      workspace: {workspaceFolders: {supported: true, changeNotifications: true}},
    },
  }
}

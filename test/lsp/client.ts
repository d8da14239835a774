import {PassThrough} from 'node:stream'
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node'
import {connect} from '../../src/lsp/connection.ts'
import {uriOf} from '../../src/lsp/folders.ts'
import {serve} from '../../src/lsp/server.ts'
import {catalogue} from '../support/built-in.ts'

/** What VS Code says of itself, as far as this server asks. */
export const rich: ClientCapabilities = {
  general: {positionEncodings: ['utf-16']},
  textDocument: {
    hover: {contentFormat: ['markdown', 'plaintext']},
    publishDiagnostics: {
      relatedInformation: true,
      codeDescriptionSupport: true,
      versionSupport: true,
      tagSupport: {valueSet: [1, 2]},
    },
    documentSymbol: {hierarchicalDocumentSymbolSupport: true},
    codeAction: {codeActionLiteralSupport: {codeActionKind: {valueSet: ['quickfix', 'source.fixAll']}}},
  },
  workspace: {
    workspaceFolders: true,
    workspaceEdit: {documentChanges: true},
    didChangeWatchedFiles: {dynamicRegistration: true},
  },
}

export interface StartOptions {
  readonly capabilities?: ClientCapabilities
  readonly folders?: readonly string[]
  readonly initializationOptions?: unknown
  readonly locale?: string
  /** The answer to `workspace/configuration`, by the scope; null for none. */
  readonly configuration?: (scope: string | null) => unknown
}

/** A client of the protocol that talks to a server in this process. */
export class TestClient {
  readonly connection: ProtocolConnection
  readonly messages: string[] = []
  readonly logged: string[] = []
  readonly registered: string[] = []
  readonly shown: string[] = []
  readonly publications: PublishDiagnosticsParams[] = []
  /** The exit code of the server. */
  readonly ended: Promise<number>
  readonly toServer: PassThrough
  initialized!: InitializeResult
  #waiting: (() => void)[] = []

  private constructor(configuration: StartOptions['configuration']) {
    this.toServer = new PassThrough()
    const toClient = new PassThrough()
    const connected = connect(this.toServer, toClient)
    this.ended = connected.ended
    serve(connected, {catalogue, cwd: '/', version: '1.2.3'})
    this.connection = createProtocolConnection(
      new StreamMessageReader(toClient),
      new StreamMessageWriter(this.toServer),
    )
    const {connection} = this
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.publications.push(params)
      this.#wake()
    })
    connection.onNotification('window/showMessage', ({message}: {message: string}) => {
      this.messages.push(message)
      this.#wake()
    })
    connection.onNotification('window/logMessage', ({message}: {message: string}) => {
      this.logged.push(message)
    })
    connection.onRequest('window/showDocument', ({uri}: {uri: string}) => {
      this.shown.push(uri)
      return {success: true}
    })
    connection.onRequest('client/registerCapability', ({registrations}) => {
      for (const {method} of registrations) this.registered.push(method)
      this.#wake()
    })
    connection.onRequest('workspace/configuration', ({items}: {items: {scopeUri?: string}[]}) =>
      items.map(({scopeUri}) => configuration?.(scopeUri ?? null) ?? null),
    )
    connection.listen()
  }

  static async start(options: StartOptions = {}): Promise<TestClient> {
    const {capabilities = rich, folders = [], initializationOptions, locale, configuration} = options
    const client = new TestClient(configuration)
    const params: InitializeParams = {
      processId: null,
      rootUri: null,
      capabilities,
      workspaceFolders: folders.map((folder, at) => ({uri: uriOf(folder), name: String(at)})),
      ...(initializationOptions !== undefined && {initializationOptions}),
      ...(locale !== undefined && {locale}),
    }
    client.initialized = await client.connection.sendRequest('initialize', params)
    await client.connection.sendNotification('initialized', {})
    return client
  }

  async stop(): Promise<number> {
    await this.connection.sendRequest('shutdown')
    await this.connection.sendNotification('exit')
    this.connection.dispose()
    return this.ended
  }

  /** Opens a document, and gives what is said of it. */
  async open(uri: string, text: string, languageId = 'plaintext'): Promise<readonly Diagnostic[]> {
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: {uri, languageId, version: 1, text},
    })
    return this.diagnostics(uri, 1)
  }

  async change(uri: string, version: number, changes: readonly unknown[]): Promise<void> {
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: {uri, version},
      contentChanges: changes,
    })
  }

  /** Waits for what is said of a version of a document. */
  async diagnostics(uri: string, version: number): Promise<readonly Diagnostic[]> {
    const said = () => this.publications.findLast(one => one.uri === uri && one.version === version)
    await this.until(() => said() !== undefined)
    return said()!.diagnostics
  }

  /** Of a document, whatever the version. */
  last(uri: string): readonly Diagnostic[] | undefined {
    return this.publications.findLast(one => one.uri === uri)?.diagnostics
  }

  ask<Answer>(method: string, params: unknown): Promise<Answer> {
    return this.connection.sendRequest(method, params)
  }

  /** Waits until something that the server says makes it true. */
  async until(isTrue: () => boolean): Promise<void> {
    while (!isTrue()) await new Promise<void>(resolve => this.#waiting.push(resolve))
  }

  #wake(): void {
    for (const resolve of this.#waiting.splice(0)) resolve()
  }
}

/** The lines of a message: what is wrong, what to do, on which basis. */
export function linesOf(diagnostic: Diagnostic | undefined): readonly string[] {
  return typeof diagnostic?.message === 'string' ? diagnostic.message.split('\n') : []
}

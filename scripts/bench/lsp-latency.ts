import {spawn} from 'node:child_process'
import {setTimeout} from 'node:timers/promises'
import {
  createProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node'
import {TextDocument} from 'vscode-languageserver-textdocument'

export interface Latency {
  /** Milliseconds from a change to its diagnostics, in the order of the edits. */
  readonly times: readonly number[]
  readonly diagnostics: number
}

/** How long `hegao lsp` takes from each edit of a draft to its diagnostics, as an editor sees it over stdio. */
export async function measureLsp(bin: string, text: string, name: string, edits: number): Promise<Latency> {
  const server = spawn(process.execPath, [bin, 'lsp'], {stdio: ['pipe', 'pipe', 'inherit']})
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  )
  const waiting = new Map<number, (published: PublishDiagnosticsParams) => void>()
  connection.onNotification('textDocument/publishDiagnostics', (published: PublishDiagnosticsParams) =>
    waiting.get(published.version ?? 0)?.(published),
  )
  connection.listen()
  const capabilities = {textDocument: {publishDiagnostics: {relatedInformation: true}}}
  await connection.sendRequest('initialize', {processId: process.pid, rootUri: null, capabilities})
  await connection.sendNotification('initialized', {})
  const uri = `untitled:${name}`
  const document = TextDocument.create(uri, name.endsWith('.md') ? 'markdown' : 'plaintext', 1, text)
  const {languageId} = document
  const said = (version: number) =>
    new Promise<PublishDiagnosticsParams>(resolve => void waiting.set(version, resolve))
  const opened = said(1)
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: {uri, languageId, version: 1, text},
  })
  await opened
  // Whoever opens a draft reads before the first key.
  await setTimeout(reading)
  const times: number[] = []
  let diagnostics = 0
  for (let version = 2; version < edits + 2; version++) {
    const change = editOf(document, version)
    TextDocument.update(document, [change], version)
    const start = performance.now()
    const answer = said(version)
    await connection.sendNotification('textDocument/didChange', {
      textDocument: {uri, version},
      contentChanges: [change],
    })
    diagnostics = (await answer).diagnostics.length
    times.push(performance.now() - start)
    await setTimeout(pause)
  }
  await connection.sendRequest('shutdown')
  await connection.sendNotification('exit')
  connection.dispose()
  return {times, diagnostics}
}

/** Milliseconds between two keys of a fast typist. */
const pause = 30
const reading = 2000

/** Words typed and deleted here and there; the same in each run. */
function editOf(document: TextDocument, version: number) {
  const at = (version * 7919) % document.getText().length
  const deleted = version % 3 === 0 ? 2 : 0
  const text = version % 3 === 0 ? '' : ['工作', '，', '落实', '2024年'][version % 4]!
  return {range: {start: document.positionAt(at), end: document.positionAt(at + deleted)}, text}
}

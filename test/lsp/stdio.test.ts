import {type ChildProcess, spawn} from 'node:child_process'
import path from 'node:path'
import {afterEach, expect, test} from 'vitest'
import {
  createProtocolConnection,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node'

const bin = path.resolve('src/cli/bin.ts')
const tsx = import.meta.resolve('tsx')
const running: ChildProcess[] = []
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
})

/** The command itself, in a process of its own. */
function start(...options: string[]) {
  const server = spawn(process.execPath, ['--import', tsx, bin, 'lsp', ...options])
  running.push(server)
  const connection: ProtocolConnection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  )
  connection.onClose(() => connection.dispose())
  connection.listen()
  let stderr = ''
  server.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString()
  })
  const ended = new Promise<{code: number | null; stderr: string}>(resolve =>
    server.on('exit', code => resolve({code, stderr})),
  )
  return {server, connection, ended}
}

const initialize = {processId: process.pid, rootUri: null, capabilities: {}}

test('speaks over the standard streams, with the options that VS Code adds', async () => {
  const {connection, ended} = start('--stdio', `--clientProcessId=${process.pid}`)
  await connection.sendRequest('initialize', initialize)
  await connection.sendNotification('initialized', {})
  const published = new Promise<PublishDiagnosticsParams>(resolve =>
    connection.onNotification('textDocument/publishDiagnostics', resolve),
  )
  const text = '关于开会的通知\n一、时间\n二、地点\n在会议室。\n'
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: {uri: 'file:///nowhere/%E7%A8%BF.md', languageId: 'markdown', version: 7, text},
  })
  expect(await published).toMatchObject({version: 7, diagnostics: [{code: 'structure/empty-section'}]})
  await connection.sendRequest('shutdown')
  await connection.sendNotification('exit')
  expect(await ended).toEqual({code: 0, stderr: ''})
})

test('ends when the client dies, and says nothing to a terminal', async () => {
  const {server, connection, ended} = start()
  await connection.sendRequest('initialize', initialize)
  server.stdin.end()
  expect(await ended).toEqual({code: 1, stderr: ''})
})

test('ends when the client reads no more', async () => {
  const {server, connection, ended} = start()
  await connection.sendRequest('initialize', initialize)
  server.stdout.destroy()
  server.stdin.destroy()
  expect((await ended).code).toBe(1)
})

test('ends in order when the client hangs up after shutdown without a word', async () => {
  const {server, connection, ended} = start()
  await connection.sendRequest('initialize', initialize)
  await connection.sendRequest('shutdown')
  server.stdin.end()
  expect(await ended).toEqual({code: 0, stderr: ''})
})

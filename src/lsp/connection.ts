import type {Readable, Writable} from 'node:stream'
import {
  type Connection,
  createConnection,
  createProtocolConnection,
  type Message,
  type MessageReader,
  StreamMessageReader,
  StreamMessageWriter,
  type WatchDog,
} from './protocol.ts'

export interface Connected {
  readonly connection: Connection
  /** Has a newer version of a document arrived that waits to be read? */
  readonly isOutdated: (uri: string, version: number) => boolean
  /**
   * The exit code: 0 when the client has said `shutdown` and then `exit` or closed the stream, and else 1. A client
   * that dies says neither.
   */
  readonly ended: Promise<number>
}

/**
 * Speaks the protocol over two streams; the process is the caller's to end.
 *
 * Not by `createConnection` of `vscode-languageserver/node`: it ends the process itself, and the timer that it starts
 * for `--clientProcessId` keeps a server alive that has been told to go.
 */
export function connect(input: Readable, output: Writable): Connected {
  const newest = new Map<string, number>()
  let end: (code: number) => void
  let parentTimer: NodeJS.Timeout | undefined
  const ended = new Promise<number>(resolve => {
    end = code => {
      clearInterval(parentTimer)
      // What still waits in the queue would be answered to nobody.
      connection.dispose()
      resolve(code)
    }
  })
  const watchDog: WatchDog = {
    shutdownReceived: false,
    initialize({processId}) {
      if (typeof processId !== 'number') return
      parentTimer = setInterval(() => {
        if (!isAlive(processId)) watchDog.exit(watchDog.shutdownReceived ? 0 : 1)
      }, 3000).unref()
    },
    exit: code => end(code),
  }
  const close = () => watchDog.exit(watchDog.shutdownReceived ? 0 : 1)
  input.on('end', close).on('close', close).on('error', close)
  // The client has gone while something was being said to it.
  output.on('error', close)
  const reader = noting(new StreamMessageReader(input), newest)
  const writer = new StreamMessageWriter(output)
  const connection = createConnection(
    logger => createProtocolConnection(reader, writer, logger),
    watchDog,
  ) as Connection
  return {connection, isOutdated: (uri, version) => (newest.get(uri) ?? version) > version, ended}
}

/** Messages wait in a queue for their turn: what the newest version of a document is, is seen when it arrives. */
function noting(reader: MessageReader, newest: Map<string, number>): MessageReader {
  return {
    onError: reader.onError,
    onClose: reader.onClose,
    onPartialMessage: reader.onPartialMessage,
    listen: callback =>
      reader.listen(message => {
        note(message, newest)
        callback(message)
      }),
    dispose: () => reader.dispose(),
  }
}

function note(message: Message, newest: Map<string, number>): void {
  const {method, params} = message as Message & {
    method?: string
    params?: {textDocument?: {uri?: string; version?: number}}
  }
  const {uri, version} = params?.textDocument ?? {}
  if (uri === undefined) return
  if (method === 'textDocument/didChange' && typeof version === 'number') newest.set(uri, version)
  else if (method === 'textDocument/didOpen' || method === 'textDocument/didClose') newest.delete(uri)
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0)
    return true
  } catch (error) {
    // Not allowed to send it a signal: it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

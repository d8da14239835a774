import {catalogue} from '#catalogue'
import {connect} from '../lsp/connection.ts'
import {serve} from '../lsp/server.ts'
import type {Invocation} from './invocation.ts'
import type {Io} from './io.ts'
import {version} from './version.ts'

/** `hegao lsp`: speaks the Language Server Protocol over the standard streams until the editor hangs up. */
export async function runLsp(_invocation: Invocation, {cwd}: Io): Promise<number> {
  const {stdin, stdout} = process
  const connected = connect(stdin, stdout)
  serve(connected, {catalogue, cwd, version: version()})
  const code = await connected.ended
  // A stream that is still open would keep the process alive.
  stdin.destroy()
  return code
}

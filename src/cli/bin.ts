import {readFileSync} from 'node:fs'
import {processCommand} from './audit/process-command.ts'
import {threadCommand} from './lint/thread-command.ts'
import {main} from './main.ts'
import {commandNames} from './options/index.ts'
import {standardOutput} from './standard-output.ts'

const io = {
  stdout: standardOutput,
  /** Opened on first use: most runs have nothing to say there. */
  get stderr() {
    return process.stderr
  },
  stdin: () => readFileSync(0),
  cwd: process.cwd(),
  program: process.argv[1]!,
  env: process.env,
}

const argv = process.argv.slice(2)
const [command] = argv
const others: readonly string[] = commandNames.filter(name => name !== 'lint')

/** Whether drafts were linted, when all is done: the launcher then keeps the compiled code. */
export const linted: Promise<boolean> =
  command === threadCommand ? lintForMain() : command === processCommand ? auditForMain() : run()

async function run(): Promise<boolean> {
  const code = await main(argv, io)
  // Never `process.exit`: output that is still on its way to a pipe would be cut off.
  process.exitCode = code
  return code < 2 && !others.includes(command ?? '') && argv.some(argument => !argument.startsWith('-'))
}

async function lintForMain(): Promise<boolean> {
  const {serve} = await import('./lint/thread.ts')
  serve()
  return false
}

async function auditForMain(): Promise<boolean> {
  const {serveAudit} = await import('./audit/process.ts')
  serveAudit()
  return false
}

export {rehearse} from './rehearsal.ts'

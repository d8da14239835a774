import {readFileSync} from 'node:fs'
import {processCommand} from './audit/process-command.ts'
import {threadCommand} from './lint/thread-command.ts'
import {main} from './main.ts'
import {commandNames} from './options/index.ts'
import {isAllWritten, standardOutput} from './standard-output.ts'
import {UsageError} from './usage.ts'

/** Has something been said on standard error? */
let hasErrors = false

const io = {
  stdout: standardOutput,
  /** Opened on first use: most runs have nothing to say there. */
  get stderr() {
    hasErrors = true
    return process.stderr
  },
  stdin: standardInput,
  cwd: process.cwd(),
  program: process.argv[1]!,
  env: process.env,
}

function standardInput(): Uint8Array {
  try {
    return readFileSync(0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EISDIR') throw error
    throw new UsageError({
      zh: '标准输入是文件夹；请接上一个文件，如 hegao --stdin < 报告.txt',
      en: 'standard input is a folder; give it a file, such as hegao --stdin < report.txt',
    })
  }
}

const argv = process.argv.slice(2)
const [command] = argv
const others: readonly string[] = commandNames.filter(name => name !== 'lint')

/** Whether drafts were linted, when all is done: the launcher then keeps the compiled code, and leaves. */
export const linted: Promise<boolean> =
  command === threadCommand ? lintForMain() : command === processCommand ? auditForMain() : run()

async function run(): Promise<boolean> {
  const code = await main(argv, io)
  // Not `process.exit` here: output that is still on its way to a pipe would be cut off.
  process.exitCode = code
  return code < 2 && !others.includes(command ?? '') && argv.some(argument => !argument.startsWith('-'))
}

/**
 * Ends a run that has linted and written everything. Node would wait for what V8 has begun in the background, garbage to
 * collect and functions to compile again, which nobody needs any more.
 */
export function leave(): void {
  if (!hasErrors && isAllWritten()) process.exit()
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

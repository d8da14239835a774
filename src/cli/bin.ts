import {main} from './main.ts'
import {commandNames} from './options.ts'
import {standardOutput} from './standard-output.ts'

const io = {
  stdout: standardOutput,
  /** Opened on first use: most runs have nothing to say there. */
  get stderr() {
    return process.stderr
  },
  cwd: process.cwd(),
  env: process.env,
}

const argv = process.argv.slice(2)
const [command] = argv
const others: readonly string[] = commandNames.filter(name => name !== 'lint')

/** Whether drafts were linted, when all is done: the launcher then keeps the compiled code. */
export const linted: Promise<boolean> = main(argv, io).then(code => {
  // Never `process.exit`: output that is still on its way to a pipe would be cut off.
  process.exitCode = code
  return code < 2 && !others.includes(command ?? '') && argv.some(argument => !argument.startsWith('-'))
})

export {rehearse} from './rehearsal.ts'

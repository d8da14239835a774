import os from 'node:os'
import type {Io} from '../io.ts'
import {version} from '../version.ts'

/** What a bug report should say of the machine. */
export function printEnvInfo(io: Io): number {
  const lines = [
    `hegao: v${version()}`,
    `Node.js: ${process.version}`,
    `OS: ${os.platform()} ${os.release()} ${os.arch()}`,
    `LANG: ${io.env.LC_ALL ?? io.env.LANG ?? ''}`,
  ]
  io.stdout.write(`${lines.join('\n')}\n`)
  return 0
}

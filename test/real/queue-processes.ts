import {type ChildProcess, spawn} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import path from 'node:path'
import {root} from '../support/built-in.ts'

export const bin = path.join(root, 'dist/bin/hegao.cjs')
const peers = path.join(import.meta.dirname, 'node_modules')

/** A hegao that runs beside the test. */
export class Hegao {
  readonly process: ChildProcess
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>
  stdout = ''
  stderr = ''

  /** @param program of another installation; @param hasPeers whether BullMQ is to be found */
  constructor(cwd: string, argv: readonly string[], {program = bin, hasPeers = true} = {}) {
    const {NODE_PATH: _, ...env} = process.env
    this.process = spawn(process.execPath, [program, ...argv], {
      cwd,
      env: {...env, ...(hasPeers && {NODE_PATH: peers})},
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.process.stdout!.setEncoding('utf8').on('data', text => {
      this.stdout += text
    })
    this.process.stderr!.setEncoding('utf8').on('data', text => {
      this.stderr += text
    })
    this.ended = new Promise(resolve => {
      this.process.once('close', (code, signal) => resolve(signal ?? code!))
    })
  }

  /** All of its processes that read drafts. */
  get children(): number[] {
    const {pid} = this.process
    const file = `/proc/${pid}/task/${pid}/children`
    return existsSync(file) ? readFileSync(file, 'utf8').split(' ').filter(Boolean).map(Number) : []
  }

  async end(): Promise<void> {
    this.process.kill('SIGKILL')
    await this.ended
  }
}

/** @throws {Error} when it does not come to be within some minutes: the machine may be busy with other things */
export async function until(what: string, isSo: () => boolean): Promise<void> {
  const end = Date.now() + 180_000
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`)
    await new Promise(resolve => setTimeout(resolve, 10))
  }
}

/** How many bytes of records an audit in this folder has so far. */
export function recorded(cwd: string): number {
  const folder = path.join(cwd, '.hegao-audit')
  if (!existsSync(folder)) return 0
  return readdirSync(folder)
    .filter(name => name.endsWith('.ndjson'))
    .reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0)
}

/** Bytes that a process has read so far; 0 when it has ended. */
export function bytesReadBy(pid: number): number {
  try {
    return Number(/^rchar: (\d+)/m.exec(readFileSync(`/proc/${pid}/io`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}

/** Ends a process, which may have ended by itself since it was looked at. */
export function killAtOnce(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

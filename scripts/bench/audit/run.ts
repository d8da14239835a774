import {spawn} from 'node:child_process'
import {closeSync, openSync} from 'node:fs'
import path from 'node:path'
import {memoryOf} from './process-memory.ts'

export interface Run {
  readonly milliseconds: number
  /** Of all its processes together, in MiB: the most that was seen at once. Undefined when it was not watched. */
  readonly peak: number | undefined
  readonly exitCode: number | null
}

export interface RunOptions {
  /** Where its standard output goes; to nowhere otherwise. */
  readonly output?: string
  readonly cwd?: string
  readonly watchesMemory?: boolean
}

const sampleEvery = 100

/**
 * Runs a program to its end.
 *
 * @throws {Error} when it does not end with 0 or 1: 1 means that it found something
 */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const {output, cwd, watchesMemory} = options
  // Reading certificates takes Node longer than starting, where this variable is set.
  const {NODE_EXTRA_CA_CERTS: _, ...env} = process.env
  const stdout = output ? openSync(output, 'w') : 'ignore'
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(command, args, {env, cwd, stdio: ['ignore', stdout, 'pipe']})
    let errors = ''
    let peak: number | undefined
    child.stderr!.on('data', (data: Buffer) => {
      errors = (errors + data).slice(-4000)
    })
    const timer = watchesMemory
      ? setInterval(() => {
          peak = Math.max(peak ?? 0, memoryOf(child.pid!))
        }, sampleEvery)
      : undefined
    child.on('error', reject)
    child.on('close', exitCode => {
      const milliseconds = performance.now() - start
      clearInterval(timer)
      if (typeof stdout === 'number') closeSync(stdout)
      if (exitCode !== 0 && exitCode !== 1)
        reject(new Error(`${path.basename(command)} ${args[0]} ended with ${exitCode}: ${errors}`))
      else resolve({milliseconds, peak, exitCode})
    })
  })
}

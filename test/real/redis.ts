import {type ChildProcess, spawn} from 'node:child_process'
import {mkdtempSync} from 'node:fs'
import {createRequire} from 'node:module'
import {createServer} from 'node:net'
import {tmpdir} from 'node:os'
import path from 'node:path'

const require = createRequire(import.meta.url)
export const {Redis} = require('ioredis')

/** A Redis of our own, on loopback. */
export class RedisServer {
  readonly port: number
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'redis-'))
  readonly #password: string
  #process: ChildProcess | undefined

  private constructor(port: number, password: string) {
    this.port = port
    this.#password = password
  }

  static async start(password = ''): Promise<RedisServer> {
    const server = new RedisServer(await freePort(), password)
    await server.start()
    return server
  }

  get url(): string {
    return `redis://${this.#password && `:${this.#password}@`}127.0.0.1:${this.port}`
  }

  /** With what it had written to its disk before. */
  async start(): Promise<void> {
    const settings = ['--bind', '127.0.0.1', '--save', '', '--appendonly', 'yes', '--dir', this.#folder]
    const secret = this.#password ? ['--requirepass', this.#password] : []
    this.#process = spawn('redis-server', ['--port', String(this.port), ...settings, ...secret], {
      stdio: 'ignore',
    })
    await this.ask(client => client.ping())
  }

  get isRunning(): boolean {
    return this.#process?.exitCode === null && this.#process.signalCode === null
  }

  async kill(): Promise<void> {
    if (!this.isRunning) return
    const ended = new Promise(resolve => this.#process!.once('exit', resolve))
    this.#process!.kill('SIGKILL')
    await ended
  }

  /** Connects, asks, and leaves. */
  async ask<Answer>(question: (client: InstanceType<typeof Redis>) => Promise<Answer>): Promise<Answer> {
    const client = new Redis(this.url, {maxRetriesPerRequest: null, retryStrategy: () => 50})
    client.on('error', () => {})
    try {
      return await question(client)
    } finally {
      client.disconnect()
    }
  }

  /** What would stay for ever. */
  async lasting(): Promise<string[]> {
    return this.ask(async client => {
      const keys: string[] = await client.keys('*')
      const lives = await Promise.all(keys.map(key => client.pttl(key)))
      return keys.filter((_, at) => lives[at] === -1)
    })
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const {port} = server.address() as {port: number}
  await new Promise(resolve => server.close(resolve))
  return port
}

import {spawnSync} from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {root} from '../support/built-in.ts'
import {drafts} from '../support/drafts.ts'
import {bin, bytesReadBy, Hegao, killAtOnce, recorded, until} from './queue-processes.ts'
import {Redis, RedisServer} from './redis.ts'

/** As many as take two processes a second or more. */
const count = 400

let home: string
let redis: RedisServer
let local: string
const running: Hegao[] = []

/** The last line of a result counts its drafts. */
const isEnd = (line: string) => line.startsWith('{"type":"end"')

/** Where the audit is started: the reports are in `报告`. */
const here = () => path.join(home, '这里')
/** Another machine, which has the reports under another path. */
const there = () => path.join(home, '别处/副本')

beforeAll(async () => {
  if (!existsSync(bin)) throw new Error('no dist/bin/hegao.cjs: run `npm run build` first')
  home = realpathSync(mkdtempSync(path.join(tmpdir(), 'queue-')))
  for (let at = 0; at < count; at++) {
    const folder = path.join(here(), `报告/第${at % 7}组`)
    mkdirSync(folder, {recursive: true})
    writeFileSync(path.join(folder, `单位${at}.txt`), `${drafts[at % 5]!.text}\n另有${at}件，，正在办理。\n`)
  }
  writeFileSync(path.join(here(), '报告/打不开.docx'), 'PK 不是文档')
  writeFileSync(path.join(here(), '报告/hegao.config.yaml'), 'rules: {punctuation/doubled: error}\n')
  cpSync(path.join(here(), '报告'), there(), {recursive: true})
  redis = await RedisServer.start()
  const {status} = spawnSync(process.execPath, [bin, 'audit', '报告', '-f', 'ndjson', '-o', '一机.ndjson'], {
    cwd: here(),
  })
  expect(status).toBe(1)
  local = undated(readFileSync(path.join(here(), '一机.ndjson'), 'utf8'))
  expect(local.split('\n').filter(line => line.startsWith('{"type":"draft"'))).toHaveLength(count + 1)
})
afterAll(async () => {
  await redis.kill()
  rmSync(home, {recursive: true})
})

beforeEach(() => {
  rmSync(path.join(here(), '.hegao-audit'), {recursive: true, force: true})
  rmSync(path.join(here(), '分做.ndjson'), {force: true})
})
afterEach(async () => {
  await Promise.all(running.splice(0).map(hegao => hegao.end()))
  // A test that failed in the middle may have left it so.
  if (!redis.isRunning) await redis.start()
  await redis.ask(client => client.flushall())
})

function start(cwd: string, argv: readonly string[], how = {}): Hegao {
  const hegao = new Hegao(cwd, argv, how)
  running.push(hegao)
  return hegao
}

function audit(...more: string[]): Hegao {
  return start(here(), ['audit', '报告', '-f', 'ndjson', '-o', '分做.ndjson', '--queue', redis.url, ...more])
}

function worker(folder = there(), how = {}): Hegao {
  return start(home, ['worker', folder, '--queue', redis.url, '--concurrency', '1'], how)
}

const result = () => undated(readFileSync(path.join(here(), '分做.ndjson'), 'utf8'))

/** Midnight may pass between two runs. */
function undated(records: string): string {
  return records.replace(/"today":"[\d-]{10}"/, '')
}
const begun = () => until('the first records', () => recorded(here()) > 0)

describe('several machines', () => {
  test('come to the same as one, byte for byte, and leave nothing in Redis', async () => {
    const workers = [worker(), worker(path.join(here(), '报告'))]
    const run = audit()
    expect(await run.ended).toBe(1)
    expect(result()).toBe(local)
    for (const one of workers) {
      await until('the end of the audit', () => one.stderr.includes('核对结束'))
      one.process.kill('SIGTERM')
      expect(await one.ended).toBe(0)
    }
    const parts = workers.map(one => Number(/做了 (\d+) 份/.exec(one.stderr)![1]))
    expect(parts[0]! + parts[1]!).toBe(count + 1)
    expect(await redis.lasting()).toEqual([])
  })

  test('serve an audit that began before them', async () => {
    const run = audit()
    await until('a word on who is missing', () => run.stderr.includes('hegao worker --queue'))
    worker()
    expect(await run.ended).toBe(1)
    expect(result()).toBe(local)
  })

  test('serve audits with other settings at the same time', async () => {
    worker()
    const run = audit()
    const other = start(here(), [
      'audit',
      '报告/第1组',
      '--queue',
      redis.url,
      '-f',
      'ndjson',
      '--records',
      '另',
    ])
    expect(await run.ended).toBe(1)
    expect(result()).toBe(local)
    // It has the folder above the one that is asked for.
    expect(await other.ended).toBe(2)
    expect(other.stderr).toContain('文件夹和这里的不同')
  })
})

describe('what ends in the middle', () => {
  test('a process that reads drafts', async () => {
    const one = worker()
    const run = audit()
    await begun()
    for (const child of one.children) killAtOnce(child)
    expect(await run.ended).toBe(1)
    expect(result()).toBe(local)
  })

  test('a machine: another one does its part', async () => {
    const doomed = worker()
    const run = audit()
    await begun()
    await doomed.end()
    worker()
    expect(await run.ended).toBe(1)
    expect(result()).toBe(local)
  })

  test('the audit itself: it goes on where it was, and its jobs do not stay', async () => {
    worker()
    const killed = audit()
    await begun()
    await killed.end()
    const before = recorded(here())
    const run = audit('--resume')
    expect(await run.ended).toBe(1)
    expect(before).toBeGreaterThan(0)
    expect(result()).toBe(local)
    for (let seconds = 0; seconds < 60 && (await redis.lasting()).length > 0; seconds++)
      await new Promise(resolve => setTimeout(resolve, 1000))
    expect(await redis.lasting()).toEqual([])
  })

  test('Ctrl-C: what was done is kept', async () => {
    worker()
    const ended = audit()
    await begun()
    ended.process.kill('SIGINT')
    expect(await ended.ended).toBe(130)
    expect(ended.stderr).toContain('--resume')
    expect(await redis.lasting()).toEqual([])
    expect(await audit('--resume').ended).toBe(1)
    expect(result()).toBe(local)
  })

  test('Redis, for a moment', async () => {
    const one = worker()
    const run = audit()
    await begun()
    await redis.kill()
    await until('a word on Redis', () => run.stderr.includes('断开') && one.stderr.includes('断开'))
    await redis.start()
    expect(await run.ended).toBe(1)
    expect(result()).toBe(local)
    expect(run.stderr.match(/断开/g)).toHaveLength(1)
  })

  test('Redis, for a moment, and it has forgotten everything', async () => {
    worker()
    const run = audit()
    await begun()
    await redis.ask(client => client.flushall())
    expect(await run.ended).toBe(1)
    expect(result()).toBe(local)
  })

  test('Redis, for good', async () => {
    const one = worker()
    const run = audit()
    await begun()
    await redis.kill()
    expect(await Promise.all([run.ended, one.ended])).toEqual([2, 2])
    expect(run.stderr).toContain('--resume')
    await redis.start()
    worker()
    expect(await audit('--resume').ended).toBe(1)
    expect(result()).toBe(local)
  })
})

describe('a draft', () => {
  test('that ends each process that reads it is unreadable, and costs no other anything', async () => {
    const heavy = path.join(here(), '报告/重.txt')
    const bytes = 40_000_000
    writeFileSync(heavy, '一、办好各项工作。\n'.repeat(bytes / 28))
    cpSync(heavy, path.join(there(), '重.txt'))
    const one = worker()
    const run = audit()
    // Nothing else that a process reads is as long.
    const watch = setInterval(() => {
      for (const child of one.children) if (bytesReadBy(child) > bytes * 0.9) killAtOnce(child)
    }, 5)
    try {
      expect(await run.ended).toBe(1)
    } finally {
      clearInterval(watch)
      rmSync(heavy)
      rmSync(path.join(there(), '重.txt'))
    }
    const lines = result().split('\n')
    const [poison] = lines.filter(line => line.includes('"path":"重.txt"'))
    expect(JSON.parse(poison!).unreadable.zh).toContain('SIGKILL')
    const others = lines.filter(line => line !== poison && !isEnd(line))
    expect(others).toEqual(local.split('\n').filter(line => !isEnd(line)))
    expect(lines.filter(isEnd).map(line => JSON.parse(line).drafts)).toEqual([count + 2])
  })

  test('whose machines all come to an end is given out by itself, and is then unreadable', async () => {
    const run = audit()
    const {Worker, UnrecoverableError} = createRequire(import.meta.url)('bullmq')
    const bad = '第3组/单位3.txt'
    const sizes: number[] = []
    const connection = new Redis(redis.url, {maxRetriesPerRequest: null})
    const id = await waitForRun()
    await connection.set(`hegao:${id}:served`, '1')
    // A machine that ends with every job that has the draft; BullMQ says so of jobs that nobody has finished thrice.
    const doomed = new Worker(
      id,
      async (job: {data: {drafts: {path: string}[]}; moveToDelayed(at: number, token: string): unknown}) => {
        const paths = job.data.drafts.map(draft => draft.path)
        if (!paths.includes(bad)) return
        sizes.push(paths.length)
        throw new UnrecoverableError('job stalled more than allowable limit')
      },
      {connection, prefix: 'hegao'},
    )
    await until('both attempts', () => sizes.length === 2)
    await doomed.close()
    await connection.del(`hegao:${id}:served`)
    connection.disconnect()
    expect(sizes).toEqual([25, 1])
    // It did the jobs without the draft and sent nothing: they count as lost, and are done by another.
    worker()
    expect(await run.ended).toBe(1)
    const told = result().split('\n')
    const [poison] = told.filter(line => line.includes(`"path":"${bad}"`))
    expect(JSON.parse(poison!).unreadable.zh).toContain('意外终止')
    const others = (lines: string[]) => lines.filter(line => !line.includes(`"path":"${bad}"`))
    expect(others(told)).toEqual(others(local.split('\n')))
  })

  test('that differs on the other machine is unreadable, and the machine is named', async () => {
    const changed = path.join(there(), '第2组/单位2.txt')
    const text = readFileSync(changed)
    writeFileSync(changed, '另一份')
    try {
      worker()
      expect(await audit().ended).toBe(1)
    } finally {
      writeFileSync(changed, text)
    }
    const line = result()
      .split('\n')
      .find(line => line.includes('"path":"第2组/单位2.txt"'))
    expect(JSON.parse(line!).unreadable.zh).toMatch(/在机器 .+ 上，这个文件和这里的不同/)
  })
})

describe('a machine that would judge otherwise takes no part', () => {
  test('another version', async () => {
    const program = path.join(home, 'hegao-9')
    for (const part of ['dist/bin', 'dist/catalogue.utf16'])
      cpSync(path.join(root, part), path.join(program, part), {recursive: true})
    writeFileSync(path.join(program, 'package.json'), '{"version": "9.9.9"}')
    const one = worker(there(), {program: path.join(program, 'dist/bin/hegao.cjs')})
    const run = audit()
    expect(await run.ended).toBe(2)
    expect(run.stderr).toMatch(/机器 .+ 没有参加：那里的 hegao 是 9\.9\.9/)
    expect(one.stderr).toContain('没有参加')
  })

  test('another configuration', async () => {
    const other = path.join(home, '别的配置')
    cpSync(there(), other, {recursive: true})
    writeFileSync(path.join(other, 'hegao.config.yaml'), 'rules: {punctuation/doubled: off}\n')
    worker(other)
    const run = audit()
    expect(await run.ended).toBe(2)
    expect(run.stderr).toContain('配置或清单和这里不同')
    // The next one is fit for it.
    worker()
    expect(await audit('--resume').ended).toBe(1)
    expect(result()).toBe(local)
  })
})

describe('what cannot be done is said in plain words', () => {
  test('BullMQ is not installed', async () => {
    const run = start(here(), ['audit', '报告', '--queue', redis.url], {hasPeers: false})
    expect(await run.ended).toBe(2)
    expect(run.stderr).toContain('npm install bullmq@6 ioredis@6')
    expect(existsSync(path.join(here(), '.hegao-audit'))).toBe(false)
  })

  test('no Redis there, and the password is not repeated', async () => {
    const run = start(here(), ['audit', '报告', '--queue', 'redis://:geheim@127.0.0.1:1'])
    expect(await run.ended).toBe(2)
    expect(run.stderr).toBe(
      'hegao：连不上 Redis（redis://127.0.0.1:1，ECONNREFUSED）；请检查地址，并确认 Redis 已经启动\n',
    )
  })

  test.each(['redis://', 'redis://:falsch@'])('a Redis with a password, asked by %s', async scheme => {
    const guarded = await RedisServer.start('geheim')
    try {
      const run = start(here(), ['worker', '报告', '--queue', `${scheme}127.0.0.1:${guarded.port}`])
      expect(await run.ended).toBe(2)
      expect(run.stderr).toMatch(/^hegao：Redis（redis:\/\/127\.0\.0\.1:\d+）不让登录：.*\n$/)
    } finally {
      await guarded.kill()
    }
  })

  test('a Redis with a password, asked with it', async () => {
    const guarded = await RedisServer.start('geheim')
    try {
      start(home, ['worker', there(), '--queue', guarded.url])
      const run = start(here(), [
        'audit',
        '报告',
        '-f',
        'ndjson',
        '-o',
        '分做.ndjson',
        '--queue',
        guarded.url,
      ])
      expect(await run.ended).toBe(1)
      expect(result()).toBe(local)
    } finally {
      await guarded.kill()
    }
  })

  test('a Redis without memory', async () => {
    await redis.ask(client => client.config('SET', 'maxmemory', '1'))
    try {
      const run = audit()
      expect(await run.ended).toBe(2)
      expect(run.stderr).toContain('它的内存用完了')
    } finally {
      await redis.ask(client => client.config('SET', 'maxmemory', '0'))
    }
  })
})

async function waitForRun(): Promise<string> {
  for (;;) {
    const [id] = await redis.ask<string[]>(client => client.smembers('hegao:runs'))
    if (id !== undefined) return id
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}

import {type ChildProcess, spawn} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import path from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {root as project} from '../../support/built-in.ts'
import {buildProgram} from '../../support/program.ts'
import {folderWith} from '../../workspace/folder.ts'

/** Real processes, that are really killed. Who their children are, only Linux tells without a tool. */
const isLinux = existsSync('/proc/self/task')

let root: string
let program: string

beforeAll(async () => {
  const built = await buildProgram()
  root = built.root
  program = path.join(built.bin, 'hegao.cjs')
}, 60_000)
afterAll(() => rmSync(root, {recursive: true}))

const text = readFileSync(path.join(project, 'docs/examples/002-kaifeng-audit-2024.txt'), 'utf8')

/** Enough for several batches: a process is killed when some are done and some are not. */
function reports(count: number): Record<string, string> {
  const names = Array.from({length: count}, (_, at) => `报告/${String(at).padStart(3, '0')}.txt`)
  return Object.fromEntries(names.map((name, at) => [name, text.replaceAll('16', String(20 + at))]))
}

interface Run {
  readonly process: ChildProcess
  readonly ended: Promise<{readonly status: number | null; readonly stderr: string}>
}

function start(cwd: string, ...argv: string[]): Run {
  const child = spawn(process.execPath, [program, ...argv], {cwd, stdio: ['ignore', 'ignore', 'pipe']})
  let stderr = ''
  child.stderr!.on('data', piece => {
    stderr += piece
  })
  const ended = new Promise<{status: number | null; stderr: string}>(resolve => {
    // How far it has come is told now and then, on a slow machine more often.
    child.on('close', status => resolve({status, stderr: stderr.replace(/^已核对 \d.*\n/gm, '')}))
  })
  return {process: child, ended}
}

const audit = (cwd: string, file: string, ...argv: string[]) =>
  start(cwd, 'audit', '报告', '--concurrency', '2', '--exit-zero', '-f', 'ndjson', '-o', file, ...argv)

/** Of a whole run that nothing happened to. */
async function undisturbed(cwd: string): Promise<string> {
  const {status, stderr} = await audit(cwd, '无事.ndjson', '--records', 'r0').ended
  expect({status, stderr}).toEqual({status: 0, stderr: ''})
  return readFileSync(path.join(cwd, '无事.ndjson'), 'utf8')
}

function children(pid: number): number[] {
  try {
    const list = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    return list.split(' ').filter(Boolean).map(Number)
  } catch {
    return []
  }
}

/** Some drafts have their records, and not all of them. */
async function untilHalfDone(cwd: string, {process: {pid, exitCode}}: Run): Promise<void> {
  const folder = path.join(cwd, '.hegao-audit')
  for (;;) {
    if (exitCode !== null) throw new Error('the run was over before it could be disturbed')
    const isBegun =
      existsSync(folder) &&
      readdirSync(folder).some(
        name => name.endsWith('.ndjson') && readFileSync(path.join(folder, name)).length > 0,
      )
    if (isBegun && children(pid!).length > 0) return
    await setTimeout(5)
  }
}

describe.runIf(isLinux)('an audit that is disturbed', {timeout: 60_000}, () => {
  test('a process that is killed: another one does its work, and the result is the same', async () => {
    const cwd = folderWith(reports(300))
    const run = audit(cwd, '结果.ndjson')
    await untilHalfDone(cwd, run)
    process.kill(children(run.process.pid!)[0]!, 'SIGKILL')
    expect(await run.ended).toEqual({status: 0, stderr: ''})
    expect(readFileSync(path.join(cwd, '结果.ndjson'), 'utf8')).toBe(await undisturbed(cwd))
  })

  test('a run that is killed: its processes end by themselves, and --resume goes on', async () => {
    const cwd = folderWith(reports(300))
    const run = audit(cwd, '结果.ndjson')
    await untilHalfDone(cwd, run)
    const own = children(run.process.pid!)
    run.process.kill('SIGKILL')
    await run.ended
    while (own.some(pid => existsSync(`/proc/${pid}`))) await setTimeout(5)
    expect(existsSync(path.join(cwd, '结果.ndjson'))).toBe(false)

    const again = await audit(cwd, '结果.ndjson').ended
    expect(again.status).toBe(2)
    expect(again.stderr).toMatch(/上次核对没有做完.*--resume.*--no-resume/)

    expect(await audit(cwd, '结果.ndjson', '--resume').ended).toEqual({status: 0, stderr: ''})
    expect(readFileSync(path.join(cwd, '结果.ndjson'), 'utf8')).toBe(await undisturbed(cwd))
    expect(existsSync(path.join(cwd, '.hegao-audit'))).toBe(false)
  })

  test('Ctrl-C: what was done is told, and --resume goes on', async () => {
    const cwd = folderWith({...reports(300), '去年/甲.txt': text})
    const run = audit(cwd, '结果.ndjson', '--against', '去年')
    await untilHalfDone(cwd, run)
    run.process.kill('SIGINT')
    const {status, stderr} = await run.ended
    expect(status).toBe(130)
    expect(stderr).toMatch(/核对中断，做完 \d+\/300 份/)
    const partial = readFileSync(path.join(cwd, '结果.ndjson'), 'utf8').split('\n')
    const {drafts, found} = JSON.parse(partial.at(-2)!)
    expect(found).toBe(300)
    expect(drafts).toBe(partial.length - 3)
    expect(drafts).toBeLessThan(300)
    const lastYear = path.join(cwd, '.hegao-audit-against')
    expect(existsSync(lastYear)).toBe(true)

    const again = audit(cwd, '结果.ndjson', '--against', '去年', '--resume')
    expect(await again.ended).toEqual({status: 0, stderr: ''})
    expect(existsSync(lastYear)).toBe(false)
    expect(readFileSync(path.join(cwd, '结果.ndjson'), 'utf8')).toBe(await undisturbed(cwd))
  })

  test('a draft that takes too long is unreadable, and costs no other draft anything', async () => {
    const long = `${text.repeat(1500)}\n`
    const cwd = folderWith({...reports(30), '报告/太长.txt': long})
    expect((await audit(cwd, '结果.ndjson', '--timeout', '1').ended).status).toBe(0)
    const lines = readFileSync(path.join(cwd, '结果.ndjson'), 'utf8').trimEnd().split('\n').slice(1, -1)
    const records = lines.map(line => JSON.parse(line))
    expect(records).toHaveLength(31)
    const unreadable = records.filter(record => record.unreadable)
    expect(unreadable.map(({path}) => path)).toEqual(['太长.txt'])
    expect(unreadable[0].unreadable.zh).toMatch(/^读了 1 秒还没有读完，已跳过/)
  })

  test('an output that cannot be written costs no reading: --resume only writes', async () => {
    const cwd = folderWith({...reports(30), 是文件: ''})
    const failed = await audit(cwd, '是文件/结果.ndjson').ended
    expect(failed.status).toBe(2)
    expect(failed.stderr).toMatch(/没有写入 是文件\/结果\.ndjson：没有这个文件夹/)
    const before = readdirSync(path.join(cwd, '.hegao-audit')).filter(name => name.endsWith('.ndjson'))
    const run = audit(cwd, '结果.ndjson', '--resume')
    expect(await run.ended).toEqual({status: 0, stderr: ''})
    expect(before.length).toBeGreaterThan(0)
    expect(readFileSync(path.join(cwd, '结果.ndjson'), 'utf8')).toBe(await undisturbed(cwd))
  })

  test('shards that are merged are the same as one run', async () => {
    const cwd = folderWith(reports(60))
    for (const part of ['1', '2', '3'])
      expect((await audit(cwd, `${part}.ndjson`, '--shard', `${part}/3`).ended).status).toBe(0)
    const merge = start(
      cwd,
      'merge',
      '3.ndjson',
      '1.ndjson',
      '2.ndjson',
      '--exit-zero',
      '-f',
      'ndjson',
      '-o',
      '合.ndjson',
    )
    expect(await merge.ended).toEqual({status: 0, stderr: ''})
    expect(readFileSync(path.join(cwd, '合.ndjson'), 'utf8')).toBe(await undisturbed(cwd))
  })

  test('a second run at the same time does not touch the records of the first', async () => {
    const cwd = folderWith(reports(300))
    const run = audit(cwd, '结果.ndjson')
    await untilHalfDone(cwd, run)
    const second = await audit(cwd, '别的.ndjson', '--no-resume').ended
    expect(second.status).toBe(2)
    expect(second.stderr).toMatch(/另一个 hegao audit（进程 \d+）正在使用/)
    expect((await run.ended).status).toBe(0)
  })

  test('--cache reads again only what has changed', async () => {
    const cwd = folderWith(reports(60))
    const first = await audit(cwd, '一.ndjson', '--cache').ended
    expect(first).toEqual({status: 0, stderr: ''})
    rmSync(path.join(cwd, '报告/007.txt'))
    const second = await audit(cwd, '二.ndjson', '--cache').ended
    expect(second).toEqual({status: 0, stderr: ''})
    const [one, two] = ['一.ndjson', '二.ndjson'].map(name =>
      readFileSync(path.join(cwd, name), 'utf8').trimEnd().split('\n').slice(0, -1),
    )
    expect(two).toEqual(one!.filter(line => !line.includes('"path":"007.txt"')))
  })
})

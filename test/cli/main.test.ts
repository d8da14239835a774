import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {optionSyntax} from '../../src/cli/help.ts'
import type {Io} from '../../src/cli/io.ts'
import {wantsColor} from '../../src/cli/io.ts'
import {main} from '../../src/cli/main.ts'
import {options} from '../../src/cli/options/index.ts'
import {cliMarkdown} from '../../src/cli/reference.ts'
import {reporters} from '../../src/reporter/index.ts'
import {pdfOf} from '../support/pdf.ts'
import {page, textPage} from '../support/runs.ts'
import {folderWith} from '../workspace/folder.ts'
import {Recorder} from './recorder.ts'

/** What a run printed, and its exit code; transcripts of whole runs stand in the scenarios. */
async function run(argv: readonly string[], given: Partial<Io> = {}) {
  const stdout = new Recorder()
  const stderr = new Recorder()
  const io: Io = {
    stdout,
    stderr,
    cwd: folderWith({'报告.txt': '关于开会的通知\n一、时间\n二、地点\n在会议室。\n'}),
    env: {},
    ...given,
  }
  const status = await main(argv, io)
  return {stdout: stdout.text, stderr: stderr.text, status}
}

describe('main', () => {
  test('knows the version of the package', async () => {
    const {version} = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(await run(['--version'])).toEqual({stdout: `${version}\n`, stderr: '', status: 0})
  })

  test('-h is help, wherever it stands', async () => {
    const {stdout} = await run(['help', 'lint'])
    expect((await run(['lint', '-h'])).stdout).toBe(stdout)
    expect((await run(['lint', '报告.txt', '--help'])).stdout).toBe(stdout)
  })

  test('an error of its own is said in a line, and shown in full when asked', async () => {
    const stdout = {
      write: () => {
        throw new TypeError('磁盘满了')
      },
    }
    const {stderr, status} = await run(['报告.txt'], {stdout})
    expect(status).toBe(2)
    expect(stderr).toMatch(/^hegao：抱歉，程序内部出错：磁盘满了。/)
    expect((await run(['报告.txt'], {stdout, env: {DEBUG: 'hegao'}})).stderr).toMatch(
      /^TypeError: 磁盘满了\n {4}at /,
    )
  })

  test('--env-info tells what a bug report needs', async () => {
    const {stdout, status} = await run(['--env-info'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^hegao: v\d.*\nNode\.js: v\d+.*\nOS: .+\nLANG: /)
  })

  test('--debug tells on stderr which configuration holds, and how long each draft took', async () => {
    const {stderr} = await run(['--debug', '报告.txt'])
    expect(stderr).toMatch(/^hegao:debug 报告\.txt: \d+\.\d ms\n/m)
  })

  test('--stats tells how long reading and each rule took', async () => {
    const [result] = JSON.parse((await run(['--stats', '-f', 'json', '报告.txt'])).stdout)
    const [pass] = result.stats.times.passes
    expect(pass.rules['structure/empty-section'].total).toBeGreaterThanOrEqual(0)
    expect(pass.total).toBeGreaterThanOrEqual(pass.parse.total)
  })

  test('--stats counts the rounds of fixing', async () => {
    const cwd = folderWith({'通知.txt': '关于开会的通知\n请准时参加,谢谢。\n'})
    const stats = async (...argv: string[]) =>
      JSON.parse((await run([...argv, '--stats', '-f', 'json', '通知.txt'], {cwd})).stdout)[0].stats
    expect((await stats()).fixPasses).toBe(0)
    expect((await stats('--fix-dry-run')).fixPasses).toBe(1)
  })

  test('without a path it checks the current folder', async () => {
    expect(JSON.parse((await run(['-f', 'json'])).stdout)).toHaveLength(1)
  })

  test('pages that nobody could read are told, whatever the format', async () => {
    const annex = pdfOf([textPage('某局关于2024年法治政府建设情况的报告'), page([])], {pictures: [2]})
    const cwd = folderWith({'年报.pdf': annex})
    expect((await run(['年报.pdf'], {cwd})).stderr).toBe('hegao：年报.pdf 的第 2 页是图片，没有核对\n')
    expect((await run(['年报.pdf', '--lang', 'en', '-f', 'json'], {cwd})).stderr).toBe(
      'hegao: 年报.pdf: pages that are pictures were not checked (2)\n',
    )
  })

  test('colours when asked, in every format but json', async () => {
    for (const format of ['stylish', 'checklist']) {
      expect((await run(['--color', '-f', format, '报告.txt'])).stdout).toContain('\u001b[')
      expect((await run(['-f', format, '报告.txt'])).stdout).not.toContain('\u001b[')
    }
    expect((await run(['--color', '-f', 'json', '报告.txt'])).stdout).not.toContain('\u001b[')
  })
})

test('colour: the option, then the environment, then the terminal', () => {
  const io = (isTTY: boolean, env: Io['env'] = {}) =>
    ({stdout: {write: () => {}, isTTY}, env}) as unknown as Io
  expect(wantsColor(undefined, io(true))).toBe(true)
  expect(wantsColor(undefined, io(false))).toBe(false)
  expect(wantsColor(undefined, io(true, {TERM: 'dumb'}))).toBe(false)
  expect(wantsColor(undefined, io(true, {NO_COLOR: '1'}))).toBe(false)
  expect(wantsColor(undefined, io(false, {FORCE_COLOR: '1'}))).toBe(true)
  expect(wantsColor(undefined, io(true, {FORCE_COLOR: '0'}))).toBe(false)
  expect(wantsColor(true, io(false, {NO_COLOR: '1'}))).toBe(true)
})

describe('the table of options', () => {
  test('names the reporters that exist', () => {
    expect(options.find(({name}) => name === 'format')?.value?.choices).toEqual(Object.keys(reporters))
  })

  test('is the table of docs/cli.md', () => {
    for (const language of ['zh', 'en'] as const) {
      const page = cliMarkdown(language)
      for (const option of options)
        expect(page.replaceAll('\\|', '|')).toContain(optionSyntax(option, language).trim())
    }
  })
})

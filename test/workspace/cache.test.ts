import {readFileSync, utimesSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {main} from '../../src/cli/main.ts'
import {formats} from '../../src/reporter/formats.ts'
import {Recorder} from '../cli/recorder.ts'
import {drafts} from '../support/drafts.ts'
import {folderWith} from './folder.ts'

const draft = '一、时间\n二、地点\n在会议室,请准时参加。\n'
/** An annual report: it has aspects, titles and headings. */
const report = drafts[0]!.text
const config = `presets: 清单.yaml
overrides:
  - files: 公开/
    rules: {punctuation/half-width: error}
`
const preset = 'rules: {structure/empty-section: error, punctuation/half-width: warning}\ndata: 数据.yaml\n'

function workspace(more: Readonly<Record<string, string>> = {}) {
  const cwd = folderWith({
    '内部/甲.txt': draft,
    '公开/乙.txt': draft,
    'hegao.config.yaml': config,
    '清单.yaml': preset,
    '数据.yaml': 'allow: [示例]\n',
    ...more,
  })
  const hegao = async (...argv: string[]) => {
    const [stdout, stderr] = [new Recorder(), new Recorder()]
    const status = await main(['--debug', ...(argv.includes('-f') ? [] : ['-f', 'json']), ...argv, '.'], {
      stdout,
      stderr,
      cwd,
      env: {},
    })
    // Of each draft that was really linted, `--debug` tells the time.
    const linted = Array.from(stderr.text.matchAll(/^hegao:debug (.+\.txt): /gm), ([, name]) => name!)
    return {stdout: stdout.text, status, linted: linted.toSorted()}
  }
  const encoding = (name: string) => (name === '.hegaocache' ? 'utf16le' : 'utf8')
  const write = (name: string, text: string) => writeFileSync(path.join(cwd, name), text, encoding(name))
  const read = (name: string) => readFileSync(path.join(cwd, name), encoding(name))
  return {cwd, hegao, write, read}
}

const all = ['公开/乙.txt', '内部/甲.txt'].toSorted()

describe('the cache', () => {
  test('changes nothing but the time', async () => {
    const {hegao} = workspace()
    const without = await hegao()
    const first = await hegao('--cache')
    const second = await hegao('--cache')
    expect([first.linted, second.linted]).toEqual([all, []])
    expect([first.stdout, second.stdout, second.status]).toEqual([
      without.stdout,
      without.stdout,
      without.status,
    ])
  })

  test.each(formats)('is told in each format as without it, whichever came first: %s', async format => {
    const {hegao} = workspace({'丙.txt': report})
    await hegao('-f', 'stylish', '--cache')
    const cached = await hegao('-f', format, '--cache')
    expect(cached.linted).toEqual([])
    expect(cached.stdout).toBe((await hegao('-f', format)).stdout)
  })

  test('checks a draft that has changed again, by time and size or by content', async () => {
    const {cwd, hegao, write} = workspace()
    await hegao('--cache')
    write('内部/甲.txt', `${draft}请带材料。\n`)
    expect((await hegao('--cache')).linted).toEqual(['内部/甲.txt'])
    await hegao('--cache', '--cache-strategy', 'content')
    utimesSync(path.join(cwd, '公开/乙.txt'), new Date(), new Date(2020, 1, 1))
    expect((await hegao('--cache', '--cache-strategy', 'content')).linted).toEqual([])
    expect((await hegao('--cache')).linted).toEqual(all)
  })

  test.each([
    ['a preset', '清单.yaml', preset.replace('error', 'warning'), all],
    ['a file of data', '数据.yaml', 'allow: [准时参加]\n', all],
    ['an override', 'hegao.config.yaml', config.replace(': error', ': hint'), ['公开/乙.txt']],
    [
      'a waiver for one draft',
      'hegao.config.yaml',
      `${config}waivers: [{rules: structure/*, files: 甲.txt, reason: 内部通知}]\n`,
      ['内部/甲.txt'],
    ],
    ['nothing that matters: a comment, an empty line', 'hegao.config.yaml', `# 说明\n\n${config}`, []],
  ])('%s changes what it must: %s', async (_, file, text, linted) => {
    const {hegao, write} = workspace()
    await hegao('--cache')
    write(file, text)
    const cached = await hegao('--cache')
    expect(cached.linted).toEqual(linted)
    expect(cached.stdout).toBe((await hegao()).stdout)
  })

  test('what the command line says belongs to it too, and known findings', async () => {
    const {hegao} = workspace()
    await hegao('--cache')
    expect((await hegao('--cache', '--phase', 'draft')).linted).toEqual(all)
    expect((await hegao('--cache', '--lang', 'en')).linted).toEqual(all)
    await hegao('--suppress-all')
    await hegao('--cache')
    const known = await hegao('--cache')
    expect([known.linted, known.status]).toEqual([[], 0])
  })

  test.each(['', 'nonsense', '{"hegaoCache":2}\n["x", {]\n', '{"hegaoCache":0}\n'])(
    'a broken one counts as none: %j',
    async broken => {
      const {hegao, write, read} = workspace()
      await hegao('--cache')
      const good = read('.hegaocache')
      write('.hegaocache', broken)
      expect((await hegao('--cache')).linted).toEqual(all)
      write('.hegaocache', good.slice(0, -40))
      expect((await hegao('--cache')).linted).toHaveLength(1)
      expect(read('.hegaocache').split('\n')).toHaveLength(good.split('\n').length)
    },
  )

  test('two runs at once leave it whole', async () => {
    const drafts = Object.fromEntries(Array.from({length: 20}, (_, at) => [`多/${at}.txt`, draft]))
    const {hegao, read} = workspace(drafts)
    const runs = await Promise.all([hegao('--cache'), hegao('--cache'), hegao('--cache')])
    expect(new Set(runs.map(({stdout}) => stdout)).size).toBe(1)
    for (const line of read('.hegaocache').trimEnd().split('\n')) JSON.parse(line)
    expect((await hegao('--cache')).linted).toEqual([])
  })

  test('--no-cache removes it', async () => {
    const {hegao, read} = workspace()
    await hegao('--cache')
    await hegao('--no-cache')
    expect(() => read('.hegaocache')).toThrow('ENOENT')
  })

  test('drafts with waivers that have a date are looked at again each day', async () => {
    const {hegao, read, write} = workspace({
      '内部/甲.txt': `<!-- 核稿豁免 structure/empty-section：等待；期限：2099-12-31 -->\n${draft}`,
    })
    await hegao('--cache')
    expect((await hegao('--cache')).linted).toEqual([])
    write('.hegaocache', read('.hegaocache').replace(/"day":"[^"]+"/, '"day":"2020-01-01"'))
    expect((await hegao('--cache')).linted).toEqual(['内部/甲.txt'])
  })
})

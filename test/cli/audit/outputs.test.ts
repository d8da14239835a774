import {existsSync, readdirSync, readFileSync, symlinkSync} from 'node:fs'
import path from 'node:path'
import {unzipSync} from 'fflate'
import {expect, test} from 'vitest'
import {main} from '../../../src/cli/main.ts'
import {readDocx} from '../../../src/read/docx/docx.ts'
import {root} from '../../support/built-in.ts'
import {draftDocx} from '../../support/draft-docx.ts'
import {folderWith} from '../../workspace/folder.ts'

const draft = readFileSync(path.join(root, 'docs/examples/002-kaifeng-audit-2024.txt'), 'utf8')
const hostile = '<script>alert(1)<'
const files = {
  '报告/审计局.docx': draftDocx(draft, 'typed'),
  [`报告/${hostile}.txt`]: '=cmd()关于2024年度法治政府建设情况的报告\n\n一、主要举措\n二、不足\n',
  '报告/坏.docx': 'PK\u0003\u0004不是压缩文件',
  '单位名单.yaml': 'units: [开封市审计局, 开封市教育局]\n',
}

async function hegao(cwd: string, ...argv: string[]) {
  const stdout: string[] = []
  const stderr: string[] = []
  const status = await main(argv, {
    stdout: {write: text => stdout.push(text)},
    stderr: {write: text => stderr.push(text)},
    cwd,
    env: {},
  })
  return {stdout: stdout.join(''), stderr: stderr.join(''), status}
}

test('each output in one run, and nothing of the records is left', async () => {
  const cwd = folderWith(files)
  const outputs = ['json', 'ndjson', 'sarif', 'xlsx'].flatMap(format => [
    '-f',
    format,
    '-o',
    `out/a.${format}`,
  ])
  const asked = [
    '报告',
    '--units',
    '单位名单.yaml',
    '--html',
    'out/a.html',
    '-f',
    'csv',
    '-o',
    'out/csv',
    ...outputs,
  ]
  const {stdout, stderr, status} = await hegao(cwd, 'audit', ...asked)
  expect({stdout, stderr, status}).toEqual({stdout: '', stderr: '', status: 1})
  const read = (name: string) => readFileSync(path.join(cwd, 'out', name))
  const audit = JSON.parse(read('a.json').toString())
  expect(audit.missing.map(({name}: {name: string}) => name)).toEqual(['开封市教育局'])
  expect(audit.unreadable).toHaveLength(1)
  expect(read('a.ndjson').toString().trimEnd().split('\n')).toHaveLength(5)
  expect(JSON.parse(read('a.sarif').toString()).runs[0].results.length).toBeGreaterThan(10)
  expect(Object.keys(unzipSync(read('a.xlsx')))).toContain('xl/workbook.xml')
  expect(read('a.html').toString()).toContain('开封市审计局')
  expect(read('a.html').toString()).not.toContain(hostile)
  expect(readdirSync(path.join(cwd, 'out/csv'))).toContain('matrix.csv')
  expect(existsSync(path.join(cwd, '.hegao-audit'))).toBe(false)
})

test('a letter to each unit, its Word draft with comments beside it, and a reminder to who is missing', async () => {
  const cwd = folderWith(files)
  const asked = [
    '报告',
    '--units',
    '单位名单.yaml',
    '--notices',
    '通知',
    '--from',
    '开封市司法局',
    '-f',
    'json',
    '-o',
    'a.json',
  ]
  const {stderr} = await hegao(cwd, 'audit', ...asked)
  expect(stderr).toBe('')
  const written = readdirSync(path.join(cwd, '通知'), {recursive: true, encoding: 'utf8'})
  const names = written.filter(name => name.endsWith('.docx')).toSorted()
  expect(names).toEqual(
    ['开封市审计局/反馈意见.docx', '开封市审计局/审计局.核稿.docx', '开封市教育局/催报通知.docx'].toSorted(),
  )
  const letter = readDocx(readFileSync(path.join(cwd, '通知/开封市审计局/反馈意见.docx'))).text
  expect(letter).toMatch(/^开封市司法局/)
  expect(letter).toContain('开封市审计局：')
  const reminder = readDocx(readFileSync(path.join(cwd, '通知/开封市教育局/催报通知.docx'))).text
  expect(reminder).toContain('开封市教育局：')
  const commented = unzipSync(readFileSync(path.join(cwd, '通知/开封市审计局/审计局.核稿.docx')))
  expect(Object.keys(commented)).toContain('word/comments.xml')
})

test('drafts of one unit with the same name in different folders each have a copy', async () => {
  const cwd = folderWith({...files, '报告/更正/审计局.docx': draftDocx(`${draft}更正。\n`, 'typed')})
  const asked = ['报告', '--units', '单位名单.yaml', '--notices', '通知', '--from', '开封市司法局']
  const {stderr, stdout} = await hegao(cwd, 'audit', ...asked)
  expect(stderr).toBe('')
  expect(stdout).not.toContain('--notices')
  const copies = readdirSync(path.join(cwd, '通知/开封市审计局')).filter(name => name.includes('核稿'))
  expect(copies.toSorted()).toEqual(['审计局.核稿.docx', '审计局（2）.核稿.docx'].toSorted())
  const texts = copies.map(name => readDocx(readFileSync(path.join(cwd, '通知/开封市审计局', name))).text)
  expect(texts.filter(text => text.includes('更正。'))).toHaveLength(1)
})

test('what an audit writes among the drafts is no draft the next time', async () => {
  const cwd = folderWith(files)
  const asked = [
    '.',
    '--html',
    '结果.html',
    '--notices',
    '通知',
    '--from',
    '开封市司法局',
    '-f',
    'ndjson',
    '-o',
    'a.ndjson',
  ]
  await hegao(cwd, 'audit', ...asked)
  const first = readFileSync(path.join(cwd, 'a.ndjson'), 'utf8')
  await hegao(cwd, 'audit', ...asked)
  expect(readFileSync(path.join(cwd, 'a.ndjson'), 'utf8')).toBe(first)
  expect(first.trimEnd().split('\n')).toHaveLength(5)
})

test('the trend of a second audit: what was mended', async () => {
  const cwd = folderWith({...files, '单位名单.yaml': 'units: [开封市审计局]\n'})
  await hegao(cwd, 'audit', '报告', '-f', 'ndjson', '-o', '上次.ndjson')
  const {stdout} = await hegao(cwd, 'audit', '报告', '--trend', '上次.ndjson')
  expect(stdout).toMatch(/与上次（\d{4}-\d{2}-\d{2}）比：改好 0 项，新出问题 0 项/)
})

test('records that were damaged are no trend', async () => {
  const cwd = folderWith({...files, '上次.ndjson': '{"type":"draft"}\n'})
  const {stderr, status} = await hegao(cwd, 'audit', '报告', '--trend', '上次.ndjson')
  expect(status).toBe(2)
  expect(stderr).toBe('hegao：上次.ndjson 不是 hegao audit -f ndjson 写的文件\n')
})

test('the reports of last year are kept until the outputs are written', async () => {
  const cwd = folderWith({...files, '去年/审计局.txt': draft, 占用: ''})
  const asked = ['audit', '报告', '--against', '去年', '-f', 'json', '-o']
  const kept = () => existsSync(path.join(cwd, '.hegao-audit-against'))
  const failed = await hegao(cwd, ...asked, '占用/a.json')
  expect(failed.status).toBe(2)
  expect(kept()).toBe(true)
  const {stderr, status} = await hegao(cwd, ...asked, 'a.json', '--resume')
  expect({stderr, status}).toEqual({stderr: '', status: 1})
  expect(kept()).toBe(false)
})

test('the year that is asked for is not that of the reports of last year', async () => {
  const text = (year: number) =>
    `和顺县人民政府：\n${year}年，我局依法履职。现将${year}年度法治政府建设情况报告如下。\n${draft}`
  const drafts = {'报告/和顺县司法局.txt': text(2024), '去年/和顺县司法局.txt': text(2023)}
  const ways: readonly {args: string[]; files: Record<string, string>}[] = [
    {args: ['--year', '2024'], files: drafts},
    {args: [], files: {...drafts, 'hegao.config.yaml': 'year: 2024\n'}},
  ]
  for (const {args, files} of ways) {
    const cwd = folderWith(files)
    await hegao(cwd, 'audit', '报告', ...args, '--against', '去年', '-f', 'json', '-o', 'a.json')
    const {copies} = JSON.parse(readFileSync(path.join(cwd, 'a.json'), 'utf8'))
    expect(copies.pairs).toMatchObject([{kind: 'renumbered', a: {year: 2023, earlier: true}}])
  }
})

test('what is merged is told as of one run, the year that was asked for included', async () => {
  const other = draft.replaceAll('开封市', '和顺县')
  const cwd = folderWith({'报告/一.txt': draft, '报告/二.txt': other, '报告/三.txt': `${other}又及。`})
  const about = ['--year', '2030']
  for (const shard of ['1/2', '2/2'])
    await hegao(cwd, 'audit', '报告', ...about, '--shard', shard, '-f', 'ndjson', '-o', `${shard[0]}.ndjson`)
  await hegao(cwd, 'merge', '1.ndjson', '2.ndjson', '-f', 'json', '-o', '合.json')
  await hegao(cwd, 'audit', '报告', ...about, '-f', 'json', '-o', '一次.json')
  expect(readFileSync(path.join(cwd, '合.json'), 'utf8')).toBe(
    readFileSync(path.join(cwd, '一次.json'), 'utf8'),
  )
})

test.skipIf(!existsSync('/dev/full'))('on a full disk what was read is kept for --resume', async () => {
  const cwd = folderWith(files)
  symlinkSync('/dev/full', path.join(cwd, '满盘'))
  for (const [at, asked] of [
    ['--html'],
    ['-f', 'xlsx', '-o'],
    ['-f', 'json', '-o'],
    ['-f', 'ndjson', '-o'],
  ].entries()) {
    const again = at > 0 ? ['--resume'] : []
    const {stderr, status} = await hegao(cwd, 'audit', '报告', ...asked, '满盘', ...again)
    expect(status).toBe(2)
    expect(stderr).toBe(
      'hegao：没有写入 满盘：磁盘已满\nhegao：文稿都已核对，结果还在；改好后加 --resume 再写一次，不用重新核对\n',
    )
  }
  const {status} = await hegao(cwd, 'audit', '报告', '-f', 'json', '-o', 'a.json', '--resume')
  expect(status).toBe(1)
  expect(existsSync(path.join(cwd, '.hegao-audit'))).toBe(false)
})

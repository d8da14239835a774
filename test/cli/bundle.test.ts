import {spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {readdirSync, readFileSync, rmSync, symlinkSync} from 'node:fs'
import path from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {pdfOf} from '../support/pdf.ts'
import {buildProgram} from '../support/program.ts'
import {textPage} from '../support/runs.ts'
import {folderWith} from '../workspace/folder.ts'

let root: string
let bin: string

beforeAll(async () => {
  ;({root, bin} = await buildProgram())
}, 60_000)
afterAll(() => rmSync(root, {recursive: true}))

function hegao(...argv: string[]) {
  const cwd = folderWith({
    '通知.txt': '关于开会的通知\n一、时间\n二、地点\n在会议室。\n',
    '方案.md': '# 工作方案\n\n## 一、总体要求\n\n## 二、任务\n\n办好。\n',
    '清单.yaml': 'title: 只看结构\nrules: {structure/empty-section: warning}\n',
    '规则.yaml': `rules: {local/empty: {check: section-filled, examples: {good: [{name: 无, text: 一切照旧。}]}}}\n`,
  })
  const {stdout, stderr, status} = spawnSync(process.execPath, [path.join(bin, 'hegao.cjs'), ...argv], {
    cwd,
    encoding: 'utf8',
  })
  return {stdout, stderr, status}
}

test('lints a plain text, the first time and with the compiled code of the first time', () => {
  const first = hegao('通知.txt')
  expect(first.stdout).toContain('structure/empty-section')
  expect(readdirSync(bin).filter(name => name.endsWith('.cache'))).toHaveLength(1)
  expect(hegao('通知.txt').stdout.replace(/^.*通知/m, '')).toBe(first.stdout.replace(/^.*通知/m, ''))
})

test('a start loads one file: what stands in another is not kept compiled', () => {
  const program = readdirSync(bin).find(name => /^program-.*\.cjs$/.test(name))!
  const code = readFileSync(path.join(bin, program), 'utf8')
  expect(code.match(/[=,(]require\("[^"]+"\)/g)).toEqual(expect.arrayContaining(['=require("node:fs")']))
  expect(code.match(/(?<!=>)\brequire\("\.\/[^"]+"\)/g) ?? []).toEqual([])
})

test.each([
  ['Markdown', '方案.md', 1],
  ['a preset of one’s own', '--preset=清单.yaml 通知.txt', 0],
  ['a glob', '*.txt', 1],
])('what is loaded later for %s does not start the program again', (_, argv, status) => {
  const run = hegao(...argv.split(' '))
  expect(run.stdout.match(/✖/g)).toHaveLength(1)
  expect(run).toMatchObject({stderr: '', status})
})

test('the page has its style as the policy of the page knows it, whatever minifying made of the code', () => {
  const {stdout, status} = hegao('-f', 'html', '通知.txt')
  const style = /<style>([\s\S]*?)<\/style>/.exec(stdout)![1]!
  const hash = createHash('sha256').update(style).digest('base64')
  expect(stdout).toContain(`style-src &#39;sha256-${hash}&#39;`)
  expect(status).toBe(1)
})

test('a PDF file is read by pdfjs-dist where that is installed, and refused where it is not', () => {
  const file = path.join(
    folderWith({'年报.pdf': pdfOf([textPage('某局关于2024年法治政府建设情况的报告')])}),
    '年报.pdf',
  )
  expect(hegao(file).stdout).toContain('npm i pdfjs-dist@5.6.205')
  symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'))
  try {
    expect(hegao('tree', file)).toMatchObject({
      stdout: expect.stringContaining('“某局关于2024年法治政府建设情况的报告”'),
      stderr: '',
      status: 0,
    })
  } finally {
    rmSync(path.join(root, 'node_modules'))
  }
})

test.each([
  ['test', 'test 规则.yaml', '✔ 1 条规则、1 个例子，全部通过\n'],
  ['explain', 'explain structure/empty-section', 'structure/empty-section  标题下没有内容\n'],
  [
    'explain of a line',
    'explain 通知.txt:2',
    '2:1-2:5  错误  “一、时间”下没有内容  structure/empty-section\n',
  ],
  ['init', 'init', '已写入 hegao.config.yaml'],
])('has the command %s', (_, argv, output) => {
  const run = hegao(...argv.split(' '))
  expect(run).toMatchObject({stderr: '', status: 0})
  expect(run.stdout).toContain(output)
})

test('has the language server, which ends with its client', () => {
  expect(hegao('lsp')).toEqual({stdout: '', stderr: '', status: 1})
})

test('the language server finds its libraries', () => {
  const open = (uri: string, languageId: string, text: string) => ({
    method: 'textDocument/didOpen',
    params: {textDocument: {uri, languageId, version: 1, text}},
  })
  const messages = [
    {id: 1, method: 'initialize', params: {processId: null, rootUri: null, capabilities: {}}},
    {method: 'initialized', params: {}},
    open('untitled:draft', 'plaintext', '关于开会的通知\n一、时间\n二、地点\n在会议室。\n'),
    open('file:///nowhere/hegao-preset.yaml', 'yaml', 'rulez: {}\n'),
  ]
  const input = messages.map(message => {
    const content = JSON.stringify({jsonrpc: '2.0', ...message})
    return `Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`
  })
  // It answers as long as the pipe is open.
  const command = `(cat; sleep 5) | "${process.execPath}" "${path.join(bin, 'hegao.cjs')}" lsp`
  const {stdout, stderr} = spawnSync('sh', ['-c', command], {input: input.join(''), encoding: 'utf8'})
  expect(stderr).toBe('')
  expect(stdout).toContain('"serverInfo":{"name":"hegao","version":"1.2.3"}')
  expect(stdout).toContain('"code":"structure/empty-section"')
  expect(stdout).toContain('"code":"unknown-key"')
})

test('finds the version of the package', () => {
  expect(hegao('-v').stdout).toBe('1.2.3\n')
})

test('threads and the cache say the same as one thread without it', () => {
  const drafts = Object.fromEntries(
    Array.from({length: 60}, (_, at) => [
      `${at}.txt`,
      `关于第${at}号的通知\n一、时间\n二、地点\n在会议室,谢谢${at}。\n`,
    ]),
  )
  const cwd = folderWith({
    ...drafts,
    'hegao.config.yaml': 'overrides: [{files: 1*.txt, rules: {structure/empty-section: off}}]\n',
  })
  const run = (...argv: string[]) => {
    const {stdout, stderr} = spawnSync(
      process.execPath,
      [path.join(bin, 'hegao.cjs'), '-f', 'json', ...argv, '.'],
      {
        cwd,
        encoding: 'utf8',
      },
    )
    return {stdout, stderr}
  }
  const plain = run()
  expect(JSON.parse(plain.stdout)).toHaveLength(60)
  expect(run('--concurrency', '2')).toEqual(plain)
  expect(run('--concurrency', '3', '--cache')).toEqual(plain)
  expect(run('--cache')).toEqual(plain)
})

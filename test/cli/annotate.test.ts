import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {main} from '../../src/cli/main.ts'
import {readDocx} from '../../src/read/docx/docx.ts'
import {docx} from '../support/docx.ts'
import {draftDocx} from '../support/draft-docx.ts'
import {trapDocx, trapText} from '../support/trap-docx.ts'
import {folderWith} from '../workspace/folder.ts'
import {Recorder} from './recorder.ts'

async function run(cwd: string, ...argv: string[]) {
  const stdout = new Recorder()
  const stderr = new Recorder()
  const status = await main(argv, {stdout, stderr, cwd, env: {}})
  return {stdout: stdout.text, stderr: stderr.text, status}
}

test('writes a copy with comments, and leaves the draft as it was', async () => {
  const cwd = folderWith({'报告.docx': trapDocx()})
  await run(cwd, 'annotate', '报告.docx')
  expect(readdirSync(cwd)).toEqual(['报告.docx', '报告.核稿.docx'])
  expect(new Uint8Array(readFileSync(path.join(cwd, '报告.docx')))).toEqual(trapDocx())
  expect(readDocx(readFileSync(path.join(cwd, '报告.核稿.docx'))).text).toBe(`${trapText}\n`)
})

test('run again, also over its own copy, it writes the same bytes', async () => {
  const cwd = folderWith({'报告.docx': trapDocx()})
  const copy = () => readFileSync(path.join(cwd, '报告.核稿.docx'))
  await run(cwd, 'annotate', '报告.docx')
  const first = copy()
  await run(cwd, 'annotate', '报告.docx')
  expect(copy()).toEqual(first)
  await run(cwd, 'annotate', '--overwrite', '报告.核稿.docx')
  expect(copy()).toEqual(first)
})

test.each([
  ['another Word file', trapDocx],
  ['no Word file', () => Buffer.from('这是同事的文件')],
])('a copy that is not ours is left alone: %s', async (_what, content) => {
  const other = content()
  const text = '关于修定《培训办法》的通知\n各乡镇人民政府：\n请准时参加会议。\n和顺县司法局\n2025年2月20日'
  const cwd = folderWith({'报告.docx': draftDocx(text, 'typed'), '报告.核稿.docx': other})
  for (const argv of [
    ['annotate', '报告.docx'],
    ['--fix', '报告.docx'],
  ]) {
    const {stderr} = await run(cwd, ...argv)
    expect(stderr).toContain('报告.核稿.docx 已经有了')
    expect(new Uint8Array(readFileSync(path.join(cwd, '报告.核稿.docx')))).toEqual(new Uint8Array(other))
  }
})

test('templates keep their extension', async () => {
  const cwd = folderWith({'范本.dotx': trapDocx()})
  await run(cwd, 'annotate', '.')
  expect(readdirSync(cwd)).toEqual(['范本.dotx', '范本.核稿.dotx'])
})

test('says when a signature breaks', async () => {
  const cwd = folderWith({
    '报告.docx': docx({
      body: '<w:p><w:r><w:t>甲</w:t></w:r></w:p>',
      parts: {'_xmlsignatures/sig1.xml': '<x/>'},
    }),
  })
  expect((await run(cwd, 'annotate', '报告.docx')).stderr).toBe(
    'hegao：报告.docx 有电子签名；加了批注的 报告.核稿.docx 内容有变，签名对它无效\n',
  )
})

test('one text of two: with the tracked changes, or before them', async () => {
  const cwd = folderWith({'报告.docx': trapDocx()})
  const tree = async (revisions: string) =>
    (await run(cwd, 'tree', '--json', '--revisions', revisions, '报告.docx')).stdout
  expect(await tree('final')).toContain('我局深入学习')
  expect(await tree('original')).toContain('我局认真学习')
})

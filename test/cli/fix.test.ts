import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {strFromU8, unzipSync} from 'fflate'
import {expect, test} from 'vitest'
import {main} from '../../src/cli/main.ts'
import {readDocx} from '../../src/read/docx/docx.ts'
import {encode} from '../../src/read/encode.ts'
import {docx, p} from '../support/docx.ts'
import {folderWith} from '../workspace/folder.ts'
import {Recorder} from './recorder.ts'

const source = docx(p('关于修定《办法》的通知') + p('定于3月1日开会,请参加。'))
const fixedText = '关于修订《办法》的通知\n定于3月1日开会，请参加。\n'

async function run(cwd: string, ...argv: string[]) {
  const stdout = new Recorder()
  const stderr = new Recorder()
  const status = await main(argv, {stdout, stderr, cwd, env: {}})
  return {stdout: stdout.text, stderr: stderr.text, status}
}

const bytesOf = (cwd: string, name: string) => new Uint8Array(readFileSync(path.join(cwd, name)))

test('a text in GB18030 is written in GB18030, all else byte for byte', async () => {
  const text = '关于修定《办法》的通知\r\n定于3月1日开会,请参加。'
  const cwd = folderWith({'通知.txt': encode(text, 'gb18030')!})
  expect(await run(cwd, '--fix', '通知.txt')).toMatchObject({stderr: '', status: 0})
  const expected = text.replace('定《', '订《').replace(',', '，')
  expect(bytesOf(cwd, '通知.txt')).toEqual(encode(expected, 'gb18030'))
})

test('a Word draft stays, and its copy has the changes to accept or reject', async () => {
  const cwd = folderWith({'通知.docx': source})
  await run(cwd, '--fix', '通知.docx')
  expect(readdirSync(cwd)).toEqual(['通知.docx', '通知.核稿.docx'])
  expect(bytesOf(cwd, '通知.docx')).toEqual(source)
  const copy = bytesOf(cwd, '通知.核稿.docx')
  expect(readDocx(copy).text).toBe(fixedText)
  expect(readDocx(copy, {revisions: 'original'}).text).toBe(readDocx(source).text)
})

test('run again, on the draft or on its copy, it writes the same', async () => {
  const cwd = folderWith({'通知.docx': source})
  await run(cwd, '--fix', '通知.docx')
  const copy = bytesOf(cwd, '通知.核稿.docx')
  expect(await run(cwd, '--fix', '通知.核稿.docx')).toMatchObject({stderr: '', status: 0})
  expect(bytesOf(cwd, '通知.核稿.docx')).toEqual(copy)
  await run(cwd, '--fix', '通知.docx')
  expect(bytesOf(cwd, '通知.核稿.docx')).toEqual(copy)
})

test.each(['--fix-dry-run', '--diff'])('%s writes nothing', async flag => {
  const cwd = folderWith({'通知.docx': source, '通知.txt': '关于修定《办法》的通知\n'})
  await run(cwd, flag, '.')
  expect(readdirSync(cwd).toSorted()).toEqual(['通知.docx', '通知.txt'].toSorted())
  expect(bytesOf(cwd, '通知.docx')).toEqual(source)
  expect(readFileSync(path.join(cwd, '通知.txt'), 'utf8')).toBe('关于修定《办法》的通知\n')
})

test('annotate --fix: the drafter sees at each change why it was made', async () => {
  const cwd = folderWith({'通知.docx': source})
  await run(cwd, 'annotate', '--fix', '--overwrite', '通知.docx')
  const written = bytesOf(cwd, '通知.docx')
  expect(readDocx(written).text).toBe(fixedText)
  expect(readDocx(written, {revisions: 'original'}).text).toBe(readDocx(source).text)
  const comments = strFromU8(unzipSync(written)['word/comments.xml']!)
  expect(comments).toContain('已改：“修定”应为“修订”')
  expect(comments).toContain('已作为修订改正 2 处')
})

test('an escape sequence in a draft does not reach a terminal', async () => {
  const cwd = folderWith({'通知.txt': '关于修定《办法》的通知\n\u001b[2J定于3月1日开会,请参加。\n'})
  const stdout = Object.assign(new Recorder(), {isTTY: true})
  await main(['--diff', '通知.txt'], {stdout, stderr: new Recorder(), cwd, env: {}})
  expect(stdout.text).toContain('+␛[2J定于3月1日开会，请参加。')
  expect((await run(cwd, '--diff', '通知.txt')).stdout).toContain('+\u001b[2J定于')
})

import {chmodSync, existsSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {replaceFile} from '../../src/workspace/replace-file.ts'
import {folderWith} from './folder.ts'

const bytes = new TextEncoder().encode('新')

test('writes a file, and leaves nothing else behind', () => {
  const cwd = folderWith({})
  expect(replaceFile('甲.docx', bytes, cwd)).toBeUndefined()
  expect(readdirSync(cwd)).toEqual(['甲.docx'])
  expect(readFileSync(path.join(cwd, '甲.docx'), 'utf8')).toBe('新')
})

test('takes the place of a file, with its permissions', () => {
  const cwd = folderWith({'甲.docx': '旧'})
  chmodSync(path.join(cwd, '甲.docx'), 0o640)
  expect(replaceFile('甲.docx', bytes, cwd)).toBeUndefined()
  expect(readFileSync(path.join(cwd, '甲.docx'), 'utf8')).toBe('新')
  expect(statSync(path.join(cwd, '甲.docx')).mode & 0o777).toBe(0o640)
})

test('a link stays a link, to the file that is written', () => {
  const cwd = folderWith({'甲.docx': '旧'})
  symlinkSync('甲.docx', path.join(cwd, '链接.docx'))
  expect(replaceFile('链接.docx', bytes, cwd)).toBeUndefined()
  expect(lstatSync(path.join(cwd, '链接.docx')).isSymbolicLink()).toBe(true)
  expect(readFileSync(path.join(cwd, '甲.docx'), 'utf8')).toBe('新')
})

test.each([
  ['没有/甲.docx', /no such folder/],
  ['乙.docx', /a folder has this name/],
  ['丙.docx/甲.docx', /no such folder/],
  [`${'长'.repeat(300)}.docx`, /too long/],
])('%s: says why not, and leaves all as it was', (name, words) => {
  const cwd = folderWith({'乙.docx/': '', '丙.docx': '旧'})
  expect(replaceFile(name, bytes, cwd)?.en).toMatch(words)
  expect(readdirSync(cwd).toSorted()).toEqual(['丙.docx', '乙.docx'])
  expect(readFileSync(path.join(cwd, '丙.docx'), 'utf8')).toBe('旧')
})

/** Whatever is written there, its disk is full. */
test.skipIf(!existsSync('/dev/full'))('a full disk loses nothing', () => {
  const cwd = folderWith({'甲.docx': '旧'})
  symlinkSync('/dev/full', path.join(cwd, `.甲.docx.${process.pid}.tmp`))
  expect(replaceFile('甲.docx', bytes, cwd)?.zh).toBe('没有写入 甲.docx：磁盘已满')
  expect(readFileSync(path.join(cwd, '甲.docx'), 'utf8')).toBe('旧')
  expect(readdirSync(cwd)).toEqual(['甲.docx'])
})

test.skipIf(!existsSync('/dev/full'))('a device is written to, and stays a device', () => {
  const cwd = folderWith({})
  symlinkSync('/dev/full', path.join(cwd, '设备'))
  expect(replaceFile('设备', bytes, cwd)?.zh).toBe('没有写入 设备：磁盘已满')
  expect(replaceFile('/dev/null', bytes, cwd)).toBeUndefined()
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  expect(statSync('/dev/full').isCharacterDevice()).toBe(true)
})

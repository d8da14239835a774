import {symlinkSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {findDrafts} from '../../src/workspace/drafts.ts'
import {eachFileOnce} from '../../src/workspace/each-file-once.ts'
import {folderWith} from './folder.ts'

async function namesIn(folder: string): Promise<string[]> {
  const {files} = await findDrafts(['.'], folder)
  return eachFileOnce(files).map(({path: file}) => path.relative(folder, file))
}

test('a folder that contains itself by a link has each file once, under its own name', async () => {
  const folder = folderWith({'报告/甲.txt': '甲', '报告/县/乙.txt': '乙'})
  symlinkSync('.', path.join(folder, '报告/自己'))
  symlinkSync('../..', path.join(folder, '报告/县/上级'))
  symlinkSync('报告', path.join(folder, '别名'))
  expect(await namesIn(folder)).toEqual(['报告/县/乙.txt', '报告/甲.txt'])
})

test('a link to a file is that file', async () => {
  const folder = folderWith({'丙.txt': '丙'})
  symlinkSync('丙.txt', path.join(folder, '甲.txt'))
  expect(await namesIn(folder)).toEqual(['丙.txt'])
})

test('a file that is only there by a link keeps the name of the link', async () => {
  const elsewhere = folderWith({'原件.txt': '原件'})
  const folder = folderWith({'报告/': ''})
  symlinkSync(path.join(elsewhere, '原件.txt'), path.join(folder, '报告/甲.txt'))
  symlinkSync(path.join(elsewhere, '原件.txt'), path.join(folder, '报告/乙.txt'))
  expect(await namesIn(folder)).toEqual(['报告/乙.txt'])
})

test('a link that leads nowhere stays: reading it tells what is wrong', async () => {
  const folder = folderWith({'报告/': ''})
  symlinkSync('没有.txt', path.join(folder, '报告/甲.txt'))
  expect(await namesIn(folder)).toEqual(['报告/甲.txt'])
})

import {symlinkSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {findDrafts} from '../../src/workspace/drafts.ts'
import {folderWith} from './folder.ts'

const files = {
  '甲县.txt': '',
  '乙县.md': '',
  '下级/丙局.MARKDOWN': '',
  '下级/[2024]丁局.txt': '',
  '版式/年报.PDF': '',
  '版式/公文.ofd': '',
  '表格.xlsx': '',
  '戊委.DOCX': '',
  '~$戊委.DOCX': '',
  '~$甲县.txt': '',
  'node_modules/包.txt': '',
  '.git/记录.txt': '',
  '空/': '',
}

async function found(patterns: readonly string[], cwd = folderWith(files)) {
  const {files: drafts, unmatched} = await findDrafts(patterns, cwd)
  return {
    names: drafts.map(({name}) => name),
    unmatched: unmatched.map(({pattern, words}) => [pattern, words.en]),
  }
}

describe('findDrafts', () => {
  test('takes a named file whatever it is called', async () => {
    expect(await found(['表格.xlsx'])).toEqual({names: ['表格.xlsx'], unmatched: []})
  })

  test('searches folders for drafts, not for lock files, packages and other formats', async () => {
    const {names, unmatched} = await found(['.'])
    expect(names).toEqual([
      '下级/[2024]丁局.txt',
      '下级/丙局.MARKDOWN',
      '乙县.md',
      '戊委.DOCX',
      '版式/公文.ofd',
      '版式/年报.PDF',
      '甲县.txt',
    ])
    expect(unmatched).toEqual([])
  })

  test('gives each file once, with its absolute path', async () => {
    const cwd = folderWith(files)
    const {files: drafts} = await findDrafts(['甲县.txt', '*.txt', '.', path.join(cwd, '甲县.txt')], cwd)
    expect(drafts.filter(({name}) => name.endsWith('甲县.txt'))).toEqual([
      {path: path.join(cwd, '甲县.txt'), name: '甲县.txt'},
    ])
  })

  test('a name with brackets is a file before it is a glob', async () => {
    expect((await found(['下级/[2024]丁局.txt'])).names).toEqual(['下级/[2024]丁局.txt'])
  })

  test('globs match what they say', async () => {
    expect((await found(['**/*局.*'])).names).toEqual(['下级/[2024]丁局.txt', '下级/丙局.MARKDOWN'])
  })

  test('says which arguments led nowhere, and finds the others', async () => {
    expect(await found(['没有.txt', '空', '*.docx', 'nowhere/*.txt', '甲县.txt'])).toEqual({
      names: ['甲县.txt'],
      unmatched: [
        ['没有.txt', 'no such file or folder'],
        ['空', 'no draft in this folder (Word, WPS, web pages, text …)'],
        ['*.docx', 'no file matches this pattern'],
        ['nowhere/*.txt', 'no file matches this pattern'],
      ],
    })
  })

  test('a link that leads nowhere is a file that cannot be read, not one that is passed over', async () => {
    const cwd = folderWith({'有.txt': ''})
    symlinkSync('没有.txt', path.join(cwd, '链接.txt'))
    expect((await found(['.'], cwd)).names).toEqual(['有.txt', '链接.txt'])
    expect((await found(['链接.txt'], cwd)).names).toEqual(['链接.txt'])
  })

  test('a folder that links to itself ends', async () => {
    const cwd = folderWith({'a/有.txt': ''})
    symlinkSync('.', path.join(cwd, 'a/环'))
    expect((await found(['a'], cwd)).names).toContain('a/有.txt')
  })
})

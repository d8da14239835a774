import path from 'node:path'
import {expect, test} from 'vitest'
import {compare, isBelow, listedIn, spread} from '../../../../src/cli/audit/queue/same.ts'
import {folderWith} from '../../../workspace/folder.ts'

const place = {operand: '报告', cwd: '..'}

test('a draft has the name that it has where the audit was started', () => {
  const unread = {path: '区/甲.txt', stamp: '1 2', day: '2026-02-27'}
  expect(listedIn('/mnt/副本', place, {drafts: [unread], settings: ''})).toEqual([
    {draft: {path: '/mnt/副本/区/甲.txt', name: path.join('报告', '区/甲.txt')}, path: '区/甲.txt', unread},
  ])
})

test('files are the same when they have the same size, whatever their time', async () => {
  const folder = folderWith({'甲.txt': '12345', '乙.txt': '1234'})
  const drafts = [
    {path: '甲.txt', stamp: '1 5'},
    {path: '乙.txt', stamp: '1 5'},
    // Missing here.
    {path: '丙.txt', stamp: '1 5'},
    // Missing on both: its record says so.
    {path: '丁.txt', stamp: ''},
    {path: '../甲.txt', stamp: '1 5'},
  ]
  const {same, different} = await compare(listedIn(folder, place, {drafts, settings: ''}))
  expect(same.map(({path}) => path)).toEqual(['甲.txt', '丁.txt'])
  expect(different.map(({path}) => path)).toEqual(['乙.txt', '丙.txt', '../甲.txt'])
})

test.each([
  ['甲.txt', true],
  ['区/..甲.txt', true],
  ['/etc/passwd', false],
  ['../甲.txt', false],
  ['区/../../甲.txt', false],
  ['区\\..\\甲.txt', false],
  ['甲\0.txt', false],
])('%j stays in the folder: %s', (name, expected) => {
  expect(isBelow(name)).toBe(expected)
})

test('a sample has the first, the last, and some from between', () => {
  expect(spread([1, 2, 3], 5)).toEqual([1, 2, 3])
  expect(
    spread(
      Array.from({length: 101}, (_, at) => at),
      5,
    ),
  ).toEqual([0, 25, 50, 75, 100])
})

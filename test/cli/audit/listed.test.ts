import path from 'node:path'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {DraftList, isInShard} from '../../../src/cli/audit/listed.ts'

const draft = (name: string) => ({name, path: path.resolve('/x', name)})
const listOf = (names: readonly string[], operands: readonly string[]) =>
  DraftList.of(names.map(draft), operands, '/x')
const pathsOf = (...named: Parameters<typeof listOf>) => Array.from(listOf(...named), ({path}) => path)

test('below one folder a path begins in it, wherever it lies; of several things it is as they were named', () => {
  expect(pathsOf(['../报告/县/甲.txt'], ['../报告'])).toEqual(['县/甲.txt'])
  expect(pathsOf(['报告/甲.txt'], ['报告/'])).toEqual(['甲.txt'])
  expect(pathsOf(['报告/..甲.txt'], ['报告/'])).toEqual(['..甲.txt'])
  expect(pathsOf(['甲.txt'], ['甲.txt'])).toEqual(['甲.txt'])
  expect(pathsOf(['今年/甲.txt', '今年/县/乙.txt'], ['今年/**/*.txt'])).toEqual([
    '今年/甲.txt',
    '今年/县/乙.txt',
  ])
  expect(pathsOf(['今年/甲.txt', '去年/甲.txt'], ['今年', '去年'])).toEqual(['今年/甲.txt', '去年/甲.txt'])
})

test('a list has the drafts that it was made of', () => {
  for (const [names, operands] of [
    [['../报告/县/甲.txt', '../报告/乙.txt'], ['../报告']],
    [['/y/报告/甲.txt'], ['/y/报告']],
    [
      ['今年/甲.txt', '甲.txt'],
      ['今年', '甲.txt'],
    ],
  ] as const) {
    const list = listOf(names, operands)
    expect(Array.from(list, one => one.draft)).toEqual(names.map(draft))
    expect(list).toHaveLength(names.length)
    const last = list.filter(({path}) => path.endsWith('甲.txt'))
    expect(Array.from(last, one => one.draft)).toEqual(
      names.filter(name => name.endsWith('甲.txt')).map(draft),
    )
  }
})

test('each draft is in exactly one shard', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), fc.integer({min: 1, max: 50}), (path, of) => {
      const parts = Array.from({length: of}, (_, at) => at + 1)
      const listed = {draft: draft(path), path}
      expect(parts.filter(part => isInShard(listed, {part, of}))).toHaveLength(1)
    }),
  )
})

test('shards are about equal', () => {
  const paths = Array.from({length: 4000}, (_, at) => `县/${at}号单位.docx`)
  for (const part of [1, 2, 3, 4]) {
    const own = paths.filter(path => isInShard({draft: draft(path), path}, {part, of: 4}))
    expect(own.length).toBeGreaterThan(850)
    expect(own.length).toBeLessThan(1150)
  }
})

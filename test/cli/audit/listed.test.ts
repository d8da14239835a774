import fc from 'fast-check'
import {expect, test} from 'vitest'
import {isInShard, listedOf} from '../../../src/cli/audit/listed.ts'

const draft = (name: string) => ({name, path: `/x/${name}`})

test('below one folder a path begins in it, wherever it lies; of several things it is as they were named', () => {
  expect(listedOf([draft('../报告/县/甲.txt')], ['../报告']).map(({path}) => path)).toEqual(['县/甲.txt'])
  expect(listedOf([draft('报告/甲.txt')], ['报告/']).map(({path}) => path)).toEqual(['甲.txt'])
  expect(listedOf([draft('甲.txt')], ['甲.txt']).map(({path}) => path)).toEqual(['甲.txt'])
  const several = [draft('今年/甲.txt'), draft('去年/甲.txt')]
  expect(listedOf(several, ['今年', '去年']).map(({path}) => path)).toEqual(['今年/甲.txt', '去年/甲.txt'])
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

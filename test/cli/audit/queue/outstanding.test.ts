import {expect, test} from 'vitest'
import type {Listed} from '../../../../src/cli/audit/messages.ts'
import {Outstanding} from '../../../../src/cli/audit/queue/outstanding.ts'

const [one, two, three] = ['甲', '乙', '丙'].map(
  (path): Listed => ({path, draft: {path: `/报告/${path}`, name: path}}),
) as [Listed, Listed, Listed]

test('a job is done when all its drafts have come back, each of which counts once', () => {
  const outstanding = new Outstanding()
  outstanding.add('a', [one, two])
  expect(outstanding.take('甲')).toBe(one)
  expect(outstanding.take('甲')).toBeUndefined()
  expect(outstanding.jobs).toEqual(['a'])
  expect(outstanding.take('乙')).toBe(two)
  expect(outstanding.size).toBe(0)
})

test('a job that came to nothing gives back what is left of it', () => {
  const outstanding = new Outstanding()
  outstanding.add('a', [one, two, three])
  outstanding.take('乙')
  expect(outstanding.drop('a')).toEqual([one, three])
  expect(outstanding.drop('a')).toEqual([])
  expect(outstanding.take('甲')).toBeUndefined()
})

test('a draft that is given out again belongs to its new job', () => {
  const outstanding = new Outstanding()
  outstanding.add('a', [one, two])
  outstanding.drop('a')
  outstanding.add('b', [one])
  expect(outstanding.take('甲')).toBe(one)
  expect(outstanding.size).toBe(0)
})

import fc from 'fast-check'
import {expect, test} from 'vitest'
import {PrintIndex} from '../../../src/audit/copies/print-index.ts'
import {Repeated} from '../../../src/audit/copies/repeated.ts'
import {recordOf} from '../../support/audit-records.ts'

const number = fc.oneof(fc.nat(50), fc.nat(2 ** 30 - 1))

test('a number that came twice is never taken for one that came once', () => {
  fc.assert(
    fc.property(fc.array(number), numbers => {
      const repeated = new Repeated(numbers.length)
      for (const one of numbers) repeated.add(one)
      const twice = numbers.filter((one, at) => numbers.indexOf(one) !== at)
      expect(twice.every(one => repeated.mayHave(one))).toBe(true)
    }),
  )
})

test('of numbers that all came once, most are told from those that came twice', () => {
  const count = 10_000
  const repeated = new Repeated(count)
  const numbers = Array.from({length: count}, (_, at) => (at * 7919) % 2 ** 30)
  for (const one of numbers) repeated.add(one)
  expect(numbers.filter(one => repeated.mayHave(one)).length).toBeLessThan(count / 2)
})

test('shared are the prints of several drafts, in ascending order, each once', () => {
  const sentence = (at: number) =>
    `第${'甲乙丙丁戊己庚辛'[at]}组开展了行政执法案卷评查并逐件反馈问题督促整改到位。`
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(7), {maxLength: 6}), {maxLength: 8}), drafts => {
      const index = new PrintIndex()
      for (const [at, sentences] of drafts.entries()) {
        const text = sentences.map(sentence).join('\n')
        index.add(recordOf({path: `${at}.txt`, text}).read!.sketch)
      }
      const owners = new Map<number, Set<number>>()
      for (let draft = 0; draft < index.size; draft++)
        for (const hash of index.hashesOf(draft)) owners.set(hash, (owners.get(hash) ?? new Set()).add(draft))
      const expected = [...owners].filter(([, own]) => own.size > 1).toSorted(([a], [b]) => a - b)
      const found = Array.from(index.shared(), ({hash, drafts}) => [hash, drafts])
      expect(found).toEqual(expected.map(([hash, own]) => [hash, [...own]]))
    }),
  )
})

import fc from 'fast-check'
import {expect, test} from 'vitest'
import {isBehindOwn, PrintIndex, printIn} from '../../../src/audit/copies/print-index.ts'
import {Repeated} from '../../../src/audit/copies/repeated.ts'
import {decode} from '../../../src/audit/copies/sketch.ts'
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
    fc.property(
      fc.array(fc.array(fc.nat(7), {maxLength: 6}), {maxLength: 8}),
      fc.nat(500),
      (drafts, count) => {
        const sketches = drafts.map((sentences, at) => {
          const text = sentences.map(sentence).join('\n')
          return recordOf({path: `${at}.txt`, text}).read!.sketch
        })
        const index = PrintIndex.of(() => sketches, count)
        const owners = new Map<number, Set<number>>()
        for (const [draft, sketch] of sketches.entries())
          for (const print of decode(sketch)) owners.set(print, (owners.get(print) ?? new Set()).add(draft))
        const expected = [...owners].filter(([, own]) => own.size > 1).toSorted(([a], [b]) => a - b)
        const found = Array.from(index.shared(), ({hash, drafts}) => [hash, drafts])
        expect(found).toEqual(expected.map(([hash, own]) => [hash, [...own]]))
      },
    ),
  )
})

test('what is left out came once in all, and is remembered by its number and its place', () => {
  fc.assert(
    fc.property(fc.array(fc.array(number, {maxLength: 30}), {maxLength: 8}), fc.nat(200), (drafts, count) => {
      const sketches = drafts.map(prints => ({prints: prints.map(digitsOf).join('')}))
      const index = PrintIndex.of(() => sketches, count)
      const all = drafts.flat()
      for (const [draft, prints] of drafts.entries()) {
        expect(index.countOf(draft)).toBe(prints.length)
        let next = 0
        for (const entry of index.entriesOf(draft)) {
          const at = prints.indexOf(printIn(entry), next)
          expect(isBehindOwn(entry)).toBe(at > next)
          for (const left of prints.slice(next, at)) expect(all.filter(one => one === left)).toHaveLength(1)
          next = at + 1
        }
        for (const left of prints.slice(next)) expect(all.filter(one => one === left)).toHaveLength(1)
      }
    }),
  )
})

/** Base64 of 30 bits, the lowest first. */
function digitsOf(print: number): string {
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  return [0, 6, 12, 18, 24].map(shift => digits[(print >>> shift) & 63]).join('')
}

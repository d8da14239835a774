import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {PassagePlace} from '../../../src/audit/copies/types.ts'
import {linesOf} from '../../../src/tree/lines.ts'
import {chanceOf} from '../../support/chance.ts'
import {inserted, renumbered, reworded, sectionOf} from '../../support/copying.ts'
import {runs} from '../../support/property.ts'
import {copiesAmong, copyOf, five, shangdang} from './five.ts'

describe('laws', () => {
  const sources = fc.constantFrom(...five)
  const seeds = fc.integer({min: 0, max: 1000}).map(seed => chanceOf(`law ${seed}`))

  test('a report and the same with other figures are all alike', () => {
    fc.assert(
      fc.property(sources, seeds, ({text}, chance) => {
        const [pair] = copiesAmong([
          {path: '1', text},
          {path: '2', text: renumbered(text, chance)},
        ]).pairs
        expect(pair).toMatchObject({similarity: 1})
      }),
      runs(10),
    )
  })

  test('passages stand where they say, and lie in the texts', () => {
    fc.assert(
      fc.property(sources, sources, seeds, (source, own, chance) => {
        const section = reworded(sectionOf(source.text, 600, chance), 60, chance)
        const copy = copyOf(inserted(section, own.text, chance))
        const all = [source, {...copy, path: 'copy'}]
        for (const {a, b, passages} of copiesAmong(all).pairs) {
          const textOf = (path: string) => all.find(one => one.path === path)!.text
          for (const passage of passages) {
            expect(cut(passage.a, textOf(a.path))).toBe(passage.a.text)
            expect(cut(passage.b, textOf(b.path))).toBe(passage.b.text)
          }
        }
      }),
      runs(20),
    )
  })

  test('the order of the drafts, and what part of them came first, change nothing', () => {
    const chance = chanceOf('order')
    const copies = [1, 2, 3].map(number => ({
      ...copyOf(inserted(sectionOf(shangdang.text, 500, chance), five[number]!.text, chance)),
      path: `copy ${number}.txt`,
      unit: `第${number}局`,
    }))
    const all = [...five, ...copies]
    const expected = copiesAmong(all)
    expect(expected.pairs.length).toBeGreaterThan(3)
    fc.assert(
      fc.property(seeds, order => {
        expect(copiesAmong(order.shuffled(all))).toEqual(expected)
      }),
      runs(5),
    )
  })

  test('shares lie between 0 and 1, and passages of b do not overlap', () => {
    fc.assert(
      fc.property(sources, seeds, (source, chance) => {
        const twice = `${source.text}\n${reworded(source.text, 40, chance)}`
        for (const {a, b, similarity, passages} of copiesAmong([source, {...copyOf(twice), path: 'z'}])
          .pairs) {
          for (const share of [a.share, b.share, similarity]) {
            expect(share).toBeGreaterThan(0)
            expect(share).toBeLessThanOrEqual(1)
          }
          const starts = passages.map(({b: {line, column}}) => line * 1e6 + column)
          expect(starts).toEqual(starts.toSorted((one, other) => one - other))
        }
      }),
      runs(10),
    )
  })
})

function cut({line, column, endLine, endColumn}: PassagePlace, text: string): string {
  const lines = linesOf(text)
  const [start, end] = [lines.start(line) + column - 1, lines.start(endLine) + endColumn - 1]
  return text.slice(start, end).replace(/\s*[\r\n]\s*/g, '')
}

import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {compose, composeNear, mover} from '../../src/fix/compose.ts'
import {type Change, splice} from '../../src/fix/splice.ts'

/** Changes of a text of this length, sorted and apart. */
function changesOf(length: number, cuts: readonly number[], written: readonly string[]): Change[] {
  const places = [...new Set(cuts.map(cut => cut % (length + 1)))].sort((a, b) => a - b)
  const changes: Change[] = []
  for (let at = 0; at + 1 < places.length; at += 2)
    changes.push({start: places[at]!, end: places[at + 1]!, text: written[at % written.length]!})
  return changes
}

const texts = fc.string({unit: fc.constantFrom('甲', '乙', '😀', '\n', 'a'), maxLength: 30})
const cuts = fc.array(fc.nat(60), {maxLength: 8})
const written = fc.array(fc.constantFrom('', '甲', '丙丁', '😁', '\n'), {minLength: 1, maxLength: 4})

describe('two rounds of changes as one', () => {
  test('a change inside what was written before', () => {
    const first = [{start: 1, end: 2, text: '丙丁戊'}]
    expect(compose('甲乙己', first, [{start: 2, end: 3, text: '子丑'}])).toEqual([
      {start: 1, end: 2, text: '丙子丑戊'},
    ])
  })

  test('only what differs in the end is a change', () => {
    expect(compose('甲乙', [{start: 0, end: 1, text: '丙'}], [{start: 0, end: 1, text: '甲'}])).toEqual([])
    expect(compose('习近平新时代', [], [{start: 0, end: 6, text: '习近平的新时代'}])).toEqual([
      {start: 3, end: 3, text: '的'},
    ])
  })

  test('a pair of halves is not cut', () => {
    expect(compose('😀', [], [{start: 0, end: 2, text: '😁'}])).toEqual([{start: 0, end: 2, text: '😁'}])
  })

  test('they lead to the same text, in order and apart, however they meet', () => {
    fc.assert(
      fc.property(texts, cuts, cuts, written, (text, one, other, words) => {
        const first = changesOf(text.length, one, words)
        const middle = splice(text, first)
        const second = changesOf(middle.length, other, words)
        const both = compose(text, first, second)
        expect(splice(text, both)).toBe(splice(middle, second))
        for (const [at, change] of both.entries())
          if (at > 0) expect(change.start).toBeGreaterThanOrEqual(both[at - 1]!.end)
      }),
      {numRuns: 2000, seed: 11},
    )
  })

  test('what becomes of one change among many is what becomes of it among all', () => {
    fc.assert(
      fc.property(texts, cuts, cuts, written, (text, one, other, words) => {
        const first = changesOf(text.length, one, words)
        const [fresh] = changesOf(splice(text, first).length, other, words)
        fc.pre(fresh !== undefined)
        const all = compose(text, first, [fresh!])
        const near = composeNear(text, first, [fresh!])
        for (const change of near) expect(all).toContainEqual(change)
        for (const change of all) if (!first.includes(change)) expect(near).toContainEqual(change)
      }),
      {numRuns: 2000, seed: 12},
    )
  })

  test('a place moves with the text around it', () => {
    const changes = [
      {start: 1, end: 1, text: '子丑'},
      {start: 3, end: 5, text: ''},
    ]
    const moved = mover(changes)
    expect([0, 1, 2, 4, 6].map(offset => moved(offset, 'before'))).toEqual([0, 1, 4, 5, 6])
    expect([0, 1, 2, 4, 6].map(offset => moved(offset, 'behind'))).toEqual([0, 3, 4, 5, 6])
  })
})

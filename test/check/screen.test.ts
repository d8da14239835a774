import fc from 'fast-check'
import {expect, test} from 'vitest'
import {screenOf} from '../../scripts/screen.ts'
import {patternsIn} from '../../src/check/screen.ts'

const texts = fc.string({unit: fc.constantFrom('甲', '乙', '丙', 'a', '😀'), maxLength: 30})
const words = fc.string({unit: fc.constantFrom('甲', '乙', '丙', 'a', '😀'), minLength: 1, maxLength: 4})

test('a pattern may match if and only if the text has one of its words', () => {
  fc.assert(
    fc.property(texts, fc.array(fc.array(words, {maxLength: 3})), texts, (text, sets, usual) => {
      const found = patternsIn(
        text,
        screenOf(
          sets.map(set => (set.length > 0 ? [set] : [])),
          [usual],
        ),
      )
      const expected = sets.map(set => set.length === 0 || set.some(word => text.includes(word)))
      expect([...found].map(one => one === 1)).toEqual(expected)
    }),
  )
})

test('of several sets the one that usual texts have least is looked for', () => {
  const screen = screenOf([[['审计'], ['乡镇']]], ['审计局依法审计'])
  expect([...patternsIn('审计', screen)]).toEqual([0])
  expect([...patternsIn('乡镇', screen)]).toEqual([1])
})

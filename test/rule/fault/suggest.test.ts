import {expect, test} from 'vitest'
import {suggest} from '../../../src/rule/fault/suggest.ts'

test.each([
  ['severty', 'severity'],
  ['Severity', 'severity'],
  ['eror', 'error'],
  ['empty-section', 'structure/empty-section'],
  ['structure/empty-sektions', 'structure/empty-section'],
])('%s may mean %s', (word, meant) => {
  expect(suggest(word, ['severity', 'error', 'structure/empty-section', 'en'])).toBe(meant)
})

test.each(['colour', 'zh', 'x', ''])('%j means nothing that is known', word => {
  expect(suggest(word, ['severity', 'error', 'en', 'a'])).toBeUndefined()
})

test('the nearest wins', () => {
  expect(suggest('hints', ['hilts-up', 'hint', 'hunts'])).toBe('hint')
})

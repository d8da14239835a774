import {expect, test, vi} from 'vitest'
import {FactsByText} from '../../src/check/facts.ts'

test('the facts of a paragraph that is still there are not made again, and those of one that has gone are', () => {
  const facts = new FactsByText()
  const length = vi.fn((text: string) => text.length)
  const asked = (...texts: string[]) => {
    length.mockClear()
    facts.turn()
    const values = texts.map(text => facts.of(text).of(length))
    return {values, made: length.mock.calls.map(([text]) => text)}
  }
  expect(asked('一段', '另一段')).toEqual({values: [2, 3], made: ['一段', '另一段']})
  expect(asked('一段', '另外一段')).toEqual({values: [2, 4], made: ['另外一段']})
  for (let change = 0; change < 20; change++) asked('一段')
  expect(asked('一段', '另一段')).toEqual({values: [2, 3], made: ['另一段']})
})

test('what a function makes of a text may be nothing, and is remembered too', () => {
  const facts = new FactsByText()
  const nothing = vi.fn(() => undefined)
  expect(facts.of('一段').of(nothing)).toBeUndefined()
  expect(facts.of('一段').of(nothing)).toBeUndefined()
  expect(nothing).toHaveBeenCalledTimes(1)
})

test('a text without its titles is as long as the text', () => {
  expect(new FactsByText().of('根据《条例》办理').bare).toBe('根据〇〇〇〇办理')
})

import fc from 'fast-check'
import {expect, test} from 'vitest'
import {ownString} from '../../src/tree/own-string.ts'

test('the words are the same, whatever they are', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), words => {
      expect(ownString(words)).toBe(words)
    }),
  )
})

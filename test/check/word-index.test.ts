import fc from 'fast-check'
import {expect, test} from 'vitest'
import {NeedleTable, wordIndex} from '../../src/check/word-index.ts'

const texts = fc.string({unit: fc.constantFrom('甲', '乙', '丙', 'a', '😀'), maxLength: 30})

test('has a word if and only if the text includes it', () => {
  fc.assert(
    fc.property(texts, fc.array(texts), (text, words) => {
      const canMatch = wordIndex(text)
      for (const word of ['', ...words, ...words.map(word => word.slice(0, 2))])
        expect(canMatch(new NeedleTable([[[word]]]), 0)).toBe(text.includes(word))
    }),
  )
})

import {expect, test} from 'vitest'
import {rangesOf} from '../../../src/rule/backtracking/characters.ts'
import {parse} from '../../../src/rule/backtracking/judge.ts'

test.each([
  '.',
  '\\d',
  '\\D',
  '\\s',
  '\\S',
  '\\w',
  '\\W',
  '[^一-龥]',
  '[\\d、]',
  '[^\\s，。]',
  '审',
  '[^]',
  '[]',
])('%s is read as the engine reads it', pattern => {
  const ranges = rangesOf(parse(pattern).alternatives[0]!.elements[0]!)
  const engine = new RegExp(pattern)
  for (let code = 0; code <= 0xffff; code++) {
    const isIn = ranges.some(([from, to]) => from <= code && code <= to)
    if (isIn !== engine.test(String.fromCharCode(code))) expect.fail(`${pattern} and U+${code.toString(16)}`)
  }
})

import {describe, expect, test} from 'vitest'
import {checks} from '../../src/check/index.ts'
import type {OptionShapes, Options} from '../../src/check/options.ts'

const refusal = (check: string, options: Options<OptionShapes>) =>
  checks[check]!.describe().refuse?.(options)?.message.zh

describe('section-filled', () => {
  test.each(['四', '4', '十二'])('has a section %s', number => {
    expect(refusal('section-filled', {number, points: [], minimum: 3})).toBeUndefined()
  })

  test.each(['第四', '十四五', '四、', '1.1', 'a'])('has no section %s', number => {
    expect(refusal('section-filled', {number, points: [], minimum: 3})).toBe(`“${number}”不是序号`)
  })
})

describe('wording', () => {
  const form = (wrong: readonly string[], right: string) => ({wrong, right, unless: [], safe: false})

  test('looks for something', () => {
    expect(refusal('wording', {lists: [], forms: []})).toBe('没有写要找什么')
    expect(refusal('wording', {lists: ['day-names'], forms: []})).toBeUndefined()
    expect(refusal('wording', {lists: [], forms: [form(['修定'], '修订')]})).toBeUndefined()
  })

  test('does not put right what is right', () => {
    expect(refusal('wording', {lists: [], forms: [form(['修定', '修订'], '修订')]})).toBe(
      '“修订”既是错误的写法，又是正确的写法',
    )
  })
})

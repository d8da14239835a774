import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type Difference, differencesOf} from '../../../src/audit/page/diff.ts'
import {runs} from '../../support/property.ts'

function marked(text: string, differences: readonly Difference[]): string {
  let [words, at] = ['', 0]
  for (const {from, to} of differences) {
    words += `${text.slice(at, from)}[${text.slice(from, to)}]`
    at = to
  }
  return words + text.slice(at)
}

function diff(a: string, b: string): string[] {
  const differences = differencesOf(a, b)
  return [marked(a, differences.a), marked(b, differences.b)]
}

describe('what differs between two passages', () => {
  test('is a number as a whole, not its digits', () => {
    expect(diff('审查文件45件，同比增长12.5%。', '审查文件425件，同比增长12.8%。')).toEqual([
      '审查文件[45]件，同比增长[12.5]%。',
      '审查文件[425]件，同比增长[12.8]%。',
    ])
  })

  test('is the name that was changed, and what was put in or left out', () => {
    expect(diff('平安县财政局组织学法。', '清河市财政局认真组织学法。')).toEqual([
      '[平安县]财政局组织学法。',
      '[清河市]财政局[认真]组织学法。',
    ])
    expect(diff('甲乙', '甲乙')).toEqual(['甲乙', '甲乙'])
    expect(diff('', '甲')).toEqual(['', '[甲]'])
  })

  test('takes in a single character between two differences', () => {
    expect(diff('一二三四五', '六二七四五')).toEqual(['[一二三]四五', '[六二七]四五'])
  })

  test('is no space', () => {
    expect(diff('学法 3  次', '学法3 次')).toEqual(['学法 3  次', '学法3 次'])
    expect(diff('共 3件', '共5件')).toEqual(['共 [3]件', '共[5]件'])
  })

  test('is everything between the first and the last difference where little is equal', () => {
    const [one, other] = ['春夏', '秋冬'].map(words => `头${words.repeat(600)}尾`)
    expect(diff(one!, other!)).toEqual([`头[${'春夏'.repeat(600)}]尾`, `头[${'秋冬'.repeat(600)}]尾`])
  })

  test('leaves the same words on both sides', () => {
    const words = fc.string({unit: fc.constantFrom('甲', '乙', '丙', '1', '2', '😀', 'a'), maxLength: 30})
    const rest = (text: string, differences: readonly Difference[]) =>
      marked(text, differences).replace(/\[[^\]]*\]/g, '')
    fc.assert(
      fc.property(words, words, (a, b) => {
        const differences = differencesOf(a, b)
        expect(rest(a, differences.a)).toBe(rest(b, differences.b))
        expect(differences.a.length + differences.b.length > 0).toBe(a !== b)
      }),
      runs(500),
    )
  })
})

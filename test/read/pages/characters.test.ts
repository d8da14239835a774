import {describe, expect, test} from 'vitest'
import {emsOf, isWide, meantCharacters} from '../../../src/read/pages/characters.ts'

describe('meantCharacters', () => {
  test.each([
    ['Kangxi radicals', '⼀⼆⼗⽇⽉⾏⽂⼤⼩⼈⼒⽣⾼', '一二十日月行文大小人力生高'],
    ['radicals whose ideograph was simplified', '市⾧⻔⻋⾒⻚⻛⻘⼾⾯', '市长门车见页风青户面'],
    ['radicals of the supplement', '⺠⻅⻉⻢⻥⻩⻬⻰', '民见贝马鱼黄齐龙'],
    ['ideographs of old codes', '\uf9d1\uf914', '六樂'],
    ['ligatures', 'oﬃce ﬁle ﬂow', 'office file flow'],
    ['spaces that are none, and hyphens that nobody sees', '一\u00a0二\u00ad三', '一 二三'],
  ])('%s', (_, text, meant) => {
    expect(meantCharacters(text)).toBe(meant)
  })

  test('all else stays: circled and full-width characters, marks, rare ideographs', () => {
    const text = '①②Ⅲ℃％（一）“引”—…·，。〔2024〕１２ＡＢ𠮷〇'
    expect(meantCharacters(text)).toBe(text)
  })

  test('no radical is left, and each becomes one ideograph', () => {
    for (let code = 0x2f00; code <= 0x2fd5; code++)
      expect(meantCharacters(String.fromCodePoint(code))).toMatch(/^[\u4e00-\u9fff]$/)
  })
})

test('Han and full-width marks are an em wide, letters and digits half', () => {
  expect(emsOf('第1页（a）。')).toBe(6)
  expect(['的', '“', '—', '①', '𠮷', 'ａ'].every(isWide)).toBe(true)
  expect(['a', '1', '-', ' '].some(isWide)).toBe(false)
})

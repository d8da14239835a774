import {describe, expect, test} from 'vitest'
import {isSpokenOf} from '../../src/check/spoken-of.ts'

const isSpoken = (text: string, words: string) => isSpokenOf(text, text.indexOf(words))

describe('isSpokenOf', () => {
  test.each([
    ['有的把“法治方式”写成“法治方法”。', '法治方法'],
    ['严禁“某某会议纪要代替执法决定”的做法。', '某某'],
    ['评查发现文中出现“××市”“某局”字样。', '××'],
    ['“××镇”“某局”等模板痕迹予以通报。', '××'],
  ])('%s: %s', (text, words) => {
    expect(isSpoken(text, words)).toBe(true)
  })

  test.each([
    ['认真整改反馈问题，增强“四个意识”、做到“二个维护”。', '二个'],
    ['出现问题及时纠正，法治方法得到改进。', '法治方法'],
    ['整治“甲”、“乙”等乱象。', '”、“'],
    ['落实“法治方法”要求。', '法治方法'],
  ])('%s: %s is the text’s own', (text, words) => {
    expect(isSpoken(text, words)).toBe(false)
  })
})

import {describe, expect, test} from 'vitest'
import {readText} from '../../../src/read/text/text.ts'
import {sketch} from '../../support/sketch.ts'

const filler = '全年审查文件四十件，抽查案卷一百二十份，开展培训六次，走访企业三十家。'

describe('a text without line breaks', () => {
  test('is cut before its headings and behind its title', () => {
    const text = `某县2025年度法治政府建设情况报告2025年，全县依规办事。一、筑牢根基（一）常态学法。${filler}（二）压实责任。${filler}二、规范执法。${filler}`
    expect(sketch(readText(text)).filter(line => !line.includes('¶'))).toEqual([
      'title: 某县2025年度法治政府建设情况报告',
      '§ 一、筑牢根基 ↦',
      '  § （一）常态学法 ↦',
      '  § （二）压实责任 ↦',
      '§ 二、规范执法 ↦',
    ])
  })

  test('a heading that runs into 一是 ends there', () => {
    const text = `一、举措。${filler.repeat(3)}二、存在问题一是力量不均。二是信息化不足。`
    expect(sketch(readText(text))).toContain('§ 二、存在问题 ↦')
  })

  test('tabs and wide spaces are paragraph breaks', () => {
    const text = `一、举措。${filler.repeat(2)}　　二、不足。${filler.repeat(2)}\t三、安排。${filler}`
    expect(sketch(readText(text)).filter(line => line.startsWith('§'))).toHaveLength(3)
  })

  test('numbers out of order are no headings: 三、四季度', () => {
    const text = `一、举措。${filler.repeat(4)}会议在三、四季度召开。二、不足。${filler}`
    expect(sketch(readText(text)).filter(line => line.startsWith('§'))).toEqual([
      '§ 一、举措 ↦',
      '§ 二、不足 ↦',
    ])
  })

  test('a short text on one line is left alone', () => {
    expect(sketch(readText('2024年，全县依规办事。一、以学促知。'))).toEqual([
      '¶ 2024年，全县依规办事。一、以学促知。',
    ])
  })
})

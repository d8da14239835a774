import {describe, expect, test} from 'vitest'
import {formatHan, markAt, markKinds, parseHan, parseHanYear, withValue} from '../../src/tree/numbering.ts'

describe('Han numerals', () => {
  test('all from 1 to 99 survive the way there and back', () => {
    for (let number = 1; number <= 99; number++) expect(parseHan(formatHan(number))).toBe(number)
  })

  test.each([
    ['十', 10],
    ['十一', 11],
    ['二十', 20],
    ['九十九', 99],
  ])('%s is %i', (numeral, value) => {
    expect(parseHan(numeral)).toBe(value)
    expect(formatHan(value)).toBe(numeral)
  })

  test.each(['', '百', '一二', '十十', '二〇', '1', '第一'])('“%s” is no numeral', text => {
    expect(parseHan(text)).toBeUndefined()
  })
})

describe('marks of the levels of a 公文', () => {
  test.each([
    ['第一章 总则', 'part', '第一章', 1],
    ['第二部分：举措', 'part', '第二部分：', 2],
    ['一、举措', 'han', '一、', 1],
    ['十二、举措', 'han', '十二、', 12],
    ['三．举措', 'han', '三．', 3],
    ['一 、举措', 'han', '一 、', 1],
    ['（一）举措', 'hanBracket', '（一）', 1],
    ['(二)举措', 'hanBracket', '(二)', 2],
    ['〔三〕举措', 'hanBracket', '〔三〕', 3],
    ['[三]举措', 'hanBracket', '[三]', 3],
    ['［三］举措', 'hanBracket', '［三］', 3],
    ['（四）、举措', 'hanBracket', '（四）、', 4],
    ['1．举措', 'arabic', '1．', 1],
    ['2.举措', 'arabic', '2.', 2],
    ['３．举措', 'arabic', '３．', 3],
    ['12、举措', 'arabic', '12、', 12],
    ['（1）举措', 'arabicBracket', '（1）', 1],
    ['(２)举措', 'arabicBracket', '(２)', 2],
    ['③举措', 'circled', '③', 3],
  ])('%s', (text, kind, mark, value) => {
    expect(markAt(text)).toMatchObject({kind, text: mark, value})
  })

  test('a space behind the mark belongs to its length and not to its text', () => {
    expect(markAt('一、　举措')).toEqual({kind: 'han', text: '一、', value: 1, length: 3})
  })

  test.each([
    '一是加强领导',
    '一体推进',
    '十二届全会',
    '3.5万元',
    '2024年工作',
    '2024.12',
    '（试行）',
    '（2024）12号',
    '第一责任人职责',
    '第一季度',
    '、',
    '',
    '百、甲',
  ])('“%s” begins with no mark', text => {
    expect(markAt(text)).toBeUndefined()
  })

  test.each([
    ['壹、举措', 'part', 1, '壹、', 2],
    ['Ⅲ、举措', 'part', 3, 'Ⅲ、', 2],
    ['第二节 举措', 'partSection', 2, '第二节', 4],
    ['四．2025年主要安排', 'han', 4, '四．', 2],
  ])('%s', (text, kind, value, mark, length) => {
    expect(markAt(text)).toEqual({kind, value, text: mark, length})
  })

  test.each(['第一节课', '第二节气', '一.5万元', '壹万元', 'Ⅱ类医疗器械'])('%s bears none', text => {
    expect(markAt(text)).toBeUndefined()
  })

  test.each([
    ['（二）', 1, '（一）'],
    ['3.', 4, '4.'],
    ['②', 3, '③'],
    ['Ⅱ、', 1, 'Ⅰ、'],
    ['贰、', 3, '叁、'],
  ])('%s with the value %i is %s', (mark, value, other) => {
    expect(withValue(mark, value)).toBe(other)
  })

  test('the kinds are named from the outermost level to the innermost', () => {
    expect(markKinds).toEqual([
      'part',
      'partSection',
      'han',
      'hanBracket',
      'arabic',
      'arabicBracket',
      'circled',
    ])
  })
})

test.each([
  ['二〇二五', 2025],
  ['二○二四', 2024],
  ['二O一九', 2019],
  ['二零二零', 2020],
  ['二十五', undefined],
  ['2025', undefined],
])('the year %s is %s', (numeral, year) => {
  expect(parseHanYear(numeral)).toBe(year)
})

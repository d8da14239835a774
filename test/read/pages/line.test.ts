import {describe, expect, test} from 'vitest'
import {firstUnit, linesOf, textOf} from '../../../src/read/pages/line.ts'
import type {Run} from '../../../src/read/pages/types.ts'
import {run} from '../../support/runs.ts'

const texts = (...runs: Run[]) => linesOf(runs).map(textOf)

/** Each character by itself, with so many ems between them. */
const apart = (text: string, gap: number) =>
  [...text].map((character, at) => run(character, 80 + at * 16 * (1 + gap), 100))

describe('linesOf', () => {
  test('runs on one base line are a line, from left to right, whatever their order', () => {
    expect(texts(run('二', 112, 100), run('三', 80, 128), run('一', 96, 100))).toEqual(['一二', '三'])
  })

  test('a line of small letters beside a large one belongs to it', () => {
    expect(texts(run('面积10m', 80, 100), run('2', 136, 93, {size: 9}))).toEqual(['面积10m2'])
  })

  test('a raised number behind a word leads to a note, and is no part of the text', () => {
    expect(texts(run('有关情况', 80, 100), run('1', 144, 92.3, {size: 9.3}), run('如下', 149, 100))).toEqual([
      '有关情况如下',
    ])
    expect(texts(run('有关情况', 80, 100), run('1', 144, 100, {size: 9.3}))).toEqual(['有关情况1'])
  })

  test('what was drawn twice to look bold is read once', () => {
    expect(texts(run('标题', 80, 100), run('标题', 80.4, 100.2), run('正文', 112, 100))).toEqual(['标题正文'])
  })

  test('ten thousand lines take no longer than they must', () => {
    const runs = Array.from({length: 10_000}, (_, at) => run('字', 80, at * 20))
    const start = performance.now()
    expect(linesOf(runs)).toHaveLength(10_000)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('spaces', () => {
  test.each([
    [
      'between Han and digits are of the layout',
      [run('关于', 80, 100), run('2025', 116, 100), run('年度', 152, 100)],
      '关于2025年度',
    ],
    ['in the middle of a run, too', [run('截至 2025 年 ，共 3 件', 80, 100)], '截至2025年，共3件'],
    ['between words in Latin letters stay', [run('Hello', 80, 100), run('OFD', 126, 100)], 'Hello OFD'],
    ['a space between two words of a heading stays', [run('第一章 总则', 80, 100)], '第一章 总则'],
    ['beside marks they are of the layout', [run('落实 “三项制度” 。', 80, 100)], '落实“三项制度”。'],
    ['of an em are full-width', [run('张', 80, 100), run('三', 112, 100)], '张　三'],
    [
      'of some ems keep the parts of a line apart',
      [run('签发人', 80, 100), run('张三', 176, 100)],
      '签发人　　　张三',
    ],
  ] as const)('%s', (_, runs, text) => {
    expect(texts(...runs)).toEqual([text])
  })

  test.each([0.15, 0.3, 0.5])('a line that was stretched by %s ems a character has none', gap => {
    expect(texts(...apart('精神，全面贯彻落实《规划》', gap))).toEqual(['精神，全面贯彻落实《规划》'])
    expect(texts(run([...'号，邮编：'].join(' '), 80, 100))).toEqual(['号，邮编：'])
  })

  test('the letters of a title that stand far apart are one title', () => {
    expect(texts(...apart('通知', 3))).toEqual(['通　知'])
    expect(texts(...apart('工作报告', 2))).toEqual(['工　作　报　告'])
  })
})

test.each([
  ['的工作', 1],
  ['2024年', 2],
  ['（二）加强', 3],
  ['“一是', 2],
  ['好。', 2],
  ['——附件', 2],
  ['', 0],
])('the first unit of “%s” takes %s ems', (text, ems) => {
  expect(firstUnit(text)).toBe(ems)
})

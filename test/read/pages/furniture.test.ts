import {describe, expect, test} from 'vitest'
import {withoutFurniture} from '../../../src/read/pages/furniture.ts'
import type {Page, Run} from '../../../src/read/pages/types.ts'
import {page, run, textPage} from '../../support/runs.ts'

const texts = (pages: readonly Page[]) => withoutFurniture(pages).map(({runs}) => runs.map(({text}) => text))

/** Pages of text, and on each what stands above and below it. */
function pages(count: number, around: (number: number) => readonly Run[]): Page[] {
  return Array.from({length: count}, (_, at) => {
    const {runs, ...rest} = textPage(`第${'一二三四五六'[at]}页的正文，比页眉和页脚的字都多。`, '另一行。')
    return page([...runs, ...around(at + 1)], rest)
  })
}

const bare = (count: number) => pages(count, () => []).map(({runs}) => runs.map(({text}) => text))

describe('withoutFurniture', () => {
  test.each([
    ['— 1 —', (n: number) => `— ${n} —`],
    ['- 1 -', (n: number) => `- ${n} -`],
    ['1', (n: number) => `${n}`],
    ['1/4', (n: number) => `${n}/4`],
    ['第 1 页 共 4 页', (n: number) => `第 ${n} 页 共 4 页`],
    ['第1页/共4页', (n: number) => `第${n}页/共4页`],
    ['Page 1 of 4', (n: number) => `Page ${n} of 4`],
    ['·1·', (n: number) => `·${n}·`],
    ['numbers that begin elsewhere', (n: number) => `${n + 16}`],
  ])('page numbers: %s', (_, number) => {
    expect(texts(pages(4, n => [run(number(n), n % 2 ? 480 : 80, 800, {size: 9})]))).toEqual(bare(4))
  })

  test('a header of all pages, one of the left and one of the right pages, and two lines of it', () => {
    expect(texts(pages(2, () => [run('某市司法局文件', 200, 50, {size: 9})]))).toEqual(bare(2))
    expect(
      texts(pages(6, n => [run(n % 2 ? '法治政府建设' : '年度报告汇编', n % 2 ? 400 : 80, 50, {size: 9})])),
    ).toEqual(bare(6))
    expect(
      texts(pages(3, n => [run('机密', 80, 40, {size: 9}), run(`2024年报告 第${n}版`, 80, 54, {size: 9})])),
    ).toEqual(bare(3))
  })

  test('a number that ends the text of a page is text', () => {
    const last = run('7', 80, 800)
    expect(texts([textPage('共计'), page([...textPage('其中').runs, last])])).toEqual([
      ['共计'],
      ['其中', '7'],
    ])
  })

  test('a single page: a page number has its form, or stands alone', () => {
    const text = textPage('正文。').runs
    expect(texts([page([...text, run('— 1 —', 280, 800)])])).toEqual([['正文。']])
    expect(texts([page([...text, run('1', 280, 800)])])).toEqual([['正文。']])
    expect(texts([page([...text, run('某市司法局', 280, 800)])])).toEqual([['正文。', '某市司法局']])
  })

  test('lines in the middle of pages may repeat', () => {
    const repeated = pages(4, () => [run('（一）主要做法', 80, 400)])
    expect(texts(repeated)).toEqual(bare(4).map(lines => [...lines, '（一）主要做法']))
  })

  test('large letters at the same place of all pages are a watermark', () => {
    expect(texts(pages(4, () => [run('内部资料', 200, 420, {size: 60})]))).toEqual(bare(4))
    // A title has that size, but once.
    expect(texts(pages(4, n => (n === 1 ? [run('报告', 200, 60, {size: 22})] : [])))[0]).toContain('报告')
  })
})

import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {pagesReport} from '../../../src/read/pages/pages.ts'
import type {Page} from '../../../src/read/pages/types.ts'
import {Unreadable} from '../../../src/read/unreadable.ts'
import {breachesOf} from '../../support/laws.ts'
import {runs} from '../../support/property.ts'
import {page, run, textPage} from '../../support/runs.ts'

const body = textPage('某局2024年法治政府建设报告', '　　某局去年开会四次，审查文件三件。')
const more = textPage('　　另外，培训两次，都有记录。', '　　特此报告。')
const picture = page([], {painted: true})

describe('places', () => {
  test('count the lines of the text on each page, without header and page number', () => {
    const pages = [1, 2].map(number =>
      page([
        run('某市文件汇编的页眉', 80, 40, {size: 9}),
        ...textPage(`第一行，第${'一二'[number - 1]}页。`, `第二行，第${'一二'[number - 1]}页。`).runs,
        run(`— ${number} —`, 280, 810, {size: 9}),
      ]),
    )
    const report = pagesReport(pages)
    expect(report.text).toBe('第一行，第一页。\n第二行，第一页。\n第一行，第二页。\n第二行，第二页。\n')
    expect(report.places).toEqual([
      {page: 1, line: 1},
      {page: 1, line: 2},
      {page: 2, line: 1},
      {page: 2, line: 2},
      {page: 2, line: 2},
    ])
  })

  test('a gap is an empty line, with the place of what follows', () => {
    const runs = ['一行。', '二行。', '三行。'].map((text, at) => run(text, 80, 100 + at * 28))
    const report = pagesReport([page([...runs, run('隔开的行。', 80, 300)])])
    expect(report.text).toBe('一行。\n二行。\n三行。\n\n隔开的行。\n')
    expect(report.places!.slice(3)).toEqual(Array(3).fill({page: 1, line: 4}))
  })
})

describe('pages without text', () => {
  const reason = (...pages: Page[]) => {
    try {
      return pagesReport(pages).pictures ?? 'read'
    } catch (error) {
      if (error instanceof Unreadable) return error.words.zh
      throw error
    }
  }

  test('a scan is refused, with a stamp, a page number or a watermark too', () => {
    expect(reason(picture, picture)).toMatch(/^这是扫描件/)
    const numbered = [1, 2, 3].map(n => page([run(`— ${n} —`, 280, 800)], {painted: true}))
    expect(reason(...numbered)).toMatch(/^这是扫描件/)
    expect(reason(page([run('内部资料', 100, 600, {angle: 45})], {painted: true}))).toMatch(/^这是扫描件/)
    expect(reason(page([run('扫描王', 400, 800, {size: 8})], {painted: true}))).toMatch(/^这是扫描件/)
  })

  test('a file without anything is empty', () => {
    expect(reason(page([]))).toBe('文件里没有文字')
    expect(reason()).toBe('文件里没有文字')
  })

  test('a picture between pages of text is a hole: which pages, and what to do', () => {
    expect(reason(body, picture, picture, more)).toMatch(/^第 2、3 页是图片，没有文字，核对会有遗漏/)
  })

  test('pictures before and behind the text are told, and empty pages are nothing', () => {
    expect(reason(picture, body, page([]), picture, picture)).toEqual([1, 4, 5])
    expect(reason(body, page([]), more)).toBe('read')
  })

  test('a few characters are a text, where no picture is', () => {
    expect(reason(textPage('通知'))).toBe('read')
  })

  test('letters of scripts that nobody writes here are the numbers of glyphs', () => {
    expect(reason(textPage('ኀኁኂኃኄኅኆኇ', 'ၐၑၒၓၔ'))).toMatch(/乱码/)
    expect(reason(textPage('\ue001\ue002\ue003\ue004', '字'))).toMatch(/乱码/)
    expect(reason(textPage('审查 ① ℃ Ⅲ “A—B” №3 ★●', 'été Ω Я'))).toBe('read')
  })
})

describe('whatever stands on pages', {timeout: 120_000}, () => {
  const text = fc.oneof(
    fc.constantFrom(
      '一、主要做法',
      '（一）',
      '某局',
      '2025年1月8日',
      '。',
      '12',
      '—',
      ' a b ',
      '\u3000',
      '⾧',
      '😀',
      '①',
    ),
    fc.string({unit: 'grapheme', maxLength: 8}),
    fc.constantFrom('某局去年审查文件三件，开会四次，培训两次。', '加快建设法治政府全面提高依法行政能力'),
  )
  const number = fc.oneof(
    fc.integer({min: -50, max: 900}),
    fc.double({min: -1e6, max: 1e6, noNaN: true}),
    fc.constantFrom(80, 112, 300, 100, 128, 156),
  )
  const anyRun = fc.record({
    text,
    x: number,
    y: number,
    width: fc.double({min: 0, max: 1000, noNaN: true}),
    size: fc.oneof(fc.constantFrom(16, 16, 22, 9), fc.double({min: 0.01, max: 500, noNaN: true})),
    angle: fc.constantFrom(0, 0, 0, 0, 90, 180, 45),
  })
  const anyPage = fc.record({
    width: fc.constantFrom(595, 842),
    height: fc.constantFrom(842, 595),
    painted: fc.boolean(),
    runs: fc.array(anyRun, {maxLength: 60}),
  })

  test('it is read or refused, and each node has its place', () => {
    fc.assert(
      fc.property(fc.array(anyPage, {maxLength: 4}), pages => {
        let report: ReturnType<typeof pagesReport>
        try {
          report = pagesReport(pages)
        } catch (error) {
          if (error instanceof Unreadable) return
          throw error
        }
        expect(breachesOf(report)).toEqual([])
        expect(report.places).toHaveLength(report.text.split('\n').length)
      }),
      runs(300),
    )
  })

  test('no character of a single upright page gets lost', () => {
    const letters = fc.record({
      text: fc.constantFrom(
        '某局去年审查文件三件',
        '一、主要做法',
        '共计',
        '12345',
        '《纲要》',
        '（一）开会。',
      ),
      x: fc.integer({min: 60, max: 500}),
      y: fc.integer({min: 200, max: 600}),
    })
    fc.assert(
      fc.property(fc.array(letters, {minLength: 3, maxLength: 40}), all => {
        const runs = all.map(({text, x, y}) => run(text, x, y))
        const distinct = runs.filter(
          (one, at) =>
            !runs.some(
              (other, before) =>
                before < at &&
                other.text === one.text &&
                Math.abs(other.x - one.x) < 8 &&
                Math.abs(other.y - one.y) < 16,
            ),
        )
        const {text} = pagesReport([page(distinct)])
        const sorted = (value: string) => [...value.replace(/\s/g, '')].sort().join('')
        expect(sorted(text)).toBe(sorted(distinct.map(one => one.text).join('')))
      }),
      runs(300),
    )
  })
})

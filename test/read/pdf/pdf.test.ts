import {describe, expect, test} from 'vitest'
import type {PdfPageContent, PdfRun} from '../../../src/read/pdf/content.ts'
import {readPdfPages} from '../../../src/read/pdf/pdf.ts'

const lines = ['某局法治政府建设报告', '第一行的文字。', '第二行的文字。']

/** A run of upright letters, 16 points high, in the plane of PDF. */
const run = (text: string, transform: readonly number[]): PdfRun => ({
  text,
  transform,
  width: text.length * 16,
  height: 16,
  vertical: false,
})

const content = (runs: readonly PdfRun[], more: Partial<PdfPageContent> = {}): PdfPageContent => ({
  view: [0, 0, 595, 842],
  rotate: 0,
  runs,
  painted: false,
  ...more,
})

describe('readPdfPages', () => {
  test('y runs upwards in PDF, from the lower left corner of the page', () => {
    const runs = lines.map((text, at) => run(text, [16, 0, 0, 16, 180, 900 - at * 28])).reverse()
    expect(readPdfPages([content(runs, {view: [100, 100, 695, 942]})]).text).toBe(`${lines.join('\n')}\n`)
  })

  /** The same page, turned by its dictionary, or by the matrices of its letters. */
  test.each([
    [90, (x: number, y: number) => [0, 16, -16, 0, y, x]],
    [180, (x: number, y: number) => [-16, 0, 0, -16, 595 - x, y]],
    [270, (x: number, y: number) => [0, -16, 16, 0, 595 - y, 842 - x]],
  ])('a page turned by %s degrees reads as it is shown', (rotate, matrix) => {
    const runs = lines.map((text, at) => run(text, matrix(80, 100 + at * 28)))
    const expected = `${lines.join('\n')}\n`
    expect(readPdfPages([content(runs, {rotate})]).text).toBe(expected)
    expect(readPdfPages([content(runs, {rotate: rotate - 360})]).text).toBe(expected)
    // Without the turn of the page its letters lie on their side, and still are the text.
    expect(readPdfPages([content(runs)]).text).toBe(expected)
  })

  test('letters below each other in a narrow cell stand in the line of the first', () => {
    const upright = {...run('办理结果', [16, 0, 0, 16, 88, 700]), width: 16, height: 64, vertical: true}
    const {text} = readPdfPages([content([upright, run('予以公开', [16, 0, 0, 16, 140, 684])])])
    expect(text).toContain('办理结果')
    expect(text.split('\n')[0]).toMatch(/^办理结果.*予以公开$/)
  })

  test('runs without a size or a place are nothing', () => {
    const odd = [[0, 0, 0, 0, 80, 700], [16, 0, 0, 16, Number.NaN, 700], []]
    const runs = [...odd.map(matrix => run('无', matrix)), run(lines[0]!, [16, 0, 0, 16, 80, 700])]
    expect(readPdfPages([content(runs)]).text).toBe(`${lines[0]}\n`)
  })
})

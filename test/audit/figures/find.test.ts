import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {figuresOf} from '../../../src/audit/figures/find.ts'
import type {Figure} from '../../../src/audit/figures/types.ts'
import {readText} from '../../../src/read/text/text.ts'
import {catalogue, root} from '../../support/built-in.ts'

const {data} = catalogue

/** A report on 2024 with these paragraphs as what was done. */
function figuresIn(...paragraphs: string[]): readonly Figure[] {
  const text = ['甲县审计局2024年度法治政府建设情况报告', '一、主要举措和成效', ...paragraphs].join('\n')
  return figuresOf(readText(text, {path: ''}), data)
}

const shown = (figures: readonly Figure[]) => figures.map(({id, value, unit}) => `${id} ${value} ${unit}`)

interface Case {
  text: string
  figures: string[]
}

const cases: Case[] = parse(readFileSync(path.join(import.meta.dirname, 'sentences.yaml'), 'utf8'))

describe('figures in sentences', () => {
  test.each(cases)('$text', ({text, figures}) => {
    expect(shown(figuresIn(text)).sort()).toEqual(figures.map(one => one.replaceAll("'", '')).sort())
  })
})

describe('a figure', () => {
  test('has its sentence and its line', () => {
    expect(figuresIn('坚持依法行政。全年学法18次，覆盖680余人次。', '办理行政许可12件。')).toEqual([
      {id: 'legal-study', value: 18, unit: '次', sentence: '全年学法18次，覆盖680余人次', line: 3},
      {id: 'permits', value: 12, unit: '件', sentence: '办理行政许可12件', line: 4},
    ])
  })

  test('of a document has the place of its line', () => {
    const text = '甲县审计局2024年度法治政府建设情况报告\n一、主要举措和成效\n全年学法18次。'
    const places = [{paragraph: 1}, {paragraph: 2}, {paragraph: 5}]
    const [figure] = figuresOf({...readText(text, {path: ''}), places}, data)
    expect(figure).toMatchObject({line: 3, place: {paragraph: 5}})
  })

  test('stands in the place where its line begins, though lines are broken in the middle of words', () => {
    const file = path.join(root, 'docs/examples/002-kaifeng-audit-2024.txt')
    const report = readText(readFileSync(file, 'utf8'), {path: ''})
    const [disclosed] = figuresOf(report, data).filter(({id}) => id === 'information-disclosed')
    expect(disclosed).toMatchObject({value: 554, unit: '条'})
    expect(report.text.split('\n')[disclosed!.line - 1]).toContain('554')
  })

  test('of a plan is none, nor one of an annex', () => {
    const text = `甲县审计局2024年度法治政府建设情况报告
一、主要举措和成效
办理行政许可12件。
二、2025年工作
开展普法宣传活动12场。
三、下一步工作安排
组织会前学法4次。`
    expect(shown(figuresOf(readText(text, {path: ''}), data))).toEqual(['permits 12 件'])
  })

  test('of five years is none, where the paragraph or those before it speak of five years', () => {
    expect(figuresIn('这五年，我们坚持依法行政。', '办理行政许可12件。')).toEqual([])
    expect(shown(figuresIn('这五年，我们坚持依法行政。', '2024年，办理行政许可12件。'))).toEqual([
      'permits 12 件',
    ])
  })

  test('in the middle of a paragraph, “近三年来” holds for that paragraph only', () => {
    expect(
      shown(figuresIn('我们坚持依法行政，主动作为，近三年来办理行政许可30件。', '办理行政许可12件。')),
    ).toEqual(['permits 12 件'])
  })
})

test('figures of one’s own are found by their words', () => {
  const figures = [{id: 'visits', title: {zh: '接访', en: 'visits'}, says: ['接待来访'], counters: ['批次']}]
  const report = readText('甲县信访局2024年度报告\n一、成效\n接待来访120批次。', {path: ''})
  expect(shown(figuresOf(report, {figures}))).toEqual(['visits 120 批次'])
  expect(figuresOf(report, {figures: []})).toEqual([])
})

import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {figuresOf} from '../../src/audit/figures/find.ts'
import {identify} from '../../src/audit/unit/identify.ts'
import {assign} from '../../src/audit/unit/presence.ts'
import {RosterIndex} from '../../src/audit/unit/roster-index.ts'
import {readText} from '../../src/read/text/text.ts'
import {parseRoster} from '../../src/rule/load/load-roster.ts'
import {catalogue} from '../support/built-in.ts'

const piece = fc.constantFrom(
  ...'兰考县 审计局 人民政府 关于 2024年度 二〇二四年 法治政府建设 报告 行政复议案件 3件 十二次 普法活动 1.2万份 五年来 全年 其中 （ ） “ ” 《 》 、 ， 。 × / 一、 . \n 市 县 <script> =1+1 .. 年 第'.split(
    ' ',
  ),
)
const text = fc.array(piece, {maxLength: 60}).map(pieces => pieces.join(''))
const {roster} = parseRoster('units: [兰考县审计局, 杞县审计局, 兰考县人民政府]', '')
const index = new RosterIndex(roster!)

describe('whatever stands in a draft and its path', () => {
  test('who reports is told with a confidence from 0 to 1, surest first, each name once', () => {
    fc.assert(
      fc.property(text, text, (draft, path) => {
        const {units, years} = identify(readText(draft, {path: ''}), path)
        for (const told of [units, years]) {
          const sure = told.map(({confidence}) => confidence)
          expect(sure).toEqual(sure.toSorted((a, b) => b - a))
          expect(sure.every(one => one > 0 && one <= 1)).toBe(true)
          expect(new Set(told.map(({value}) => value)).size).toBe(told.length)
        }
      }),
    )
  })

  test('a unit of the roster has the draft, or nobody; all are told once', () => {
    fc.assert(
      fc.property(fc.array(text, {maxLength: 5}), paths => {
        const {drafts, unknown, units} = assign(
          paths.map(path => ({path})),
          roster,
        )
        expect(drafts.map(({path}) => path)).toEqual(paths)
        expect(units.flatMap(unit => unit.drafts).length + unknown.length).toBe(paths.length)
        for (const {unit} of drafts)
          if (unit !== undefined)
            expect(index.find({units: [{value: unit, from: 'title', confidence: 1}]}).unit?.name).toBe(unit)
      }),
    )
  })

  test('a figure is a number of the data, in a sentence of the draft', () => {
    const ids = new Set(catalogue.data.figures.map(({id}) => id))
    fc.assert(
      fc.property(text, draft => {
        const report = readText(draft, {path: ''})
        const figures = figuresOf(report, catalogue.data)
        expect(new Set(figures.map(({id}) => id)).size).toBe(figures.length)
        for (const {id, value, line, sentence} of figures) {
          expect(ids.has(id)).toBe(true)
          expect(Number.isFinite(value) && value >= 0).toBe(true)
          expect(line).toBeLessThanOrEqual(report.text.split('\n').length)
          expect(sentence).not.toBe('')
        }
      }),
    )
  })
})

test('a draft of one line and a heading of a hundred thousand characters come to an end', () => {
  const endless = `${'全年办理行政复议案件3件，'.repeat(8_000)}。`
  expect(figuresOf(readText(endless, {path: ''}), catalogue.data)).toMatchObject([{value: 3}])
  const heading = readText(`${'兰考县审计'.repeat(20_000)}报告\n正文。`, {path: ''})
  expect(identify(heading, `${'县'.repeat(100_000)}.txt`).units.length).toBeLessThan(5)
})

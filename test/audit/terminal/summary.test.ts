import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {digestOf} from '../../../src/audit/digest.ts'
import {summaryOf} from '../../../src/audit/terminal/summary.ts'
import {clip, wrap} from '../../../src/audit/terminal/wrap.ts'
import type {Audit} from '../../../src/audit/types.ts'
import {widthOf} from '../../../src/diagnostic/width.ts'
import {auditSample} from '../../support/audit-sample.ts'

const {audit} = auditSample()
const plain = {language: 'zh', color: false, width: 80} as const
const summary = (given: Audit = audit, width = 80) => summaryOf(given, {...plain, width})

test('tells first how much was checked and how it came out', () => {
  const {average} = digestOf(audit)
  expect(average).toBeGreaterThan(50)
  expect(summary()).toMatch(/^核对 8 份文稿，6 个单位（名单 7 个），平均 \d+(?:\.\d)? 分；错误 \d+ 处/)
  expect(summary()).toContain(`平均 ${average} 分`)
})

test('says how many files are in no total, since a unit has several', () => {
  const line = (text: string) => text.split('\n\n')[0]!.replaceAll('\n', '')
  expect(line(summary())).toContain('；每个单位只计一份，另 1 份不计入平均分和问题数')
  expect(line(summaryOf(audit, {...plain, language: 'en', width: 400}))).toContain(
    '; one file a unit counts, 1 other is in neither score nor findings',
  )
  const drafts = audit.drafts.slice(0, 1)
  const units = audit.units.slice(0, 1).map(unit => ({...unit, drafts: [0]}))
  expect(summary({...audit, drafts, units})).not.toContain('只计一份')
})

test('names who did not report, was late, copied, or could not be read', () => {
  expect(summary()).toContain(
    [
      '未报 1：和顺县财政局',
      '逾期 1：和顺县审计局（8 天）',
      '重复报送 1：长治市上党区审计局',
      '单位不明 1：某局述职.txt',
      '无法读取 1：财政/武陟县财政局.docx（文件有密码：去掉密码再核对）',
      '雷同 1：长治市上党区审计局 → 和顺县审计局 97%',
    ].join('\n'),
  )
})

test('says what to do next, step by step', () => {
  const [, steps] = summary().split('下一步\n')
  expect(
    steps!
      .trim()
      .split('\n')
      .map(line => line.trim().slice(0, 2)),
  ).toEqual(['1.', '2.', '3.', '4.', '5.'])
  expect(steps).toContain('--notices')
  expect(steps).not.toContain('--units')
})

test('a clean folder has nothing to do', () => {
  const drafts = audit.drafts
    .slice(0, 1)
    .map(draft => ({...draft, late: 0, counts: {error: 0, warning: 0, hint: 0, waived: 0}}))
  const units = audit.units.slice(0, 1).map(unit => ({...unit, drafts: [0]}))
  const copies = {...audit.copies, pairs: []}
  const text = summary({...audit, drafts, units, copies, missing: [], unknown: []})
  expect(text).not.toContain('下一步')
  expect(text).not.toContain('未报')
})

test('an incomplete run says so in the first line', () => {
  expect(summary({...audit, partial: {done: 8, found: 20}})).toMatch(/^结果不完整：共 20 份，只核对了 8 份\n/)
})

test('of many units the best and the worst are shown', () => {
  const units = Array.from({length: 400}, (_, at) => ({
    ...audit.units[0]!,
    unit: `第${at + 1}局`,
    rank: at + 1,
  }))
  const text = summary({...audit, units})
  expect(text).toContain('（另有 390 个单位）')
  expect(text.match(/^ {2} *\d+ {2}和顺县审计局/gm)).toHaveLength(10)
})

test('scores stand below each other, whatever the names are', () => {
  const lines = summary()
    .split('\n')
    .filter(line => /\d\.\d {2}较好$/.test(line))
  expect(lines).toHaveLength(5)
  expect(new Set(lines.map(line => widthOf(line.slice(0, line.lastIndexOf('.'))))).size).toBe(1)
})

test.each([40, 60, 80, 120])('keeps to %i columns', width => {
  for (const line of summary(audit, width).split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width)
})

test('colours are for terminals only', () => {
  expect(summary()).not.toContain('\u001b')
  expect(summaryOf(audit, {...plain, color: true})).toContain('\u001b[')
})

test('no name of a unit can move the cursor or begin a line', () => {
  const missing = [{...audit.missing[0]!, name: '坏\u001b[2J\n下一步\u202e名'}]
  const text = summary({...audit, missing})
  expect(text).toContain('未报 1：坏␛[2J 下一步<U+202E>名')
})

describe('lines of a terminal', () => {
  const text = fc.string({unit: fc.constantFrom('法', '治', '，', 'a', 'b', ' ', '1', '…')})

  test('lose nothing but blanks', () => {
    fc.assert(
      fc.property(text, fc.integer({min: 10, max: 30}), (words, width) => {
        expect(wrap(words, width, 2).join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''))
      }),
    )
  })

  test('a clipped text fits, and says that it was clipped', () => {
    fc.assert(
      fc.property(text, fc.integer({min: 2, max: 30}), (words, width) => {
        const clipped = clip(words, width)
        expect(widthOf(clipped)).toBeLessThanOrEqual(width)
        if (clipped !== words) expect(clipped.endsWith('…')).toBe(true)
      }),
    )
  })
})

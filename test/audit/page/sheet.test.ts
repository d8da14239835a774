import {describe, expect, test} from 'vitest'
import {sheetDraftOf} from '../../../src/audit/page/sheet.ts'
import {type DraftRecord, marks} from '../../../src/audit/types.ts'
import type {Language} from '../../../src/diagnostic/types.ts'
import {madeAudit} from '../../support/made-audit/audit.ts'

const {audit, records} = madeAudit({units: 4})
const {rules} = audit.head
const first = records.get(audit.drafts[audit.units[0]!.drafts[0]!]!.path)

function sheetOf(record: DraftRecord, language: Language = 'zh', withText = true) {
  return sheetDraftOf(record, {language, withText, rules: new Map(rules.map(({id}, at) => [id, at]))})
}

describe('what a sheet tells of a draft', () => {
  test('is who reports on which year, where that stands, and how sure it is', () => {
    const [title, unit, year, date] = sheetOf(first).identity
    expect(title).toMatch(/^标题：.+2025年度法治政府建设情况报告$/)
    expect(unit).toMatch(/^报送单位：.+（见标题，把握 95%）；其他可能：县政府（见文件夹名，把握 30%）$/)
    expect([year, date]).toEqual(['报告年度：2025（见标题，把握 90%）', '成文日期：2026-02-12'])
    const nobody = {...first, read: {...first.read!, identity: {title: '', units: [], years: []}}}
    expect(sheetOf(nobody).identity).toEqual(['报送单位：无法认定', '报告年度：无法认定'])
    expect(sheetOf(nobody, 'en').identity).toEqual(['Unit: not told', 'Year reported on: not told'])
  })

  test('is every point that was lost, which add up to what the score lacks', () => {
    const {points, of, lost} = sheetOf(first)
    const weights = lost.map(({weight}) => weight)
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(of! - points!)
    for (const {rule} of lost) expect(first.read!.verdicts[rule]).toBe(marks.fail)
  })

  test('is what was found, excused or not, in the order of the text, each at its text', () => {
    const {findings, passages, more} = sheetOf(first)
    const {diagnostics, waived} = first.read!
    expect(findings).toHaveLength(diagnostics.length + waived.length)
    expect(more).toBe(0)
    expect(findings.filter(({look}) => look === 'waived').map(({reason}) => reason)).toEqual([
      '上级文件另有规定；王某批准',
    ])
    expect(passages!.flatMap(({findings}) => findings)).toEqual(findings.map((_, at) => at + 1))
    const [marked] = passages!
      .flatMap(({lines}) => lines.flatMap(({pieces}) => pieces))
      .filter(piece => Array.isArray(piece))
    expect(first.read!.text).toContain(marked![0])
  })

  test('names places as the document has them', () => {
    const [diagnostic] = first.read!.diagnostics
    const inWord = {...diagnostic!, line: 2, column: 1, endLine: 2, endColumn: 3}
    const missing = {...diagnostic!, line: 3, column: 4, endLine: 3, endColumn: 4}
    const places = [{paragraph: 6}, {paragraph: 7}, {page: 2, line: 5}]
    const record = {...first, read: {...first.read!, diagnostics: [inWord, missing], waived: [], places}}
    expect(sheetOf(record).findings.map(({place}) => place)).toEqual(['第 7 段', '第 2 页第 5 行之后'])
    expect(sheetOf(record, 'en').findings.map(({place}) => place)).toEqual([
      'paragraph 7',
      'after page 2, line 5',
    ])
    expect(sheetOf(record).passages!.map(({lines}) => lines[0]!.number)).toEqual([
      '第 7 段',
      '第 2 页第 5 行',
    ])
  })

  test('of one that could not be read is nothing that looks like a pass', () => {
    const unreadable = {zh: '文件已加密。', en: 'it is encrypted.'}
    const told = sheetOf({type: 'draft', path: '锁.docx', stamp: '', unreadable})
    expect(told).toEqual({identity: [], lost: [], cheapest: [], findings: [], more: 0})
  })
})

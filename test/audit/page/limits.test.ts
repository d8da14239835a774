import {describe, expect, test} from 'vitest'
import {type Sheet, type Tables, tablesId} from '../../../src/audit/page/data.ts'
import {limits} from '../../../src/audit/page/limits.ts'
import {pageOf} from '../../../src/audit/page/page.ts'
import {byClass, textOf} from '../../reporter/parsers.ts'
import {madeAudit} from '../../support/made-audit/audit.ts'
import {pageIn, tablesIn} from './read-page.ts'

describe('a page of a whole province', () => {
  const {audit, records} = madeAudit({units: limits.draftsWithText})
  const pieces = [...pageOf(audit, records, {language: 'zh'})]
  const dataOf = (piece: string) => JSON.parse(/<script[^>]*>(.*)<\/script>/s.exec(piece)![1]!)

  test('tells findings without the text that they stand in, the gravest of them, and how many more there are', () => {
    const sheets: Sheet[] = pieces.filter(piece => piece.includes('id="sheet-')).map(dataOf)
    expect(sheets).toHaveLength(limits.draftsWithText + 1)
    const drafts = sheets.flat()
    expect(drafts.filter(({passages}) => passages)).toEqual([])
    expect(drafts.flatMap(({findings}) => findings).filter(({advice, section}) => advice ?? section)).toEqual(
      [],
    )
    for (const {findings} of drafts) {
      const looks = findings.map(({look}) => look)
      expect(looks).toEqual(looks.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)))
    }
    const cut = drafts.filter(({more}) => more > 0)
    expect(cut.length).toBeGreaterThan(0)
    for (const {findings} of cut) expect(findings).toHaveLength(limits.findingsWithoutText)
  })

  test('has only the items that somebody failed in the matrix, and says so', () => {
    const tables: Tables = dataOf(pieces.find(piece => piece.includes(`id="${tablesId}"`))!)
    expect(tables.failedOnly).toBe(true)
    expect(pieces.join('')).toContain(
      `单位超过 ${limits.unitsWithAllItems} 个，“单位和项目”只列有单位不合格的项目`,
    )
    expect(tablesIn(pageIn(madeAudit())).failedOnly).toBeUndefined()
  })
})

describe('a page of copies', () => {
  test('names the pairs behind the first millions of characters without their text', () => {
    const {audit, records} = madeAudit({units: 4})
    const [pair] = audit.copies.pairs
    const [passage] = pair!.passages
    const long = '甲'.repeat(limits.copied / 4)
    const longer = {
      ...pair!,
      passages: [{...passage!, a: {...passage!.a, text: long}, b: {...passage!.b, text: long}}],
    }
    const copies = {...audit.copies, pairs: [longer, longer, longer]}
    const pairs = byClass(pageIn({audit: {...audit, copies}, records}), 'pair')
    expect(pairs.map(node => byClass(node, 'side').length)).toEqual([2, 2, 0])
    expect(textOf(pairs[2]!)).toContain('本页不再显示这一对的文字，见工作簿')
  })
})

const order = ['error', 'warning', 'hint', 'waived']

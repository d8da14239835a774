import {describe, expect, test} from 'vitest'
import type {ToldDraft} from '../../support/audit-records.ts'
import {chanceOf} from '../../support/chance.ts'
import {inserted, renumbered} from '../../support/copying.ts'
import {drafts, layouts} from '../../support/drafts.ts'
import {copiesAmong, data, five, named, shangdang} from './five.ts'

describe('formulas', () => {
  /** From the county, which all units were told to write. */
  const formula =
    '对照县里印发的任务分解表，逐项明确牵头领导和完成时限，每月五日前向县司法局报送进度，季度末由县委依法治县办通报，年底纳入绩效考核，对连续两次排名靠后的单位由分管县领导约谈，并在全县工作例会上作出说明。'
  const bodies = [...drafts, ...layouts].map(({text}) => text)
  const among = (count: number) =>
    bodies.map(
      (text, number): ToldDraft => ({
        path: `${number}.txt`,
        text: number < count ? inserted(formula, text, chanceOf(`${number}`)) : text,
        unit: `第${number}县司法局`,
        year: 2024,
      }),
    )

  test('a passage that three of eleven units have is a copy', () => {
    expect(named(copiesAmong(among(3))).toSorted()).toEqual([
      '0.txt → 1.txt',
      '0.txt → 2.txt',
      '1.txt → 2.txt',
    ])
  })

  test('a passage that eight of them have is a formula', () => {
    const {pairs, formulas, method} = copiesAmong(among(8))
    expect(pairs).toEqual([])
    expect(formulas).toBeGreaterThan(0)
    expect(method.zh).toContain('本次共有11个单位')
    expect(method.zh).toContain('有6个以上单位使用的，视为通用表述')
    expect(method.en).toContain('6 or more of the 11 units')
  })

  test('among five units even what all of them have is a copy', () => {
    expect(copiesAmong(among(5).slice(0, 5)).pairs).toHaveLength(10)
  })

  test('a whole report that eight of them have is no formula', () => {
    const all = among(0).map((draft, number) => {
      const text = renumbered(shangdang.text, chanceOf(draft.path))
      return number < 8 ? {...draft, text} : draft
    })
    const found = copiesAmong(all)
    expect(found.pairs.map(({similarity}) => similarity)).toEqual(Array.from({length: 7}, () => 1))
    expect(named(found)[0]).toBe('0.txt → 1.txt')
  })

  test('what the catalogue knows to come from above is none', () => {
    const wording = data.formulas.join('，')
    const all = five.map(draft => ({...draft, text: inserted(wording, draft.text, chanceOf(draft.path))}))
    expect(copiesAmong(all).pairs).toEqual([])
  })
})

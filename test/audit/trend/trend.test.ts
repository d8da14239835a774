import {describe, expect, test} from 'vitest'
import {type Compared, trendOf} from '../../../src/audit/trend/trend.ts'
import type {AuditedRule} from '../../../src/audit/types.ts'

const words = {zh: '无', en: 'none'}
const rule = (id: string): AuditedRule => ({
  id,
  title: words,
  demand: words,
  severity: 'error',
  basis: [],
  why: words,
  weight: 5,
})

/** An audit of some rules: a unit a line, with score and marks; “–” for a draft that could not be read. */
function audit(today: string, ids: string, ...lines: string[]): Compared {
  const drafts = lines.map(line => {
    const [, score, verdicts = ''] = line.split(' ')
    return {
      path: line,
      near: [],
      confidence: 1,
      verdicts: verdicts.replaceAll('_', ' '),
      counts: {error: 0, warning: 0, hint: 0, waived: 0},
      ...(score !== '–' && {score: {value: Number(score), level: 'good'}}),
    }
  })
  return {
    head: {
      type: 'audit',
      version: '1',
      key: today,
      language: 'zh',
      today,
      rules: ids.split(' ').map(rule),
      scoring: {levels: []},
    },
    drafts,
    units: lines.map((line, at) => ({unit: line.split(' ')[0]!, drafts: [at]})),
  }
}

describe('what changed since the last audit', () => {
  test('scores, what was mended and what broke', () => {
    const trend = trendOf(
      audit('2026-03-05', 'a/one a/two a/three', '甲局 90 pfp'),
      audit('2025-03-05', 'a/one a/two a/three', '甲局 70 fpf'),
    )
    expect(trend).toEqual({
      since: '2025-03-05',
      units: [{unit: '甲局', before: 70, now: 90, mended: ['a/one', 'a/three'], broken: ['a/two']}],
    })
  })

  test('rules are told by their ids: one that came or went has neither mended nor broken anything', () => {
    const [unit] = trendOf(
      audit('2026-03-05', 'a/new a/one', '甲局 90 fp'),
      audit('2025-03-05', 'a/one a/gone', '甲局 70 ff'),
    ).units
    expect(unit).toMatchObject({mended: ['a/one'], broken: []})
  })

  test('what was not asked again is not mended; what fails for the first time it is asked is broken', () => {
    const [unit] = trendOf(
      audit('2026-03-05', 'a/one a/two a/three a/four', '甲局 90 n-ff'),
      audit('2025-03-05', 'a/one a/two a/three a/four', '甲局 70 ffn_'),
    ).units
    expect(unit).toMatchObject({mended: [], broken: ['a/three']})
  })

  test('units that came, went or could not be read have one score or none', () => {
    const {units} = trendOf(
      audit('2026-03-05', 'a/one', '甲局 90 p', '乙局 – '),
      audit('2025-03-05', 'a/one', '乙局 50 f', '丙局 60 f'),
    )
    expect(units).toEqual([
      {unit: '甲局', now: 90, mended: [], broken: []},
      {unit: '乙局', before: 50, mended: [], broken: []},
      {unit: '丙局', before: 60, mended: [], broken: []},
    ])
  })

  test('a unit is the same under another form of its name', () => {
    const {units} = trendOf(
      audit('2026-03-05', 'a/one', '甲县人社局 90 p'),
      audit('2025-03-05', 'a/one', '甲县人力资源和社会保障局 50 f'),
    )
    expect(units).toMatchObject([{unit: '甲县人社局', before: 50, now: 90, mended: ['a/one']}])
  })

  test('of several drafts of a unit the first one counts', () => {
    const now = audit('2026-03-05', 'a/one', '甲局 90 p', '甲局 10 f')
    const twice = {...now, units: [{unit: '甲局', drafts: [1, 0]}]}
    expect(trendOf(twice, audit('2025-03-05', 'a/one', '甲局 50 f')).units).toMatchObject([
      {now: 10, mended: []},
    ])
  })
})

import {describe, expect, test} from 'vitest'
import {noData} from '../../src/check/data.ts'
import {coverageOf} from '../../src/lint/coverage.ts'
import {readText} from '../../src/read/text/text.ts'
import {catalogue} from '../support/built-in.ts'
import {draftOf} from '../support/drafts.ts'

const data = {
  ...noData,
  aspects: {
    'annual-report': [
      {title: {zh: '执法', en: 'enforcement'}, words: ['行政执法', '三项制度']},
      {title: {zh: '普法', en: 'law education'}, words: ['普法']},
    ],
  },
}
const report = '和顺县审计局关于2024年度法治政府建设情况的报告\n一、举措\n落实三项制度，学习《普法规划》。\n'

describe('coverage', () => {
  test('tells where an aspect is first mentioned; titles of documents do not count', () => {
    expect(coverageOf(readText(report), data)).toMatchObject([
      {title: {zh: '执法'}, mentioned: {text: '三项制度', range: {start: {line: 3, column: 3}}}},
      {title: {zh: '普法'}},
    ])
    expect(coverageOf(readText(report), data)[1]).not.toHaveProperty('mentioned')
  })

  test('other kinds of documents have no aspects', () => {
    expect(coverageOf(readText('关于开会的通知\n普法。'), data)).toEqual([])
  })

  test.each([
    ['000', 8],
    ['001', 8],
    ['004', 8],
  ])('draft %s is held against %i aspects, and lacks some of them', (id, count) => {
    const coverage = coverageOf(readText(draftOf(id).text), catalogue.data)
    expect(coverage).toHaveLength(count)
    const missing = coverage.filter(({mentioned}) => !mentioned)
    expect(missing.length).toBeGreaterThan(0)
    expect(missing.length).toBeLessThan(count)
  })
})

import {describe, expect, test} from 'vitest'
import {runCheck} from '../support/check.ts'

const role = (zh: string) => ({title: {zh, en: zh}, headings: [zh], text: [zh]})
const roles = {a: role('甲'), b: role('乙'), c: role('丙')}
const run = (demand: string, text: string, where = 'headings') =>
  runCheck('together', text, {demand, topics: ['a', 'b', 'c'], where}, roles)
const draft = (...headings: string[]) =>
  headings.map((heading, at) => `${'一二三'[at]}、${heading}\n审查文件。`).join('\n')

describe('together', () => {
  test.each([
    ['any-of', ['乙'], 0],
    ['any-of', ['丁'], 1],
    ['one-of', ['乙'], 0],
    ['one-of', ['丁'], 1],
    ['one-of', ['甲', '乙'], 1],
    ['at-most-one', ['乙'], 0],
    ['at-most-one', ['甲', '丙'], 1],
    ['all-or-none', ['甲', '乙', '丙'], 0],
    ['all-or-none', ['甲', '丙'], 1],
    ['requires', ['甲', '乙', '丙'], 0],
    ['requires', ['甲', '乙'], 1],
    ['conflicts', ['甲'], 0],
    ['conflicts', ['甲', '丙'], 1],
    ['order', ['甲', '丙'], 0],
    ['order', ['丙', '甲'], 1],
  ] as const)('%s: %j gets %i', (demand, headings, count) => {
    expect(run(demand, draft(...headings))).toMatchObject({examined: 1})
    expect(run(demand, draft(...headings)).findings).toHaveLength(count)
  })

  test.each([
    ['at-most-one', ['丁']],
    ['all-or-none', ['丁']],
    ['requires', ['乙']],
    ['conflicts', ['乙', '丙']],
    ['order', ['甲']],
  ] as const)('%s: %j has nothing to check', (demand, headings) => {
    expect(run(demand, draft(...headings)).examined).toBe(0)
  })

  test('tells what is there and what is missing, at the place', () => {
    expect(run('all-or-none', draft('丁', '乙')).findings).toMatchObject([
      {
        range: {start: {line: 3}},
        data: {found: {zh: '乙'}, missing: {zh: '甲、丙'}, topics: {zh: '甲、乙、丙'}},
      },
    ])
  })

  test('anywhere in the text, if asked', () => {
    const text = '一、举措\n先甲后乙。'
    expect(run('all-or-none', text).examined).toBe(0)
    expect(run('all-or-none', text, 'anywhere').findings).toMatchObject([
      {range: {start: {line: 2, column: 2}}, data: {missing: {zh: '丙'}}},
    ])
  })

  test('only where two stand in sentences that name them', () => {
    const found = (text: string) =>
      runCheck(
        'together',
        `一、举措\n${text}`,
        {demand: 'all-or-none', topics: ['a', 'b', 'c'], where: 'anywhere', naming: ['制度']},
        roles,
      ).found.map(one => one.split(' ')[0])
    expect(found('甲四十件。落实乙制度。')).toEqual([])
    expect(found('甲四十件。落实甲制度。健全乙制度。')).toEqual(['2:8-2:9'])
    expect(found('落实甲、乙制度。丙四十件。')).toEqual([])
  })

  test('a name for all covers them, unless a list of two follows it', () => {
    const found = (text: string) =>
      runCheck(
        'together',
        `一、举措\n${text}`,
        {demand: 'all-or-none', topics: ['a', 'b', 'c'], where: 'anywhere', whole: ['三项']},
        roles,
      ).findings.length
    expect(found('落实三项制度。先甲后乙。')).toBe(0)
    expect(found('落实三项制度，先甲后乙。')).toBe(1)
    expect(found('落实三项制度。重申三项制度，先甲后乙。')).toBe(0)
  })
})

import {expect, test} from 'vitest'
import {rankUnits} from '../../../src/audit/score/rank.ts'
import type {Score} from '../../../src/audit/score/types.ts'

const score = (value: number): Score => ({
  value,
  level: 'good',
  points: value,
  of: 100,
  lost: [],
  cheapest: [],
})

test('equal scores share a rank, and what could not be read has none', () => {
  const drafts = [{score: score(80)}, {score: score(95)}, {}, {score: score(80)}, {score: score(60)}]
  const units = ['县财政局', '县审计局', '县信访局', '县司法局', '县统计局'].map((unit, at) => ({
    unit,
    drafts: [at],
  }))
  const missing = {unit: '县档案馆', drafts: []}
  expect(rankUnits([missing, ...units], drafts).map(({unit, rank}) => `${rank ?? '–'} ${unit}`)).toEqual([
    '1 县审计局',
    '2 县司法局',
    '2 县财政局',
    '4 县统计局',
    '– 县信访局',
    '– 县档案馆',
  ])
})

test('of several drafts of a unit the first one counts', () => {
  const drafts = [{score: score(90)}, {score: score(70)}, {score: score(80)}]
  const units = [
    {unit: '甲局', drafts: [1, 0]},
    {unit: '乙局', drafts: [2]},
  ]
  expect(rankUnits(units, drafts)).toMatchObject([
    {unit: '乙局', rank: 1},
    {unit: '甲局', rank: 2},
  ])
})

import {describe, expect, test} from 'vitest'
import {runCheck} from '../support/check.ts'

const run = (text: string, form: object, options = {}) =>
  runCheck('wording', text, {forms: [{right: '', unless: [], safe: false, ...form}], ...options})

describe('wording', () => {
  test('a wrong form, with the right one', () => {
    const {findings} = run('学习新修定的制度。', {wrong: ['修定'], right: '修订', safe: true})
    expect(findings).toMatchObject([
      {data: {wrong: '修定', right: '修订'}, fix: {safe: true, edits: [{text: '修订'}]}},
    ])
  })

  test('the right form takes over what the first group found', () => {
    const {findings} = run('加强党对审计工作的指导。', {
      wrong: ['党对(.{2,4})工作的指导'],
      right: '党对$1工作的领导',
    })
    expect(findings).toMatchObject([{data: {right: '党对审计工作的领导'}}])
  })

  test('a wrong form that a line break cuts in two', () => {
    const {findings} = run('制定《学法办法（法治方\n法）》。', {
      wrong: ['《学法办法（法治方法'],
      right: '《学法办法（法治方式',
    })
    expect(findings).toMatchObject([{range: {start: {line: 1, column: 3}, end: {line: 2, column: 2}}}])
  })

  test('titles of documents are left alone, unless the form is one', () => {
    expect(run('学习《修定办法》。', {wrong: ['修定']}).found).toEqual([])
    expect(run('学习《行政法》。', {wrong: ['《行政法》']}).found).toHaveLength(1)
  })

  test('a sentence that excuses it', () => {
    const form = {wrong: ['讲话精神'], unless: ['重要讲话']}
    expect(run('学习重要讲话精神。学习讲话精神。', form).found).toHaveLength(1)
  })

  test('without a right form there is no fix', () => {
    expect(run('1件均已办结。', {wrong: ['1件均']}).findings[0]).not.toHaveProperty('fix')
  })

  test('reports on earlier years are not asked', () => {
    const form = {wrong: ['旧提法']}
    const text = (year: number) => `某镇关于${year}年度法治政府建设情况的报告\n一、举措\n学习旧提法。`
    expect(run(text(2020), form, {since: 2021})).toMatchObject({found: [], examined: 0})
    expect(run(text(2021), form, {since: 2021}).found).toHaveLength(1)
  })
})

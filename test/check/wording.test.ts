import {describe, expect, test} from 'vitest'
import {noData} from '../../src/check/data.ts'
import {runCheck} from '../support/check.ts'

const run = (text: string, form: object, options = {}) =>
  runCheck('wording', text, {forms: [{right: '', unless: [], safe: false, ...form}], ...options})

describe('wording', () => {
  test('a wrong form, with the right one', () => {
    const {findings} = run('学习新修定的制度。', {wrong: ['修定'], right: '修订', safe: true})
    expect(findings).toMatchObject([
      {data: {wrong: '修定', right: '修订'}, fix: {safe: true, edits: [{text: '订'}]}},
    ])
  })

  test('the right form takes over what the first group found', () => {
    const {findings} = run('加强党对审计工作的指导。', {
      wrong: ['党对(.{2,4})工作的指导'],
      right: '党对$1工作的领导',
    })
    expect(findings).toMatchObject([{data: {right: '党对审计工作的领导'}}])
  })

  test('of several patterns, each counts its own groups', () => {
    const {findings} = run('依据〔2024〕006号，审查二〇二零年的甲乙。', {
      wrong: ['〔(\\d{4})〕第0*(\\d+)号', '〔(\\d{4})〕0+(\\d+)号', '(甲)?(乙)'],
      right: '〔$1〕$2号',
    })
    expect(findings.map(({data}) => data.right)).toEqual(['〔2024〕6号', '〔甲〕乙号'])
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

  test('forms from a list of the data', () => {
    const data = {...noData, wordings: {typos: [{wrong: ['布署'], right: '部署'}]}}
    const {findings} = runCheck('wording', '研究布署工作。', {lists: ['typos']}, {}, data)
    expect(findings).toMatchObject([{data: {wrong: '布署', right: '部署'}, fix: {safe: false}}])
  })

  test('only in sections of the roles that are asked about', () => {
    const text = '一、举措\n已完成甲。\n二、下一步打算\n（一）已完成乙。已完成丙。\n三、建议\n已完成丁。'
    const forms = [{wrong: ['已完成.'], right: '', unless: [], safe: false}]
    const found = (within: string[]) =>
      runCheck('wording', text, {forms, within}).findings.map(({data}) => data.wrong)
    expect(found(['plan'])).toEqual(['已完成乙', '已完成丙'])
    expect(found([])).toHaveLength(4)
    expect(runCheck('wording', '一、举措\n已完成甲。', {forms, within: ['plan']}).examined).toBe(0)
  })

  test('only in the parts that are asked about', () => {
    const text =
      '某县关于法治政府建设情况的报告\n一、加强加强学习\n加强加强培训。\n二、加强加强监督。抽查一次。'
    const form = {wrong: ['加强加强']}
    const lines = (places: string[]) =>
      run(text, form, {in: places}).findings.map(({range}) => range.start.line)
    expect(lines(['heading'])).toEqual([2])
    expect(lines(['text'])).toEqual([3])
    expect(lines(['runInHeading'])).toEqual([4])
    expect(run(text, form, {in: ['date']})).toMatchObject({found: [], examined: 0})
  })
})

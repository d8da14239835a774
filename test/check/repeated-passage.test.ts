import {describe, expect, test} from 'vitest'
import {runCheck} from '../support/check.ts'

const passage =
  '深入推进审计宣讲工作，在区委常委会上汇报审计发现的典型问题案例，在区政府常务会上宣讲新修订的法律。'
const run = (text: string, options = {}) => runCheck('repeated-passage', text, options)

describe('repeated-passage', () => {
  test('names the count and the line of the first time, and points to both', () => {
    const {found, findings} = run(`一、举措\n全年如此。${passage}\n二、职责\n${passage}`)
    expect(found).toEqual([
      '4:1-4:50 {"count":46,"place":{"zh":"第2行","en":"line 2"},"text":"深入推进审计宣讲工作，在"}',
    ])
    expect(findings[0]!.related![0]!.range).toMatchObject({start: {line: 2, column: 6}})
  })

  test('over lines of a page, whatever they are broken at', () => {
    const broken = `${passage.slice(0, 40)}\n${passage.slice(40)}`
    expect(run(`一、举措\n${passage}\n二、职责\n制定《甲\n乙》。${broken}`).found).toHaveLength(1)
  })

  test('other marks between the same words do not hide it', () => {
    expect(
      run(`一、举措\n${passage}\n二、职责\n${passage.replace('，', '；').replace('。', '！')}`).found,
    ).toHaveLength(1)
  })

  test('three times is two findings, both name the first', () => {
    const {findings} = run(`${passage}\n${passage}\n${passage}`)
    expect(findings.map(({data}) => data.place)).toMatchObject([{zh: '第1行'}, {zh: '第1行'}])
  })

  test('a shorter passage is left alone', () => {
    expect(run('审查文件四十件，抽查案卷。\n审查文件四十件，抽查案卷。')).toMatchObject({
      found: [],
      examined: 1,
    })
    expect(run('审查文件四十件，抽查案卷。\n审查文件四十件，抽查案卷。', {minimum: 10}).found).toHaveLength(1)
  })

  test('formulas and the titles of documents weigh nothing', () => {
    const quoted =
      '认真学习《中华人民共和国行政处罚法》《中华人民共和国行政复议法》《中华人民共和国行政许可法》。'
    expect(run(`${quoted}\n${quoted}`).found).toEqual([])
    expect(run(`${passage}\n${passage}`, {formulas: ['在.*案例', '在.*法律']}).found).toEqual([])
  })

  test('headings and annexes are not compared', () => {
    const heading = `一、${'推进'.repeat(20)}`
    expect(run(`${heading}\n审查。\n${heading.replace('一', '二')}\n抽查。`).found).toEqual([])
  })

  test('a text of headings only has nothing to check', () => {
    expect(run('一、举措\n二、不足')).toMatchObject({examined: 0})
  })
})

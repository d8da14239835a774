import {describe, expect, test} from 'vitest'
import {runCheck} from '../support/check.ts'

const run = (text: string, options = {}) =>
  runCheck('topic-present', text, {role: 'plan', after: ['shortcomings'], ...options})

describe('topic-present', () => {
  test.each([
    ['as a section', '一、举措\n甲。\n二、2025年打算\n乙。'],
    ['as a subsection', '一、举措和打算\n（一）下一步工作安排\n乙。'],
    ['as a point', '一、举措\n一是普法。二是今后工作安排，继续推进。'],
    ['in a paragraph', '一、举措\n审查四十件。下一步，我局将继续推进。'],
  ])('the topic is there %s', (_where, text) => {
    expect(run(text)).toMatchObject({found: [], examined: 1})
  })

  test('a line with a number that is no mark is a heading to its reader', () => {
    expect(run('一、举措\n甲。\n4 2025年工作打算\n乙。').found).toEqual([])
    expect(run('一、举措\n甲。\n2.3 下一步工作安排\n乙。').found).toEqual([])
    expect(run('一、举措\n甲，审查下一步工作安排。').found).toHaveLength(1)
  })

  test('the opening does not count', () => {
    expect(run('下一步，我局将继续推进，现将情况报告如下：\n一、举措\n审查四十件。').found).toHaveLength(1)
  })

  test('the opening counts where it is accepted, but for what it only announces', () => {
    const accept = ['paragraph', 'lead']
    expect(run('下一步，我局将继续推进。\n一、举措\n审查四十件。', {accept}).found).toEqual([])
    expect(run('现将下一步将继续推进的情况报告如下：\n一、举措\n审查四十件。', {accept}).found).toHaveLength(
      1,
    )
  })

  test('the title of a document does not count', () => {
    expect(run('一、举措\n学习《下一步将继续推进的意见》。').found).toHaveLength(1)
  })

  test('a missing topic is reported behind the topics that come before it', () => {
    const {findings} = run('一、举措\n甲。\n二、不足\n人员少。\n三、附则\n乙。')
    expect(findings[0]!.range).toMatchObject({start: {line: 4, column: 5}, end: {line: 4, column: 5}})
  })

  test('what comes near is named', () => {
    const {findings} = run('一、加强组织领导\n甲局召开会议。', {role: 'first-responsible'})
    expect(findings[0]!.related).toMatchObject([{message: {zh: '“一、加强组织领导”相近，但不是这项内容'}}])
  })

  test('a place that is not accepted is named with the reason', () => {
    const {findings} = run('一、举措\n审查四十件。下一步，我局将继续推进。', {accept: ['section']})
    expect(findings[0]!.related![0]!.message.zh).toContain('只在正文中提到')
    expect(findings[0]!.related![0]!.message.en).toContain('only mentioned in the text')
  })
})

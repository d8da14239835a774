import {describe, expect, test} from 'vitest'
import {runCheck} from '../support/check.ts'

const run = (text: string, options = {}) =>
  runCheck('topic-tells', text, {role: 'first-responsible', tells: 'leader', ...options})

describe('topic-tells', () => {
  test('a section that does not tell', () => {
    const {findings} = run('二、履行第一责任人职责情况\n开展讲座六次。')
    expect(findings).toMatchObject([
      {data: {heading: '二、履行第一责任人职责情况'}, range: {start: {line: 1}}},
    ])
  })

  test('a section that tells, also in a subsection', () => {
    expect(run('二、履行第一责任人职责情况\n（一）带头。局长主持会议。')).toMatchObject({
      found: [],
      examined: 1,
    })
  })

  test('told once is told: one of several sections is enough', () => {
    expect(run('一、第一责任人职责\n讲座。\n二、第一责任人述法\n局长述法。')).toMatchObject({
      found: [],
      examined: 1,
    })
  })

  test('titles of documents and ignored words do not count', () => {
    const text = '二、履行第一责任人职责情况\n学习《主要负责人职责规定》，副局长主持会议。'
    expect(run(text).found).toEqual([])
    expect(run(text, {ignore: ['副局长']}).found).toHaveLength(1)
  })

  test('under a heading that names the subject sentences may leave it out', () => {
    const text = (title: string) => `二、${title}职责情况\n带头学法，听取法治工作汇报三次。`
    const implied = 'leader-duties'
    expect(run(text('主要负责人履行第一责任人'), {implied}).found).toEqual([])
    expect(run(text('主要负责人履行第一责任人')).found).toHaveLength(1)
    expect(run(text('履行第一责任人'), {implied}).found).toHaveLength(1)
  })

  test('sections whose heading is excused are left alone', () => {
    expect(run('二、履行第一责任人职责情况\n讲座。', {unlessHeading: ['第一']})).toMatchObject({examined: 0})
  })

  test('without such a section, or without text in it, there is nothing to check', () => {
    expect(run('一、举措\n讲座。')).toMatchObject({found: [], examined: 0})
    expect(run('二、第一责任人职责\n待补充。\n三、举措\n讲座。')).toMatchObject({found: [], examined: 0})
    expect(run('二、履行第一责任人职责情况')).toMatchObject({found: [], examined: 0})
  })
})

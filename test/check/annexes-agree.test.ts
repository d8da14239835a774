import {describe, expect, test} from 'vitest'
import {runCheck} from '../support/check.ts'

const run = (note: string, annexes = '', text = '审查文件四十件。') =>
  runCheck(
    'annexes-agree',
    `关于2024年度法治政府建设情况的报告\n一、举措\n${text}\n${note}\n和顺县审计局\n2025年2月12日\n${annexes}`,
  ).findings.map(({data: {annex, fact}}) => `${annex}${(fact as {zh: string}).zh}`)

describe('annexes-agree', () => {
  test.each([
    ['附件：1.统计表 2.清单', '附件1\n统计表\n附件2\n清单'],
    ['附件：1.2024年统计表\n2.清单', '附件一：\n统计表\n附件二：\n清单'],
    ['附件：1.统计表\n2.清单', ''],
    ['附件：统计表3.xls', ''],
    ['附件：2024年统计表', '附件\n统计表'],
  ])('%j with %j agree', (note, annexes) => {
    expect(run(note, annexes)).toEqual([])
  })

  test('a number that the note leaves out is told once', () => {
    expect(run('附件：1.统计表\n3.清单', '附件1\n统计表\n附件2\n清单')).toEqual([
      '附件3在附件说明里应为“附件2”',
    ])
  })

  test('an annex of the note that is not there, and one that the note has not', () => {
    expect(run('附件：1.统计表 2.清单', '附件1\n统计表\n附件3\n台账')).toEqual([
      '附件2没有附在文后',
      '附件3在附件说明里没有',
    ])
  })

  test('an annex with annexes of its own', () => {
    expect(run('附件：1.方案 2.清单', '附件1\n方案\n附件1\n附件2\n附件3\n表\n附件2\n清单')).toEqual([])
  })

  test('an annex that the text tells of', () => {
    expect(run('附件：1.统计表 2.清单', '', '审查文件四十件，详见附件3。')).toEqual(['附件3在附件说明里没有'])
    expect(run('', '附件1\n统计表\n附件2\n清单', '审查文件四十件，见附件三。')).toEqual(['附件3没有附在文后'])
    expect(run('附件：1.统计表 2.清单', '', '执行《方案》附件5。')).toEqual([])
  })

  test('without annexes there is nothing to check', () => {
    expect(run('审查文件四十件。', '', '详见附件2。')).toEqual([])
  })
})

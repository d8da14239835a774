import {describe, expect, test} from 'vitest'
import {withoutTitles} from '../../src/check/bare.ts'
import {compileRoles} from '../../src/check/role.ts'
import {catalogue} from '../support/built-in.ts'

const roles = compileRoles(catalogue.roles)

describe('what a heading is about', () => {
  test.each([
    ['法治政府建设的主要举措和成效', ['measures']],
    ['全年做法与收效', ['measures']],
    ['推进法治政府建设存在的不足和原因', ['shortcomings']],
    ['短板及来由', ['shortcomings']],
    ['存在的主要问题', ['shortcomings']],
    ['党政“一把手”履行法治建设第一责任人职责情况', ['first-responsible']],
    ['2026年度法治政府建设的主要安排', ['plan']],
    ['2025年打算', ['plan']],
    ['下一步工作计划及建议', ['plan']],
    ['着力解决群众关心的突出问题', []],
    ['聚焦突出问题，强化专项整治', []],
    ['坚持问题导向，补齐基层短板', []],
    ['关爱困难群众，依法化解纠纷', []],
    ['妥善处理信访突出问题', []],
    ['上一年度存在问题整改落实情况', []],
    ['存在的不足、原因和整改情况', ['shortcomings']],
    ['2025年工作展望', ['plan']],
    ['面临的困难', ['shortcomings']],
    ['存在的突出问题及原因', ['shortcomings']],
    ['2024年推进法治政府建设主要工作情况', ['measures']],
    ['2024年重点工作任务完成情况', ['measures']],
    ['存在问题的情况和下步打算', ['shortcomings', 'plan']],
    ['今后努力的方向', ['plan']],
    ['明确工作重点，细化工作任务', []],
    ['局党工委书记、局长履职情况', ['first-responsible']],
  ])('%s: %j', (heading, names) => {
    const told = ['shortcomings', 'first-responsible', 'plan'].filter(name => roles.heading(name, heading))
    expect(names.includes('measures') ? roles.heading('measures', heading) : told).toEqual(
      names.includes('measures') ? true : names,
    )
  })

  test.each([
    ['2024年推进法治政府建设主要工作', true, false],
    ['2024年度重点工作', true, false],
    ['2025年推进法治政府建设工作安排', false, true],
    ['2025年推进法治政府建设工作思路', false, true],
    ['2025年度重点工作', false, true],
    ['2024年工作总结及2025年工作安排', true, true],
    ['2024年推进法治政府建设工作打算', false, true],
  ])('in a report on 2024, %s looks back: %s, and forward: %s', (heading, back, forward) => {
    const seen = compileRoles(catalogue.roles, undefined, 2024)
    expect([seen.heading('measures', heading), seen.heading('plan', heading)]).toEqual([back, forward])
  })

  test.each([
    ['shortcomings', '查找执法中存在的问题，及时整改。', false],
    ['shortcomings', '对存在的问题逐一整改。', false],
    ['shortcomings', '还就有关问题听取意见。', false],
    ['shortcomings', '对照上级要求，存在一些不足。', true],
    ['causes', '二是人手少，主要是近年来招录少。', true],
    ['causes', '二是执法经验不足，主要是人员变动频繁。', true],
    ['causes', '三是文书不规范，影响办案效率。', false],
    ['causes', '四是业务不熟练，有的事项划转时间短。', true],
    ['causes', '五是培训效果不持久，人员更换频繁。', true],
    ['causes', '仍存在不足，主要是普法形式单一。', false],
    ['first-responsible', '局党工委书记、局长主持召开会议三次。', true],
    ['first-responsible', '县长主持常务会议听取法治工作汇报。', true],
    ['first-responsible', '法治专题会议开了四次，所长带头授课两次。', true],
    ['first-responsible', '副县长主持会议听取法治工作汇报。', false],
    ['plan', '在下一步工作中，我局将加强培训。', true],
    ['enforcement-publicity', '落实权责清单公开公示制度。', false],
    ['enforcement-publicity', '承接执法事项98项，落实权责清单公示制度。', false],
    ['enforcement-publicity', '执法结果按时公示。', true],
    ['enforcement-review', '落实重大执法决定法治审核。', true],
    ['enforcement-review', '规范性文件法制审核率100%。', false],
  ])('%s in “%s”: %s', (role, text, told) => {
    expect(roles.text(role, text) !== undefined).toBe(told)
  })

  test('an unknown role is an error of the caller', () => {
    expect(() => roles.heading('nobody', '甲')).toThrow('nobody')
  })
})

test('titles of documents are blanked, their length stays', () => {
  expect(withoutTitles('学习《职责规定》后')).toBe('学习〇〇〇〇〇〇后')
  expect(withoutTitles('学习《职责规定')).toBe('学习《职责规定')
})

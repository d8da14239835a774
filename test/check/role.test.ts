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
  ])('%s: %j', (heading, names) => {
    const told = ['shortcomings', 'first-responsible', 'plan'].filter(name => roles.heading(name, heading))
    expect(names.includes('measures') ? roles.heading('measures', heading) : told).toEqual(
      names.includes('measures') ? true : names,
    )
  })

  test('an unknown role is an error of the caller', () => {
    expect(() => roles.heading('nobody', '甲')).toThrow('nobody')
  })
})

test('titles of documents are blanked, their length stays', () => {
  expect(withoutTitles('学习《职责规定》后')).toBe('学习〇〇〇〇〇〇后')
  expect(withoutTitles('学习《职责规定')).toBe('学习《职责规定')
})

import {expect, test} from 'vitest'
import {parseRoles} from '../../../src/rule/load/load-roles.ts'
import {words} from '../fake.ts'

test('roles are read and frozen', () => {
  const {roles, faults} = parseRoles(
    'plan:\n  title: {zh: 安排, en: plan}\n  headings: [安排|打算]\n',
    'roles.yaml',
  )
  expect(faults).toEqual([])
  expect(roles).toEqual({plan: {title: words('安排', 'plan'), headings: ['安排|打算']}})
  expect(Object.isFrozen(roles?.plan?.headings)).toBe(true)
})

test('faults are told at once', () => {
  const {roles, faults} = parseRoles(
    "plan:\n  titel: {zh: 安排, en: plan}\n  headings: ['(安排', '*']\n",
    'roles.yaml',
  )
  expect(roles).toBeUndefined()
  expect(faults.map(({line, column, code, hint}) => [line, column, code, hint?.zh])).toEqual([
    [2, 3, 'unknown-key', '是不是想写“title”？'],
    [3, 14, 'bad-pattern', '圆括号没有配对，缺少“)”'],
    [3, 21, 'bad-pattern', '“*”“+”“?”前面没有可重复的内容'],
  ])
})

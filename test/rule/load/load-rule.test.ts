import {describe, expect, test} from 'vitest'
import {parseRule} from '../../../src/rule/load/load-rule.ts'
import {known, words} from '../fake.ts'

const good = `id: structure/empty-section
title: {zh: 空标题, en: empty heading}
demand: {zh: 标题下有内容, en: headings have text}
severity: error
kinds: [annual-report]
phases: {draft: off, publication: hint}
basis: [{document: 党政机关公文处理工作条例, number: 中办发〔2012〕14号}]
check: filled
options: {minimum: 5}
message: {zh: “没有内容”, en: 'no text under “{heading}”'}
why: {zh: 不清楚, en: unclear}
advice:
  zh: |
    写明
  en: tell
examples:
  good: [{name: 有内容, text: "一、甲\\n乙\\n"}]
  bad: [{name: 没有内容, text: 一、甲, kind: shufa, year: 2025, phase: draft, expect: ['1:1-1:4 没有内容']}]
`
const file = 'rules/structure/empty-section.yaml'

function faultsOf(source: string, name = file): readonly string[] {
  return parseRule(source, name, known).faults.map(
    ({line, column, length, message, hint}) =>
      `${line}:${column}+${length} ${message.zh}${hint ? `；${hint.zh}` : ''}`,
  )
}

describe('a good rule', () => {
  const {rule, examples, faults} = parseRule(good, file, known)

  test('is complete', () => {
    expect(faults).toEqual([])
    expect(rule).toEqual({
      id: 'structure/empty-section',
      title: words('空标题', 'empty heading'),
      demand: words('标题下有内容', 'headings have text'),
      severity: 'error',
      kinds: ['annual-report'],
      phases: {draft: 'off', publication: 'hint'},
      basis: [{document: '党政机关公文处理工作条例', number: '中办发〔2012〕14号'}],
      check: 'filled',
      options: {minimum: 5, ignore: ['略']},
      message: words('“没有内容”', 'no text under “{heading}”'),
      why: words('不清楚', 'unclear'),
      advice: words('写明', 'tell'),
      origin: {file, line: 1},
    })
  })

  test('is frozen to its leaves', () => {
    expect(Object.isFrozen(rule?.basis[0])).toBe(true)
    expect(Object.isFrozen(rule?.options.ignore)).toBe(true)
    expect(Object.isFrozen(examples.bad[0]?.expect)).toBe(true)
  })

  test('brings its examples, their texts as they stand', () => {
    expect(examples.good).toEqual([{name: '有内容', text: '一、甲\n乙\n'}])
    expect(examples.bad[0]).toMatchObject({
      kind: 'shufa',
      year: 2025,
      phase: 'draft',
      expect: ['1:1-1:4 没有内容'],
    })
  })
})

describe('the id', () => {
  test('is the name of the file, wherever rules/ lies', () => {
    expect(faultsOf(good, 'C:\\hegao\\rules\\structure\\empty.yaml')).toEqual([
      '1:5+23 编号与文件名不一致；应为“structure/empty”',
    ])
    expect(faultsOf(good, 'draft.yaml')).toEqual([])
  })

  test('has an area', () => {
    expect(faultsOf(good.replace('structure/empty-section', 'Empty'))).toEqual([
      '1:5+5 编号“Empty”不合格式；写成“领域/名称”，只用小写字母、数字和连字符，如“structure/empty-section”',
    ])
  })
})

test('all that a rule needs is told at once', () => {
  expect(parseRule('id: a/b\n', 'b.yaml', known).faults.map(({message}) => message.en)).toEqual(
    ['title', 'demand', 'message', 'why', 'advice', 'severity', 'basis', 'check', 'examples'].map(
      key => `missing “${key}”`,
    ),
  )
})

test.each([
  [
    'title: {zh: 空标题, en: empty heading}',
    'title: 空标题',
    '2:8+3 “title”应为中英两种文字；写成 {zh: …, en: …}',
  ],
  ['en: unclear', 'en: ""', '11:20+2 “why.en”是空的；补上内容，或者删去这个键'],
  ['zh: 不清楚', 'zh: 2025', '11:11+4 “why.zh”应为文字；加上引号："2025"'],
  ['severity: error', 'severty: error', '4:1+7 未知的键“severty”；是不是想写“severity”？'],
  ['draft: off', 'drft: off', '6:10+4 未知的键“drft”；是不是想写“draft”？'],
  [
    '{minimum: 5}',
    "{ignore: '第[0-9]+件、''略'''}",
    "9:19+16 “ignore”应为列表；写成列表：['第[0-9]+件、''略''']",
  ],
  ['{minimum: 5}', '{ignore: 略}', '9:19+1 “ignore”应为列表；写成列表：[略]'],
  ['{minimum: 5}', '{minimum: 5000}', '9:20+4 没有这么长的标题；写短些'],
  ['kinds: [annual-report]', 'years: {from: 2025, to: 2020}', '5:25+4 “to”早于“from”；两个可能写反了'],
  ['{heading}', '{hedding}', '10:43+9 检查“filled”不提供“{hedding}”；是不是想写“{heading}”？'],
  ['{heading}', '{heading', '10:43+9 “{”后面的名称没有写完，或者缺“}”；占位符写成“{名称}”，如“{heading}”'],
  ['year: 2025', 'year: 25', '18:52+2 “year”不能小于 1949'],
  ['phase: draft', 'phase: 草稿', '18:65+2 “phase”不能是“草稿”；可以写：draft、submission、publication'],
])('%s written as %s', (right, wrong, expected) => {
  expect(good).toContain(right)
  expect(faultsOf(good.replace(right, wrong))).toEqual([expected])
})

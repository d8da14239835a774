import {describe, expect, test} from 'vitest'
import {needlesOf} from '../../scripts/needles.ts'
import {usualTexts} from '../../scripts/usual-texts.ts'
import {withScreen} from '../../scripts/with-screen.ts'
import {lint} from '../../src/lint/index.ts'
import {readText} from '../../src/read/text/text.ts'
import {catalogue, everyRule, examples, root} from '../support/built-in.ts'
import {corpus, drafts, layouts} from '../support/drafts.ts'

describe('needles', () => {
  test.each([
    ['布署', [['布署']]],
    ['一如继往|一如即往', [['一如继往', '一如即往']]],
    ['(增强|树牢)四个意识', [['增强四个意识', '树牢四个意识'], ['四个意识']]],
    ['审计?局', [['审局', '审计局'], ['局']]],
    ['1[件份]均', [['1件均', '1份均'], ['均']]],
    ['^([1-3])、', [['1、', '2、', '3、'], ['、']]],
    ['丙(\\d)', [['丙0', '丙1', '丙2', '丙3', '丙4', '丙5', '丙6', '丙7', '丙8', '丙9']]],
    ['(?:加强)+小组?', [['加强'], ['小']]],
    ['[\\d]\\.{3,6}', [['...']]],
    ['[甲乙]{2,}', [['甲甲', '甲乙', '乙甲', '乙乙']]],
    ['[镇乡]、[^，]{2,40}\\d+个(?:部门|局)', [['镇、', '乡、'], ['个部门', '个局'], ['、']]],
    ['[^甲乙]丙?', []],
    ['甲|\\d+', []],
  ])('of %j are %j', (pattern, needles) => {
    expect(needlesOf(pattern)).toEqual(needles)
  })

  test.each([
    ['讲话精神(?<!重要讲话精神)', [['讲话精神']]],
    ['法制(?=道路|文化)', [['法制道路', '法制文化'], ['法制']]],
    ['形势(?=严[峻重]|好转)', [['形势严峻', '形势严重', '形势好转'], ['形势']]],
    ['律(?<=(?:办结|合格)律)', [['办结律', '合格律'], ['律']]],
  ])('around %j are %j', (pattern, needles) => {
    expect(needlesOf(pattern)).toEqual(needles)
  })

  test.each([
    ['(加强|推进)\\1', [['加强加强', '推进推进']]],
    ['甲(加强|推进)\\1', [['加强加强', '推进推进'], ['甲']]],
    ['([，、])\\1+', [['，，', '、、']]],
    ['(.)\\1', []],
  ])('twice in %j are %j', (pattern, needles) => {
    expect(needlesOf(pattern)).toEqual(needles)
  })

  const texts = [
    ...[...drafts, ...layouts, ...corpus()].map(({text}) => text),
    ...[...examples.values()].flatMap(({good, bad}) => [...good, ...bad].map(({text}) => text)),
  ]

  test('lose no finding in any draft, layout, example or public report', () => {
    const {rules, data} = withScreen(catalogue, usualTexts(root))
    const searched = {...everyRule, rules, data}
    for (const text of texts) {
      const report = readText(text)
      const found = lint(report, searched).map(({diagnostics, status}) => [status, diagnostics])
      expect(found).toEqual(lint(report, everyRule).map(({diagnostics, status}) => [status, diagnostics]))
    }
  }, 60_000)
})

import {describe, expect, test} from 'vitest'
import {needlesOf} from '../../scripts/needles.ts'
import {withNeedles} from '../../scripts/with-needles.ts'
import {lint} from '../../src/lint/index.ts'
import {readText} from '../../src/read/text/text.ts'
import {catalogue, everyRule, examples} from '../support/built-in.ts'
import {corpus, drafts, layouts} from '../support/drafts.ts'

describe('needles', () => {
  test.each([
    [['布署'], ['布署']],
    [
      ['一如继往', '一如即往'],
      ['一如继往', '一如即往'],
    ],
    [['(?:严格|科学)执法、公正司法'], ['执法、公正司法']],
    [['揭示问题、规范(?:问题|整改)'], ['揭示问题、规范']],
    [['讲话精神(?<!重要讲话精神)'], ['讲话精神']],
    [['(增强|树牢)四个意识'], ['四个意识']],
    [['(?:加强)+小组?'], ['加强']],
    [['1[件份]均'], ['1']],
    [['[甲乙]丙?'], undefined],
    [['甲', '\\d+'], undefined],
    [['(.)\\1'], undefined],
  ])('of %j are %j', (patterns, needles) => {
    expect(needlesOf(patterns)).toEqual(needles)
  })

  const texts = [
    ...[...drafts, ...layouts, ...corpus()].map(({text}) => text),
    ...[...examples.values()].flatMap(({good, bad}) => [...good, ...bad].map(({text}) => text)),
  ]

  test('lose no finding in any draft, layout, example or public report', () => {
    const {rules, data} = withNeedles(catalogue)
    const searched = {...everyRule, rules, data}
    for (const text of texts) {
      const report = readText(text)
      const found = lint(report, searched).map(({diagnostics, status}) => [status, diagnostics])
      expect(found).toEqual(lint(report, everyRule).map(({diagnostics, status}) => [status, diagnostics]))
    }
  }, 60_000)
})

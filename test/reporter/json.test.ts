import {describe, expect, test} from 'vitest'
import {json} from '../../src/reporter/json.ts'
import {jsonWithMetadata} from '../../src/reporter/json-with-metadata.ts'
import type {LintResult} from '../../src/reporter/lint-result-types.ts'
import type {Outcome} from '../../src/reporter/types.ts'
import {at, diagnostic, locked, outcome, regulation, rule, text, verdict, waived} from './outcomes.ts'

const empty = rule('structure/empty-section', {basis: [regulation]})
const mark = rule('punctuation/half-width', {severity: 'warning'})
const vague = rule('content/vague', {severity: 'hint'})

function results(...outcomes: Outcome[]): LintResult[] {
  return JSON.parse(json(outcomes, {language: 'zh', color: true}))
}

describe('json', () => {
  test('is an empty array for no files', () => {
    expect(json([], {language: 'zh', color: false})).toBe('[]\n')
  })

  test('gives ESLint’s keys first, then ours', () => {
    const failed = diagnostic(empty, '二、存在问题', {
      advice: '写明“无”',
      section: ['二、存在问题'],
      related: [{range: at('学法'), message: '见此'}],
    })
    const [result] = results(outcome([verdict(empty, 'fail', [failed]), verdict(mark, 'pass')]))
    expect(result).toEqual({
      filePath: '/drafts/县.txt',
      messages: [
        {
          ruleId: 'structure/empty-section',
          severity: 2,
          message: '此处有误',
          line: 4,
          column: 1,
          endLine: 4,
          endColumn: 7,
          level: 'error',
          advice: '写明“无”',
          basis: [regulation],
          section: ['二、存在问题'],
          related: [{line: 3, column: 4, endLine: 3, endColumn: 6, message: '见此'}],
          fingerprint: 'f00d',
        },
      ],
      suppressedMessages: [],
      errorCount: 1,
      fatalErrorCount: 0,
      warningCount: 0,
      fixableErrorCount: 0,
      fixableWarningCount: 0,
      source: text,
      usedDeprecatedRules: [],
      hintCount: 0,
      kind: 'annual-report',
      phase: 'submission',
      year: 2024,
      checklist: [
        {rule: 'structure/empty-section', status: 'fail', examined: 1},
        {rule: 'punctuation/half-width', status: 'pass', examined: 1},
      ],
      coverage: [],
    })
  })

  test('gives a clean file no source, and an unknown year as null', () => {
    const [result] = results(outcome([verdict(empty, 'pass')], {year: undefined}))
    expect(result).not.toHaveProperty('source')
    expect(result).toMatchObject({messages: [], errorCount: 0, year: null})
  })

  test('counts hints apart from warnings', () => {
    const [result] = results(outcome([verdict(vague, 'fail', [diagnostic(vague, '某')])]))
    expect(result).toMatchObject({warningCount: 0, hintCount: 1, messages: [{severity: 1, level: 'hint'}]})
  })

  test('merges the edits of a safe fix into one replacement, as ESLint does', () => {
    const edits = [
      {range: at('（一）'), text: '(一)'},
      {range: at('学法'), text: '学习'},
    ]
    const [result] = results(
      outcome([verdict(mark, 'fail', [diagnostic(mark, '学法', {fix: {safe: true, edits}})])]),
    )
    const start = text.indexOf('（一）')
    expect(result).toMatchObject({
      fixableWarningCount: 1,
      messages: [{fix: {range: [start, start + 5], text: '(一)学习'}}],
    })
  })

  test('offers an unsafe fix as a suggestion', () => {
    const fix = {safe: false, edits: [{range: at('学法'), text: '学习'}]}
    const [result] = results(
      outcome([verdict(mark, 'fail', [diagnostic(mark, '学法', {fix, advice: '改写'})])]),
    )
    expect(result?.fixableWarningCount).toBe(0)
    expect(result?.messages[0]).not.toHaveProperty('fix')
    expect(result?.messages[0]?.suggestions).toMatchObject([{desc: '改写', fix: {text: '学习'}}])
  })

  test('makes up neither a place nor a checklist for a file that could not be read', () => {
    const [result] = results(locked)
    expect(result).toEqual({
      filePath: '/drafts/锁.txt',
      messages: [{ruleId: null, fatal: true, severity: 2, message: '无法读取：没有读取权限', level: 'error'}],
      suppressedMessages: [],
      errorCount: 1,
      fatalErrorCount: 1,
      warningCount: 0,
      fixableErrorCount: 0,
      fixableWarningCount: 0,
      usedDeprecatedRules: [],
      hintCount: 0,
    })
  })

  test('gives what is excused as ESLint’s suppressed messages, and its reason in the checklist too', () => {
    const verdicts = [
      waived(empty, diagnostic(empty, '学法')),
      waived(mark, diagnostic(mark, '某'), {
        kind: 'baseline',
        reason: '',
        origin: {file: '基线.json', line: 9},
      }),
    ]
    const [result] = results(outcome(verdicts))
    const suppression = {
      kind: 'directive',
      justification: '无此类案件',
      waiver: 'directive',
      approvedBy: '张三',
      until: '2026-12-31',
      origin: {file: '/drafts/县.txt', line: 3},
    }
    expect(result).toMatchObject({
      messages: [],
      errorCount: 0,
      warningCount: 0,
      suppressedMessages: [
        {
          ruleId: 'punctuation/half-width',
          line: 1,
          suppressions: [{kind: 'file', waiver: 'baseline', justification: '已列入基线'}],
        },
        {ruleId: 'structure/empty-section', severity: 2, line: 3, suppressions: [suppression]},
      ],
    })
    expect(result?.checklist?.[0]).toEqual({
      rule: 'structure/empty-section',
      status: 'waived',
      examined: 1,
      suppressions: [suppression],
    })
  })

  test('gives the fixed text instead of the source, and the times in ESLint’s shape', () => {
    const stats = {fixPasses: 1, passes: [{parse: 1.5, rules: {'a/b': 0.25}, fix: 0, total: 2}]}
    const failed = verdict(mark, 'fail', [diagnostic(mark, '某')])
    const [result] = results({...outcome([failed]), output: '改后', stats} as Outcome)
    expect(result).toMatchObject({
      output: '改后',
      stats: {
        fixPasses: 1,
        times: {
          passes: [{parse: {total: 1.5}, rules: {'a/b': {total: 0.25}}, fix: {total: 0}, total: 2}],
        },
      },
    })
    expect(result).not.toHaveProperty('source')
  })
})

describe('json-with-metadata', () => {
  test('has the results of json, and of each rule what it is about and whether it can be fixed', () => {
    const fix = {safe: true, edits: [{range: at('学法'), text: '学习'}]}
    const outcomes = [
      outcome([verdict(mark, 'fail', [diagnostic(mark, '学法', {fix})]), verdict(empty, 'pass')]),
      locked,
    ]
    const output = JSON.parse(jsonWithMetadata(outcomes, {language: 'zh', color: false, cwd: '/drafts'}))
    expect(output.results).toEqual(results(...outcomes))
    expect(output.metadata).toEqual({
      cwd: '/drafts',
      rulesMeta: {
        'punctuation/half-width': {
          type: 'problem',
          docs: {description: 'punctuation/half-width 的缺陷'},
          fixable: 'code',
          demand: '应当做到 punctuation/half-width',
          why: '',
          basis: [],
        },
        'structure/empty-section': expect.objectContaining({basis: [regulation]}),
      },
    })
  })
})

import {describe, expect, test} from 'vitest'
import {checkstyle} from '../../src/reporter/checkstyle.ts'
import {gitlab} from '../../src/reporter/gitlab.ts'
import {junit} from '../../src/reporter/junit.ts'
import {rdjson} from '../../src/reporter/rdjson.ts'
import type {Outcome} from '../../src/reporter/types.ts'
import {linesOf} from '../../src/tree/lines.ts'
import {at, diagnostic, inDocument, locked, outcome, regulation, rule, verdict, waived} from './outcomes.ts'
import {elementsOf, parseXml} from './parsers.ts'

const zh = {language: 'zh', color: false, cwd: '/drafts'} as const

const empty = rule('structure/empty-section', {basis: [regulation], demand: {zh: '标题下有内容', en: 'text'}})
const mark = rule('punctuation/half-width', {severity: 'warning'})
const vague = rule('content/vague', {severity: 'hint'})
const copyTo = rule('gongwen/copy-to')
const table = rule('structure/table-title')

const faulty = outcome([
  verdict(empty, 'fail', [
    diagnostic(empty, '二、存在问题', {message: '没有内容', advice: '写明“无”。', fingerprint: 'aaaa'}),
    diagnostic(empty, '一、主要做法', {message: '没有内容', fingerprint: 'aaaa'}),
  ]),
  verdict(mark, 'fail', [diagnostic(mark, '学法', {message: '半角“,”'})]),
  verdict(vague, 'fail', [diagnostic(vague, '无', {message: '太短'})]),
  verdict(copyTo, 'not-applicable'),
  verdict(table, 'nothing-to-check'),
  waived(rule('上报/own'), diagnostic(copyTo, '某', {message: '不计'})),
  verdict(rule('content/placeholder'), 'pass'),
])

describe('junit', () => {
  const suites = parseXml(junit([faulty, locked], zh))
  const [file, unread] = elementsOf(suites, 'testsuite')
  const caseOf = (id: string) =>
    elementsOf(file!, 'testcase').find(({attributes}) => attributes.name!.startsWith(id))!

  test('has a suite a file, and a case a rule; hints do not fail', () => {
    expect(suites.attributes).toEqual({name: 'hegao', tests: '8', failures: '2', errors: '1'})
    expect(file!.attributes).toEqual({name: '县.txt', tests: '7', failures: '2', errors: '0', skipped: '3'})
    expect(caseOf('structure/empty-section').attributes).toEqual({
      name: 'structure/empty-section 标题下有内容',
      classname: '县',
    })
    expect(caseOf('content/placeholder').children).toEqual([])
    expect(caseOf('content/vague').children.map(({name}) => name)).toEqual(['system-out'])
  })

  test('tells each place of a failure, with what to do and the basis', () => {
    const [failure] = caseOf('structure/empty-section').children
    expect(failure).toMatchObject({name: 'failure', attributes: {message: '没有内容', type: 'error'}})
    expect(failure!.text.split('\n')).toEqual([
      '第 4 行：错误：没有内容',
      '  建议：写明“无”。',
      '  依据：《党政机关公文处理工作条例》（中办发〔2012〕14号）第九条',
      '第 2 行：错误：没有内容',
      '  依据：《党政机关公文处理工作条例》（中办发〔2012〕14号）第九条',
    ])
  })

  test('skips what was not asked, and says why', () => {
    const why = (id: string) => caseOf(id).children.map(({name, text}) => `${name} ${text}`)
    expect(why('gongwen/copy-to')).toEqual(['skipped 不适用'])
    expect(why('structure/table-title')).toEqual(['skipped 没有可查的内容'])
    expect(why('上报/own')).toEqual([
      'skipped 免予核对：第 1 行，理由：无此类案件；张三批准；有效期至2026-12-31；见 县.txt:3',
    ])
  })

  test('has an error for a file that could not be read', () => {
    expect(unread!.attributes).toMatchObject({name: '锁.txt', tests: '1', errors: '1'})
    expect(elementsOf(unread!, 'error')[0]!.attributes).toEqual({
      message: '无法读取：没有读取权限',
      type: 'unreadable',
    })
  })
})

test('checkstyle has an error a finding; hints are infos, and what is excused is left out', () => {
  const list = parseXml(checkstyle([faulty, locked], zh))
  expect(list.children.map(({attributes}) => attributes.name)).toEqual(['/drafts/县.txt', '/drafts/锁.txt'])
  expect(elementsOf(list, 'error').map(({attributes}) => Object.values(attributes).join(' '))).toEqual([
    '2 1 error 没有内容 hegao.structure/empty-section',
    '3 4 warning 半角“,” hegao.punctuation/half-width',
    '4 1 error 没有内容 hegao.structure/empty-section',
    '5 1 info 太短 hegao.content/vague',
    '0 error 无法读取：没有读取权限 hegao',
  ])
})

test('gitlab has an issue a finding, each with a fingerprint of its own', () => {
  const issues = JSON.parse(gitlab([faulty, locked], zh))
  expect(issues[0]).toEqual({
    type: 'issue',
    description: '没有内容',
    check_name: 'structure/empty-section',
    fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
    severity: 'major',
    categories: ['Style'],
    location: {path: '县.txt', lines: {begin: 2, end: 2}},
    content: {body: '《党政机关公文处理工作条例》（中办发〔2012〕14号）第九条'},
  })
  expect(issues.map(({severity}: {severity: string}) => severity)).toEqual([
    'major',
    'minor',
    'major',
    'info',
    'critical',
  ])
  const fingerprints = issues.map(({fingerprint}: {fingerprint: string}) => fingerprint)
  expect(new Set(fingerprints).size).toBe(5)
  const elsewhere = outcome('verdicts' in faulty ? faulty.verdicts : [], {path: '/drafts/乡.txt'})
  const others = JSON.parse(gitlab([elsewhere], zh)).map(
    ({fingerprint}: {fingerprint: string}) => fingerprint,
  )
  expect(fingerprints).not.toEqual(expect.arrayContaining([others[0]]))
})

describe('rdjson', () => {
  test('counts columns in bytes of UTF-8, and offers fixes as suggestions', () => {
    const fix = {safe: true, edits: [{range: at('学法'), text: '学习法律'}]}
    const {source, diagnostics} = JSON.parse(
      rdjson([outcome([verdict(mark, 'fail', [diagnostic(mark, '学法', {message: '半角“,”', fix})])])], zh),
    )
    const range = {start: {line: 3, column: 10}, end: {line: 3, column: 16}}
    expect(source).toEqual({name: 'hegao'})
    expect(diagnostics).toEqual([
      {
        message: '半角“,”',
        location: {path: '县.txt', range},
        severity: 'WARNING',
        code: {value: 'punctuation/half-width'},
        suggestions: [{range, text: '学习法律'}],
      },
    ])
  })

  test('tells other places, what to do and the basis in the message', () => {
    const failed = diagnostic(empty, '学法', {
      message: '重复',
      advice: '删去。',
      related: [{range: at('无'), message: '第一次'}],
    })
    const [{message}] = JSON.parse(rdjson([outcome([verdict(empty, 'fail', [failed])])], zh)).diagnostics
    expect(message.split('\n')).toEqual([
      '重复',
      '另见第 5 行：第一次',
      '建议：删去。',
      '依据：《党政机关公文处理工作条例》（中办发〔2012〕14号）第九条',
    ])
  })

  test('counts four bytes for a character beyond the BMP', () => {
    const text = '𠮷😀法'
    const base = outcome([verdict(mark, 'fail', [diagnostic(mark, '', {range: linesOf(text).range(4, 5)})])])
    const rare = {...base, report: {...('report' in base && base.report), text}} as Outcome
    const [{location}] = JSON.parse(rdjson([rare], zh)).diagnostics
    expect(location.range).toEqual({start: {line: 1, column: 9}, end: {line: 1, column: 12}})
  })

  test('gives the file alone where a document has no lines, or could not be read', () => {
    const fix = {safe: true, edits: [{range: at('学法'), text: '学习'}]}
    const one = outcome([verdict(mark, 'fail', [diagnostic(mark, '学法', {message: '半角', fix})])])
    const {diagnostics} = JSON.parse(rdjson([inDocument(one), locked], zh))
    expect(diagnostics).toEqual([
      {
        message: '第 2 页第 1 行：半角',
        location: {path: '县.txt'},
        severity: 'WARNING',
        code: {value: 'punctuation/half-width'},
      },
      {message: '无法读取：没有读取权限', location: {path: '锁.txt'}, severity: 'ERROR'},
    ])
  })
})

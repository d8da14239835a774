import {describe, expect, test} from 'vitest'
import {compact} from '../../src/reporter/compact.ts'
import {github} from '../../src/reporter/github.ts'
import {tap} from '../../src/reporter/tap.ts'
import {unix} from '../../src/reporter/unix.ts'
import {diagnostic, inDocument, locked, outcome, rule, verdict, waived} from './outcomes.ts'

const zh = {language: 'zh', color: false, cwd: '/drafts'} as const
const en = {...zh, language: 'en'} as const

const empty = rule('structure/empty-section')
const mark = rule('punctuation/half-width', {severity: 'warning'})
const vague = rule('content/vague', {severity: 'hint'})

const faulty = outcome([
  verdict(empty, 'fail', [diagnostic(empty, '二、存在问题', {message: '没有内容', advice: '写明“无”。'})]),
  verdict(mark, 'fail', [diagnostic(mark, '学法', {message: '半角“,”'})]),
  verdict(vague, 'fail', [diagnostic(vague, '无', {message: '太短'})]),
  waived(rule('gongwen/copy-to'), diagnostic(empty, '某', {message: '不计'})),
])
const clean = outcome([verdict(empty, 'pass')], {path: '/drafts/乡.txt'})

describe('unix', () => {
  test('has ESLint’s old layout, and hints apart from problems', () => {
    expect(
      unix([faulty, clean, locked], zh),
    ).toBe(`/drafts/县.txt:3:4: 半角“,” [Warning/punctuation/half-width]
/drafts/县.txt:4:1: 没有内容 [Error/structure/empty-section]
/drafts/县.txt:5:1: 太短 [Hint/content/vague]
/drafts/锁.txt:0:0: 无法读取：没有读取权限 [Error]

3 个问题，另有 1 条提示
`)
    expect(unix([faulty], en)).toMatch(/\n\n2 problems, and 1 hint\n$/)
  })

  test('prints nothing for clean files', () => {
    expect(unix([clean], zh)).toBe('')
  })

  test('says where in a document a finding stands', () => {
    expect(unix([inDocument(faulty)], zh)).toContain(':3:4: 第 2 页第 1 行：半角“,” [')
  })
})

test('compact has ESLint’s old layout', () => {
  expect(
    compact([faulty, locked], en),
  ).toBe(`/drafts/县.txt: line 3, col 4, Warning - 半角“,” (punctuation/half-width)
/drafts/县.txt: line 4, col 1, Error - 没有内容 (structure/empty-section)
/drafts/县.txt: line 5, col 1, Hint - 太短 (content/vague)
/drafts/锁.txt: line 0, col 0, Error - cannot be read: permission denied

3 problems, and 1 hint
`)
  expect(compact([clean], zh)).toBe('')
})

test('tap: a file fails by its errors, and what was found follows in YAML', () => {
  const warned = outcome([verdict(mark, 'fail', [diagnostic(mark, '学法', {message: '半角“,”'})])])
  expect(tap([warned, clean, locked], zh)).toBe(`TAP version 13
1..3
ok 1 - 县.txt
  ---
  messages:
    - message: "半角“,”"
      severity: warning
      data:
        line: 3
        column: 4
        ruleId: "punctuation/half-width"
  ...
ok 2 - 乡.txt
not ok 3 - 锁.txt
  ---
  messages:
    - message: "无法读取：没有读取权限"
      severity: error
  ...
`)
})

describe('github', () => {
  test('has a command a finding, with a path from the folder on; hints are notices', () => {
    expect(
      github([faulty, clean, locked], zh),
    ).toBe(`::warning file=县.txt,line=3,endLine=3,col=4,endColumn=6,title=punctuation/half-width::半角“,”
::error file=县.txt,line=4,endLine=4,col=1,endColumn=7,title=structure/empty-section::没有内容%0A建议：写明“无”。
::notice file=县.txt,line=5,endLine=5,col=1,endColumn=2,title=content/vague::太短
::error file=锁.txt::无法读取：没有读取权限
`)
  })

  test('tells the place in a document in words, since it has no lines', () => {
    expect(github([inDocument(faulty)], en)).toContain(
      '::warning file=县.txt,title=punctuation/half-width::page 2, line 1%0A半角“,”\n',
    )
  })

  test('escapes what the runner would read', () => {
    const sly = outcome([verdict(mark, 'fail', [diagnostic(mark, '某', {message: '100%\r\n::error::x'})])], {
      path: '/drafts/a,b:c%.txt',
    })
    expect(github([sly], zh)).toBe(
      '::warning file=a%2Cb%3Ac%25.txt,line=1,endLine=1,col=1,endColumn=2,title=punctuation/half-width::100%25%0D%0A::error::x\n',
    )
  })
})

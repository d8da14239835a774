import {describe, expect, test} from 'vitest'
import {checklist} from '../../src/reporter/checklist.ts'
import {diagnostic, locked, outcome, regulation, rule, verdict, waived} from './outcomes.ts'

const zh = {language: 'zh', color: false} as const
const en = {language: 'en', color: false} as const

const demand = (zh: string, en = zh) => ({demand: {zh, en}})
const first = rule(
  'fazhi/missing-first-responsible',
  demand('报告第一责任人履职情况', 'report on the first responsible person'),
)
const empty = rule('structure/empty-section', {
  ...demand('每个标题下都有内容', 'text under every heading'),
  basis: [regulation],
})
const vague = rule('content/vague', {...demand('少用“等等”', 'avoid “and so on”'), severity: 'hint'})
const copyTo = rule('gongwen/copy-to', demand('抄送机关规范', 'proper list of copies'))
const local = rule('上报/own-rule', demand('本市自定的要求', 'a rule of our own'))
const table = rule('structure/table-title', demand('表格有标题', 'tables have titles'))

const faulty = outcome([
  verdict(first, 'pass'),
  verdict(empty, 'fail', [
    diagnostic(empty, '二、存在问题', {
      message: '“二、存在问题”下没有内容。',
      advice: '写明“无”，不能留空。',
      section: ['二、存在问题'],
    }),
  ]),
  verdict(table, 'nothing-to-check'),
  verdict(vague, 'fail', [diagnostic(vague, '学法', {message: '“等等”'})]),
  verdict(copyTo, 'not-applicable'),
  waived(local, diagnostic(local, '学法')),
])

describe('checklist', () => {
  test('gives every item its mark, by area', () => {
    expect(checklist([faulty], zh)).toBe(`/drafts/县.txt
年度报告，2024年度，送审稿

法治政府建设年度报告内容
  ✓ 报告第一责任人履职情况

结构
  ✗ 每个标题下都有内容（错误）
      第 4 行（二、存在问题）：“二、存在问题”下没有内容
      建议：写明“无”，不能留空。
      依据：《党政机关公文处理工作条例》（中办发〔2012〕14号）第九条：公文一般由份号、密级和保密期限等组成
  ○ 表格有标题（没有可查的内容）

公文格式
  – 不适用：抄送机关规范

文字内容
  ! 少用“等等”（提示）
      第 3 行：“等等”

上报
  ⊘ 本市自定的要求（免予核对）
      第 3 行，理由：无此类案件；张三批准；有效期至2026-12-31；见 /drafts/县.txt:3

合格 1 项，不合格 1 项，提示 1 项，无可查 1 项，不适用 1 项，免予核对 1 项
`)
  })

  test('speaks English', () => {
    const output = checklist([faulty], en)
    expect(output).toContain('  ✗ text under every heading (error)\n      line 4 (二、存在问题): ')
    expect(output).toContain(
      '1 passed, 1 failed, 1 hint, 1 with nothing to check, 1 not applicable, 1 waived',
    )
  })

  test('says once why several places are excused, and of a baseline that it was there before', () => {
    const reason = waived(local, diagnostic(local, '学法')).waived[0]!
    const {approvedBy: _, until: __, ...waiver} = reason.waiver
    const before = {
      ...waiver,
      kind: 'baseline',
      reason: '',
      origin: {file: '/drafts/基线.json', line: 7},
    } as const
    const verdicts = [
      {
        ...verdict(empty, 'fail', [diagnostic(empty, '二、存在问题')]),
        waived: [reason, {...reason, diagnostic: diagnostic(local, '二、存在问题')}],
      },
      {...verdict(local, 'waived'), waived: [{...reason, waiver: before}]},
    ]
    const output = checklist([outcome(verdicts)], {...zh, cwd: '/drafts'})
    expect(output).toContain(`
      另有 2 处免予核对
        第 3 行、第 4 行，理由：无此类案件；张三批准；有效期至2026-12-31；见 县.txt:3
`)
    expect(output).toContain('（免予核对）\n      第 3 行，已列入基线；见 基线.json:7\n')
    expect(checklist([outcome(verdicts)], {...en, cwd: '/drafts'})).toContain(
      '(waived)\n      line 3, known from before; see 基线.json:7\n',
    )
  })

  test('never ticks a file that could not be read', () => {
    const output = checklist([locked], zh)
    expect(output).toBe('/drafts/锁.txt\n无法读取：没有读取权限\n本文稿未经核对，任何一项都不能算合格。\n')
    expect(output).not.toContain('✓')
  })

  test('adds up several files', () => {
    const lines = checklist([faulty, locked], zh).trimEnd().split('\n')
    expect(lines.at(-1)).toMatch(/^共 2 份文稿，其中 1 份无法读取、未经核对：合格 1 项，/)
  })

  test('counts what does not apply where the list would not fit a line', () => {
    const many = Array.from({length: 9}, (_, n) =>
      rule(`gongwen/r${n}`, demand(`第${n}项要求写得相当长，一行放不下`)),
    )
    expect(checklist([outcome(many.map(rule => verdict(rule, 'not-applicable')))], zh)).toContain(
      '  – 不适用：共 9 项',
    )
  })

  test('says when the year is not known', () => {
    expect(checklist([outcome([], {year: undefined})], zh)).toContain('年度报告，年度不明，送审稿')
  })

  test('keeps line breaks and escape sequences of a draft from making lines of their own', () => {
    const hostile = verdict(empty, 'fail', [
      diagnostic(empty, '某', {message: '甲\n  ✓ 乙\u001b[2J', section: ['一\r\n二']}),
    ])
    const output = checklist([outcome([hostile])], zh)
    expect(output).toContain('第 1 行（一 二）：甲   ✓ 乙␛[2J')
  })
})

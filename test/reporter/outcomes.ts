import type {Diagnostic, Severity} from '../../src/diagnostic/types.ts'
import type {Waiver} from '../../src/diagnostic/waiver.ts'
import type {Status, Verdict} from '../../src/lint/types.ts'
import type {Outcome} from '../../src/reporter/types.ts'
import type {Rule} from '../../src/rule/types.ts'
import {linesOf} from '../../src/tree/lines.ts'
import type {Range, Report} from '../../src/tree/types.ts'

/** Made-up outcomes: a reporter must be testable without a reader and without rules. */

export const regulation = {
  document: '党政机关公文处理工作条例',
  number: '中办发〔2012〕14号',
  article: '第九条',
  says: '公文一般由份号、密级和保密期限等组成',
}

export function rule(id: string, given: Partial<Rule> = {}): Rule {
  return {
    id,
    title: {zh: `${id} 的缺陷`, en: `defect of ${id}`},
    demand: {zh: `应当做到 ${id}`, en: `see to ${id}`},
    severity: 'error',
    basis: [],
    check: 'none',
    options: {},
    message: {zh: '', en: ''},
    why: {zh: '', en: ''},
    advice: {zh: '', en: ''},
    origin: {file: 'rules/x.yaml', line: 1},
    ...given,
  }
}

export const text = '某某县2024年度法治政府建设报告\n一、主要做法\n（一）学法。\n二、存在问题\n无。\n'
const lines = linesOf(text)

/** The place of some words in `text`. */
export function at(words: string): Range {
  const start = text.indexOf(words)
  return lines.range(start, start + words.length)
}

/** A diagnostic at some words of `text`. */
export function diagnostic(rule: Rule, words: string, given: Partial<Diagnostic> = {}): Diagnostic {
  return {
    ruleId: rule.id,
    severity: rule.severity,
    message: '此处有误',
    advice: '',
    basis: rule.basis,
    range: at(words),
    section: [],
    related: [],
    fingerprint: 'f00d',
    ...given,
  }
}

export function verdict(rule: Rule, status: Status, diagnostics: readonly Diagnostic[] = []): Verdict {
  const severity: Severity = rule.severity
  return {rule, severity, status, examined: status === 'not-applicable' ? 0 : 1, diagnostics, waived: []}
}

/** A verdict whose only finding is excused. */
export function waived(rule: Rule, diagnostic: Diagnostic, given: Partial<Waiver> = {}): Verdict {
  const waiver: Waiver = {
    kind: 'directive',
    reason: '无此类案件',
    approvedBy: '张三',
    until: '2026-12-31',
    origin: {file: '/drafts/县.txt', line: 3},
    ...given,
  }
  return {...verdict(rule, 'waived'), waived: [{diagnostic, waiver}]}
}

export function outcome(
  verdicts: readonly Verdict[],
  given: {path?: string; year?: number | undefined} = {},
): Outcome {
  const {path, year} = {path: '/drafts/县.txt', year: 2024, ...given}
  const report: Report = {
    type: 'report',
    path,
    text,
    issuer: undefined,
    kind: 'annual-report',
    year,
    children: [],
    position: lines.range(0, text.length),
  }
  return {path, report, phase: 'submission', verdicts}
}

/** The same as a PDF, whose second page begins at the third line of what was read. */
export function inDocument(outcome: Outcome): Outcome {
  if (!('report' in outcome)) return outcome
  const places = [1, 2, 3, 4, 5, 6].map(line => ({page: line < 3 ? 1 : 2, line: line < 3 ? line : line - 2}))
  return {...outcome, report: {...outcome.report, places}}
}

export const locked: Outcome = {
  path: '/drafts/锁.txt',
  unreadable: {zh: '没有读取权限', en: 'permission denied'},
}

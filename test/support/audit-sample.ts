import type {CopyPair, PassagePlace} from '../../src/audit/copies/types.ts'
import {Recorder} from '../../src/audit/record.ts'
import type {Scoring} from '../../src/audit/score/types.ts'
import {summarise} from '../../src/audit/summarise.ts'
import type {Audit, AuditedRule, AuditHead, DraftRecord, Records} from '../../src/audit/types.ts'
import type {Identity, Roster} from '../../src/audit/unit/types.ts'
import type {Severity} from '../../src/diagnostic/types.ts'
import {lint} from '../../src/lint/index.ts'
import {readDocx} from '../../src/read/docx/docx.ts'
import {readText} from '../../src/read/text/text.ts'
import type {LintedDraft} from '../../src/reporter/types.ts'
import {MemoryRecords} from './audit-records.ts'
import {figuresIn, figuresOf} from './audit-sample-figures.ts'
import {folder, type SampleDraft} from './audit-sample-folder.ts'
import {catalogue, presetOf} from './built-in.ts'
import {draftDocx} from './draft-docx.ts'

export interface AuditSample {
  readonly audit: Audit
  readonly records: Records
}

const ruleSet = presetOf('recommended', 'gongwen-layout')
const weights: Readonly<Record<Severity, number>> = {error: 3, warning: 1, hint: 0}

const scoring: Scoring = {
  levels: [
    {id: 'good', title: {zh: '好', en: 'good'}, from: 98},
    {id: 'fair', title: {zh: '较好', en: 'fair'}, from: 85},
    {id: 'middling', title: {zh: '一般', en: 'middling'}, from: 70},
    {id: 'poor', title: {zh: '差', en: 'poor'}, from: 0},
  ],
}

/** The audit of a folder: each draft is really read and judged; copies, figures and the trend are made up. */
export function auditSample(drafts: readonly SampleDraft[] = folder): AuditSample {
  const linted = new Map(drafts.flatMap(draft => (draft.unreadable ? [] : [[draft.path, lintDraft(draft)]])))
  const head = headOf([...linted.values()])
  const recorder = new Recorder(head)
  const all = new Map(drafts.map(draft => [draft.path, recordOf(draft, linted.get(draft.path), recorder)]))
  const records = new MemoryRecords([...all.keys()], path => all.get(path)!, head)
  const audit = summarise(records, {data: catalogue.data, roster: rosterOf(drafts)})
  const known = (path: string) => all.has(path)
  const {rules} = head
  return {
    audit: {
      ...audit,
      copies: {
        pairs: known('和顺县审计局.txt') && known('审计/上党区审计局（旧）.txt') ? [copied(records)] : [],
        formulas: 12,
        method: {
          zh: '遮去数字、本单位名称和上级文件原文后逐段比对；同一段文字出现在五个以上单位的，作为通用表述，不算雷同',
          en: 'compared by paragraph with digits, own names and words from above masked; what five units or more share is a formula',
        },
      },
      figures: figuresOf([...all.values()]),
      trend: {
        since: '2025-03-31',
        units: [
          {
            unit: '长治市上党区审计局',
            before: 61.5,
            now: audit.drafts.find(({unit}) => unit === '长治市上党区审计局')?.score?.value ?? 0,
            mended: [rules[0]!.id],
            broken: [rules[1]!.id, rules[2]!.id],
          },
        ],
      },
    },
    records,
  }
}

/** Of the rules that hold for any of the drafts. */
function headOf(linted: readonly LintedDraft[]): AuditHead {
  const verdicts = linted.flatMap(one => one.verdicts)
  const rules = ruleSet.rules.flatMap((rule): AuditedRule[] => {
    const verdict = verdicts.find(one => one.rule.id === rule.id)
    if (!verdict) return []
    const {id, title, demand, basis, why} = rule
    return [{id, title, demand, severity: verdict.severity, basis, why, weight: weights[verdict.severity]}]
  })
  return {
    type: 'audit',
    version: '0.1.0',
    key: 'sample',
    language: 'zh',
    today: '2026-03-31',
    rules,
    scoring,
  }
}

/** The units that handed in a draft, and one that did not. */
function rosterOf(drafts: readonly SampleDraft[]): Roster {
  const named = [...new Set(drafts.flatMap(({unit}) => unit ?? []))]
  const units = [...named, '和顺县财政局'].map(name => ({
    name,
    short: name === '和顺县财政局' ? ['县财政局'] : [],
    level: 'county' as const,
    type: 'department' as const,
    kinds: ['annual-report' as const],
  }))
  return {file: '名单.yaml', deadline: '03-01', units}
}

function lintDraft({text, path, asWord}: SampleDraft): LintedDraft {
  const report = asWord ? readDocx(draftDocx(text, 'typed'), {path}) : readText(text, {path})
  return {path, report, phase: 'submission', verdicts: lint(report, ruleSet)}
}

function recordOf(
  {path, text, unit, year, date, unreadable}: SampleDraft,
  linted: LintedDraft | undefined,
  recorder: Recorder,
): DraftRecord {
  const unread = {path, stamp: `${text.length}`, day: date ?? '2026-02-27'}
  if (!linted) return recorder.record(unread, {path, unreadable: unreadable!}, catalogue.data)
  const record = recorder.record(unread, linted, catalogue.data)
  const identity: Identity = {
    title: '报告',
    units: unit === undefined ? [] : [{value: unit, from: 'title', confidence: 0.95}],
    years: year === undefined ? [] : [{value: year, from: 'title', confidence: 0.95}],
    ...(date !== undefined && {date}),
  }
  return {...record, read: {...record.read!, identity, figures: figuresIn(linted.report)}}
}

/** The longest paragraphs of both, which stand on the same lines. */
function copied(records: Records): CopyPair {
  const [a, b] = ['审计/上党区审计局（旧）.txt', '和顺县审计局.txt'] as const
  const lines = (path: string) => records.get(path).read!.text.split(/\r\n|[\n\r]/)
  const [left, right] = [lines(a), lines(b)]
  const shared = right.flatMap((text, at) => (text.length > 100 && text === left[at] ? [at] : []))
  const place = (text: string, at: number): PassagePlace => ({
    line: at + 1,
    column: 1,
    endLine: at + 1,
    endColumn: text.length + 1,
    text,
  })
  return {
    kind: 'copied',
    a: {path: a, unit: '长治市上党区审计局', year: 2025, share: 0.97},
    b: {path: b, unit: '和顺县审计局', year: 2025, share: 0.97},
    similarity: 0.97,
    passages: shared.map(at => {
      const column = right[at]!.indexOf('上党区')
      return {
        a: place(left[at]!, at),
        b: place(right[at]!, at),
        foreign: column === -1 ? [] : [{name: '上党区', line: at + 1, column: column + 1}],
      }
    }),
  }
}

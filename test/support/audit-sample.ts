import type {CopyPair, PassagePlace} from '../../src/audit/copies/types.ts'
import type {Score, Scoring} from '../../src/audit/score/types.ts'
import {
  type Audit,
  type AuditedDraft,
  type AuditedRule,
  type AuditHead,
  type DraftRecord,
  marks,
  type ReadDraft,
  type RecordedDiagnostic,
  type Records,
  type UnitResult,
} from '../../src/audit/types.ts'
import type {Identity} from '../../src/audit/unit/types.ts'
import {sortDiagnostics} from '../../src/diagnostic/sort.ts'
import type {Diagnostic, Severity} from '../../src/diagnostic/types.ts'
import {lint, type Verdict} from '../../src/lint/index.ts'
import {readDocx} from '../../src/read/docx/docx.ts'
import {readText} from '../../src/read/text/text.ts'
import {groupBy} from '../../src/reporter/group-by.ts'
import type {Report} from '../../src/tree/types.ts'
import {figuresIn, figuresOf} from './audit-sample-figures.ts'
import {folder, type SampleDraft} from './audit-sample-folder.ts'
import {presetOf} from './built-in.ts'
import {draftDocx} from './draft-docx.ts'

export interface AuditSample {
  readonly audit: Audit
  readonly records: Records
}

const ruleSet = presetOf('recommended', 'gongwen-layout')
const weights: Readonly<Record<Severity, number>> = {error: 3, warning: 1, hint: 0}

const scoring: Scoring = {
  levels: [
    {id: 'good', title: {zh: '好', en: 'good'}, from: 95},
    {id: 'fair', title: {zh: '较好', en: 'fair'}, from: 85},
    {id: 'middling', title: {zh: '一般', en: 'middling'}, from: 70},
    {id: 'poor', title: {zh: '差', en: 'poor'}, from: 0},
  ],
}

/** The audit of a folder: each draft is really read and linted; copies are those that the drafts were made with. */
export function auditSample(drafts: readonly SampleDraft[] = folder): AuditSample {
  const sorted = [...drafts].sort((a, b) => (a.path < b.path ? -1 : 1))
  const linted = sorted.map(draft => (draft.unreadable ? undefined : lintDraft(draft)))
  const rules = ruleSet.rules.flatMap((rule): AuditedRule[] => {
    const verdict = linted.flatMap(one => one?.verdicts ?? []).find(one => one.rule.id === rule.id)
    if (!verdict) return []
    const {id, title, demand, basis, why} = rule
    return [{id, title, demand, severity: verdict.severity, basis, why, weight: weights[verdict.severity]}]
  })
  const head: AuditHead = {
    type: 'audit',
    version: '0.1.0',
    key: 'sample',
    language: 'zh',
    today: '2026-03-31',
    rules,
    scoring,
  }
  const all = sorted.map((draft, at) => recordOf(draft, linted[at], rules))
  const records: Records = {
    head,
    paths: all.map(({path}) => path),
    get: path => {
      const record = all.find(one => one.path === path)
      if (!record) throw new Error(`no record of ${path}`)
      return record
    },
    brief: path => records.get(path),
    briefs: () => all,
  }
  const audited = all.map((record, at) => auditedOf(sorted[at]!, record))
  const units = unitsOf(audited)
  const known = (path: string) => sorted.some(draft => draft.path === path)
  return {
    audit: {
      head,
      drafts: audited,
      units,
      missing: [
        {
          name: '和顺县财政局',
          short: ['县财政局'],
          level: 'county',
          type: 'department',
          kinds: ['annual-report'],
        },
      ],
      twice: [],
      unknown: audited.filter(({unit}) => unit === undefined).map(({path}) => path),
      copies: {
        pairs: known('和顺县审计局.txt') && known('审计/上党区审计局（旧）.txt') ? [copied(records)] : [],
        formulas: 12,
        method: {
          zh: '遮去数字、本单位名称和上级文件原文后逐段比对；同一段文字出现在五个以上单位的，作为通用表述，不算雷同',
          en: 'compared by paragraph with digits, own names and words from above masked; what five units or more share is a formula',
        },
      },
      figures: figuresOf(all),
      trend: {
        since: '2025-03-31',
        units: [
          {
            unit: '长治市上党区审计局',
            before: 61.5,
            now: audited.find(({unit}) => unit === '长治市上党区审计局')?.score?.value ?? 0,
            mended: [rules[0]!.id],
            broken: [rules[1]!.id, rules[2]!.id],
          },
        ],
      },
      roster: {
        file: '名单.yaml',
        deadline: '03-01',
        units: [...units.map(({unit}) => unit), '和顺县财政局'].map(name => ({
          name,
          short: [],
          kinds: ['annual-report'],
        })),
      },
    },
    records,
  }
}

interface Linted {
  readonly report: Report
  readonly verdicts: readonly Verdict[]
}

function lintDraft({text, path, asWord}: SampleDraft): Linted {
  const report = asWord ? readDocx(draftDocx(text, 'typed'), {path}) : readText(text, {path})
  return {report, verdicts: lint(report, ruleSet)}
}

function recordOf(
  draft: SampleDraft,
  linted: Linted | undefined,
  rules: readonly AuditedRule[],
): DraftRecord {
  const {path, date, unreadable} = draft
  const head = {type: 'draft', path, stamp: `${draft.text.length}`, day: date ?? '2026-02-27'} as const
  return unreadable || !linted
    ? {...head, ...(unreadable && {unreadable})}
    : {...head, read: readOf(draft, linted, rules)}
}

function readOf(draft: SampleDraft, {report, verdicts}: Linted, rules: readonly AuditedRule[]): ReadDraft {
  const byRule = new Map(verdicts.map(verdict => [verdict.rule.id, verdict]))
  const marked = rules.map(({id}) => (byRule.has(id) ? marks[byRule.get(id)!.status] : ' ')).join('')
  const identity: Identity = {
    title: '',
    units: draft.unit === undefined ? [] : [{value: draft.unit, from: 'title', confidence: 0.95}],
    years: draft.year === undefined ? [] : [{value: draft.year, from: 'title', confidence: 0.95}],
    ...(draft.date !== undefined && {date: draft.date}),
  }
  return {
    kind: report.kind,
    phase: 'submission',
    identity,
    characters: report.text.match(/\p{Script=Han}/gu)?.length ?? 0,
    verdicts: marked,
    counts: countsOf(verdicts.flatMap(({diagnostics}) => diagnostics)),
    score: scoreOf({verdicts: marked, diagnostics: verdicts.flatMap(({diagnostics}) => diagnostics)}, rules),
    diagnostics: sortDiagnostics(verdicts.flatMap(({diagnostics}) => diagnostics)).map(one =>
      recorded(one, report),
    ),
    waived: [],
    figures: figuresIn(report),
    sketch: {prints: ''},
    text: report.text,
  }
}

function recorded({range, ...diagnostic}: Diagnostic, report: Report): RecordedDiagnostic {
  const {ruleId, severity, message, advice, section, fingerprint} = diagnostic
  const place = report.places?.[range.start.line - 1]
  return {
    ruleId,
    severity,
    message,
    advice,
    line: range.start.line,
    column: range.start.column,
    endLine: range.end.line,
    endColumn: range.end.column,
    section,
    ...(place && {place}),
    fingerprint,
  }
}

function auditedOf(draft: SampleDraft, {path, read, unreadable}: DraftRecord): AuditedDraft {
  const {unit, year, date, late} = draft
  const counts = read?.counts ?? countsOf([])
  return {
    path,
    near: [],
    ...(unit !== undefined && {unit}),
    confidence: unit === undefined ? 0 : 0.95,
    ...(read?.score && {kind: read.kind, score: read.score}),
    ...(year !== undefined && {year}),
    ...(date !== undefined && {date}),
    ...(late !== undefined && {late}),
    ...(unreadable && {unreadable}),
    verdicts: read?.verdicts ?? '',
    counts,
  }
}

function countsOf(diagnostics: readonly {readonly severity: Severity}[]) {
  const counts = {error: 0, warning: 0, hint: 0, waived: 0}
  for (const {severity} of diagnostics) counts[severity]++
  return counts
}

function scoreOf(
  {verdicts, diagnostics}: {verdicts: string; diagnostics: readonly {readonly ruleId: string}[]},
  rules: readonly AuditedRule[],
): Score {
  const sum = (wanted: string) =>
    rules.reduce((total, {weight}, at) => total + (wanted.includes(verdicts[at]!) ? weight : 0), 0)
  const [points, of] = [sum('pw'), sum('pwf')]
  const percent = (lost: number) => (of === 0 ? 100 : Math.round((1000 * (points + lost)) / of) / 10)
  const lost = rules
    .filter(({weight}, at) => weight > 0 && verdicts[at] === 'f')
    .map(({id, weight}) => ({ruleId: id, weight}))
    .sort((a, b) => b.weight - a.weight)
  let gained = 0
  const cheapest = lost.slice(0, 3).map(({ruleId, weight}) => {
    gained += weight
    return {ruleId, places: diagnostics.filter(one => one.ruleId === ruleId).length, score: percent(gained)}
  })
  const value = percent(0)
  return {value, level: scoring.levels.find(({from}) => value >= from)!.id, points, of, lost, cheapest}
}

function unitsOf(drafts: readonly AuditedDraft[]): UnitResult[] {
  const byUnit = groupBy(
    drafts.map((draft, at) => ({draft, at})).filter(({draft}) => draft.unit !== undefined),
    ({draft}) => draft.unit!,
  )
  const value = (places: readonly number[]) => drafts[places[0]!]!.score?.value ?? -1
  const sorted = [...byUnit]
    .map(([unit, entries]) => ({unit, drafts: entries.map(({at}) => at)}))
    .sort((a, b) => value(b.drafts) - value(a.drafts))
  return sorted.map(({unit, drafts: places}): UnitResult => {
    const rank = 1 + sorted.findIndex(other => value(other.drafts) === value(places))
    const known = {unit, level: 'county', type: 'department', drafts: places} as const
    return value(places) < 0 ? known : {...known, rank}
  })
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

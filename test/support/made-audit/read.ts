import type {Figure} from '../../../src/audit/figures/types.ts'
import {Recorder} from '../../../src/audit/record.ts'
import {scoreOf} from '../../../src/audit/score/score.ts'
import type {ScoreLevel} from '../../../src/audit/score/types.ts'
import {type AuditHead, marks, type ReadDraft} from '../../../src/audit/types.ts'
import {noData} from '../../../src/check/data.ts'
import type {Language, Severity} from '../../../src/diagnostic/types.ts'
import {lint} from '../../../src/lint/index.ts'
import {readText} from '../../../src/read/text/text.ts'
import {catalogue, everyRule} from '../built-in.ts'
import {drafts} from '../drafts.ts'

const levels: readonly ScoreLevel[] = [
  {id: 'good', title: {zh: '优秀', en: 'excellent'}, from: 93},
  {id: 'fair', title: {zh: '合格', en: 'fair'}, from: 70},
  {id: 'poor', title: {zh: '不合格', en: 'poor'}, from: 0},
]

const weights: Readonly<Record<Severity, number>> = {error: 5, warning: 2, hint: 0}

export function headOf(language: Language): AuditHead {
  return {
    type: 'audit',
    version: '1.2.3',
    key: '5f0c',
    language,
    today: '2026-03-20',
    rules: catalogue.rules.map(({id, title, demand, severity, basis, why}) => {
      return {id, title, demand, severity, basis, why, weight: weights[severity]}
    }),
    scoring: {levels},
  }
}

/** The five drafts, each really read and linted. */
export function readDrafts(head: AuditHead, language: Language): readonly ReadDraft[] {
  const recorder = new Recorder(head)
  return drafts.map(({text, file}, nth) => {
    const report = readText(text)
    const verdicts = lint(report, everyRule, {language})
    const outcome = {path: file, report, phase: 'submission' as const, verdicts}
    const read = recorder.record({path: file, stamp: ''}, outcome, noData).read!
    return {...withWaiver(read, head), figures: figuresIn(nth)}
  })
}

/** One item of each draft is excused: the first that was failed in one place only. */
function withWaiver(read: ReadDraft, head: AuditHead): ReadDraft {
  const {diagnostics} = read
  const excused = diagnostics.find(
    ({ruleId}) => diagnostics.filter(one => one.ruleId === ruleId).length === 1,
  )!
  const column = head.rules.findIndex(({id}) => id === excused.ruleId)
  const waived = {
    ...read,
    verdicts: read.verdicts.slice(0, column) + marks.waived + read.verdicts.slice(column + 1),
    diagnostics: diagnostics.filter(one => one !== excused),
    waived: [{diagnostic: excused, reason: '上级文件另有规定', approvedBy: '王某'}],
  }
  const places = new Map<string, number>()
  for (const {ruleId} of waived.diagnostics) places.set(ruleId, (places.get(ruleId) ?? 0) + 1)
  return {...waived, score: scoreOf(waived.verdicts, places, head)!}
}

/** What is counted. */
export const columns = [
  {
    id: 'reconsideration-cases',
    title: {zh: '行政复议案件', en: 'reconsideration cases'},
    unit: '件',
    name: '办理行政复议案件',
  },
  {
    id: 'study-sessions',
    title: {zh: '领导干部学法', en: 'study sessions'},
    unit: '次',
    name: '组织领导干部学法',
  },
  {id: 'law-events', title: {zh: '普法活动', en: 'events on the law'}, unit: '场', name: '开展普法活动'},
]

function figuresIn(nth: number): readonly Figure[] {
  return columns.map(({id, unit, name}, at) => {
    const value = 4 + nth * 3 + at * 10
    return {id, value, unit, sentence: `全年${name}${value}${unit}。`, line: 20 + at}
  })
}

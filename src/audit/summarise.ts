import type {Audit, AuditedDraft, Brief, Records} from './types.ts'

export interface SummariseOptions {
  /** How many drafts there are, where some of them have no record. */
  readonly found?: number
}

/** What the records of all drafts tell together. */
export function summarise(records: Records, {found}: SummariseOptions): Audit {
  const {head} = records
  const drafts = Array.from(records.briefs(), auditedDraft)
  const isPartial = found !== undefined && drafts.length < found
  return {
    head,
    ...(isPartial && {partial: {done: drafts.length, found}}),
    drafts,
    units: [],
    missing: [],
    unknown: [],
    copies: {pairs: [], formulas: 0, method: {zh: '', en: ''}},
    figures: {columns: [], rows: []},
  }
}

const none = {error: 0, warning: 0, hint: 0, waived: 0}

function auditedDraft({path, unreadable, read}: Brief): AuditedDraft {
  if (!read) return {path, confidence: 0, verdicts: '', counts: none, ...(unreadable && {unreadable})}
  const {kind, verdicts, counts, score} = read
  return {path, confidence: 0, kind, verdicts, counts, score: {value: score.value, level: score.level}}
}

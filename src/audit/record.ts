import type {Data} from '../check/data.ts'
import {sortDiagnostics} from '../diagnostic/sort.ts'
import type {Diagnostic, Severity} from '../diagnostic/types.ts'
import type {Verdict} from '../lint/types.ts'
import type {LintedDraft, Outcome} from '../reporter/types.ts'
import {sketchOf} from './copies/sketch.ts'
import {figuresOf} from './figures/find.ts'
import {scoreOf} from './score/score.ts'
import {
  type AuditHead,
  type DraftRecord,
  marks,
  type ReadDraft,
  type RecordedDiagnostic,
  type RecordedWaived,
} from './types.ts'
import {identify} from './unit/identify.ts'

/** A draft among others, before it is read. */
export type Unread = Pick<DraftRecord, 'day' | 'path' | 'stamp'>

/** Makes records of the drafts of an audit. */
export class Recorder {
  readonly #head: AuditHead
  readonly #columns: ReadonlyMap<string, number>

  constructor(head: AuditHead) {
    this.#head = head
    this.#columns = new Map(head.rules.map(({id}, column) => [id, column]))
  }

  record(draft: Unread, outcome: Outcome, data: Data): DraftRecord {
    if ('unreadable' in outcome) return {type: 'draft', ...draft, unreadable: outcome.unreadable}
    return {type: 'draft', ...draft, read: this.#read(draft.path, outcome, data)}
  }

  #read(path: string, {report, phase, verdicts}: LintedDraft, data: Data): ReadDraft {
    const failed = verdicts.filter(({status}) => status === 'fail')
    const marked = this.#marksOf(verdicts)
    const identity = identify(report, path)
    const places = new Map(failed.map(({rule, diagnostics}) => [rule.id, diagnostics.length]))
    const score = scoreOf(marked, places, this.#head)
    return {
      kind: report.kind,
      phase,
      identity,
      characters: countHan(report.text),
      verdicts: marked,
      counts: countsOf(verdicts),
      ...(score && {score}),
      figures: figuresOf(report, data),
      sketch: sketchOf(report, identity),
      diagnostics: sortDiagnostics(failed.flatMap(({diagnostics}) => diagnostics)).map(recorded),
      waived: verdicts.flatMap(({waived}) =>
        waived.map(
          ({diagnostic, waiver: {reason, approvedBy}}): RecordedWaived => ({
            diagnostic: recorded(diagnostic),
            reason,
            ...(approvedBy !== undefined && {approvedBy}),
          }),
        ),
      ),
      text: report.text,
      ...(report.places && {places: report.places}),
    }
  }

  #marksOf(verdicts: readonly Verdict[]): string {
    const row = Array.from(this.#head.rules, () => ' ')
    for (const {rule, status} of verdicts) row[this.#columns.get(rule.id)!] = marks[status]
    return row.join('')
  }
}

/** A loop: collecting each character would take as long as several rules. */
function countHan(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if ((unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf) || isRareHan(unit)) count++
  }
  return count
}

/** The first of the two units of a character beyond the plane of the usual ones: U+20000 to U+323AF. */
const isRareHan = (unit: number) => unit >= 0xd840 && unit <= 0xd888

function countsOf(verdicts: readonly Verdict[]): Record<Severity | 'waived', number> {
  const counts = {error: 0, warning: 0, hint: 0, waived: 0}
  for (const {diagnostics, waived} of verdicts) {
    for (const {severity} of diagnostics) counts[severity]++
    counts.waived += waived.length
  }
  return counts
}

function recorded({
  ruleId,
  severity,
  message,
  advice,
  range: {start, end},
  section,
  fingerprint,
}: Diagnostic): RecordedDiagnostic {
  return {
    ruleId,
    severity,
    message,
    advice,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    section,
    fingerprint,
  }
}

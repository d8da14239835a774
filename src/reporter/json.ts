import type {Basis, Diagnostic, Fix, Language, Severity} from '../diagnostic/types.ts'
import type {Status} from '../lint/types.ts'
import type {Phase} from '../rule/types.ts'
import type {DocumentPlace, Kind, Range, Report} from '../tree/types.ts'
import {failuresOf} from './diagnostics.ts'
import type {Outcome, Reporter} from './types.ts'
import {unreadableWords} from './words.ts'

/** Lines and columns from 1, the end exclusive, in UTF-16 units: ESLint's and ours are the same. */
interface Place {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

interface MergedFix {
  readonly range: readonly [number, number]
  readonly text: string
}

/** ESLint's LintMessage, and below it what we add. */
interface LintMessage extends Partial<Place> {
  /** `null` for a file that could not be read. */
  readonly ruleId: string | null
  readonly fatal?: true
  readonly severity: 1 | 2
  readonly message: string
  readonly fix?: MergedFix
  readonly suggestions?: readonly {readonly desc: string; readonly fix: MergedFix}[]
  readonly level: Severity
  readonly advice?: string
  readonly basis?: readonly Basis[]
  readonly section?: readonly string[]
  /** Of a document that has no lines of its own: where it stands there. Line and column are those of `source`. */
  readonly place?: DocumentPlace
  readonly related?: readonly (Place & {readonly message: string; readonly place?: DocumentPlace})[]
  readonly fingerprint?: string
}

/** ESLint's LintResult, and below `usedDeprecatedRules` what we add. */
export interface LintResult {
  readonly filePath: string
  readonly messages: readonly LintMessage[]
  readonly suppressedMessages: readonly never[]
  readonly errorCount: number
  readonly fatalErrorCount: number
  readonly warningCount: number
  readonly fixableErrorCount: number
  readonly fixableWarningCount: number
  readonly source?: string
  readonly usedDeprecatedRules: readonly never[]
  readonly hintCount: number
  readonly kind?: Kind
  readonly phase?: Phase
  /** `null` when nothing in the report tells its year. */
  readonly year?: number | null
  /** One per rule; absent for a file that could not be read, since nothing was checked. */
  /** The aspects that reports of this kind may speak of; null for those that are not mentioned. */
  readonly coverage?: readonly {
    readonly aspect: string
    readonly line: number | null
    readonly text: string | null
  }[]
  readonly checklist?: readonly {readonly rule: string; readonly status: Status; readonly examined: number}[]
}

/** ESLint's `-f json`, with keys added and none changed. */
export const json: Reporter = (outcomes, {language}) =>
  `${JSON.stringify(outcomes.map(outcome => toLintResult(outcome, language)))}\n`

/** What one file looks like to a script that knows ESLint. */
function toLintResult(outcome: Outcome, language: Language): LintResult {
  if ('unreadable' in outcome) {
    const message = unreadableWords[language] + outcome.unreadable[language]
    return {
      filePath: outcome.path,
      messages: [{ruleId: null, fatal: true, severity: 2, message, level: 'error'}],
      ...counts([], 1),
      usedDeprecatedRules: [],
      hintCount: 0,
    }
  }
  const {path, report, phase, verdicts, coverage = []} = outcome
  const diagnostics = failuresOf(outcome)
  return {
    filePath: path,
    messages: diagnostics.map(diagnostic => toLintMessage(diagnostic, report)),
    ...counts(diagnostics, 0),
    ...(diagnostics.length > 0 && {source: report.text}),
    usedDeprecatedRules: [],
    hintCount: diagnostics.filter(({severity}) => severity === 'hint').length,
    kind: report.kind,
    phase,
    year: report.year ?? null,
    checklist: verdicts.map(({rule, status, examined}) => ({rule: rule.id, status, examined})),
    coverage: coverage.map(({title, mentioned}) => ({
      aspect: title[language],
      line: mentioned?.range.start.line ?? null,
      text: mentioned?.text ?? null,
    })),
  }
}

function counts(diagnostics: readonly Diagnostic[], fatal: number) {
  const errors = diagnostics.filter(({severity}) => severity === 'error')
  const warnings = diagnostics.filter(({severity}) => severity === 'warning')
  return {
    suppressedMessages: [],
    errorCount: errors.length + fatal,
    fatalErrorCount: fatal,
    warningCount: warnings.length,
    fixableErrorCount: errors.filter(({fix}) => fix?.safe).length,
    fixableWarningCount: warnings.filter(({fix}) => fix?.safe).length,
  }
}

function toLintMessage(diagnostic: Diagnostic, report: Report): LintMessage {
  const {ruleId, severity, message, range, fix, advice, basis, section, related, fingerprint} = diagnostic
  const merged = fix && fix.edits.length > 0 ? mergeEdits(fix, report.text) : undefined
  return {
    ruleId,
    severity: severity === 'error' ? 2 : 1,
    message,
    ...toPlace(range),
    ...documentPlace(range, report),
    ...(merged && (fix?.safe ? {fix: merged} : {suggestions: [{desc: advice || message, fix: merged}]})),
    level: severity,
    advice,
    basis,
    section,
    related: related.map(({range, message}) => ({
      ...toPlace(range),
      ...documentPlace(range, report),
      message,
    })),
    fingerprint,
  }
}

function toPlace({start, end}: Range): Place {
  return {line: start.line, column: start.column, endLine: end.line, endColumn: end.column}
}

function documentPlace({start}: Range, {places}: Report): {readonly place?: DocumentPlace} {
  const place = places?.[start.line - 1]
  return place ? {place} : {}
}

/** ESLint knows one replacement a fix: several edits become one, with the text between them repeated. */
function mergeEdits({edits}: Fix, source: string): MergedFix {
  const start = edits[0]!.range.start.offset!
  let text = ''
  let at = start
  for (const edit of edits) {
    text += source.slice(at, edit.range.start.offset!) + edit.text
    at = edit.range.end.offset!
  }
  return {range: [start, at], text}
}

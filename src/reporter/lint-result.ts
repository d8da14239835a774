import type {Diagnostic, Language} from '../diagnostic/types.ts'
import type {Waived, Waiver} from '../diagnostic/waiver.ts'
import type {Verdict} from '../lint/types.ts'
import type {Range, Report} from '../tree/types.ts'
import {canBeRewritten, failuresOf} from './diagnostics.ts'
import {waivedOf} from './findings.ts'
import type {
  ChecklistItem,
  DocumentPlaced,
  LintMessage,
  LintResult,
  LintStats,
  Place,
  SuppressedMessage,
  Suppression,
} from './lint-result-types.ts'
import {mergeEdits} from './merge-edits.ts'
import type {Outcome, Stats} from './types.ts'
import {waiverReason} from './waiver.ts'
import {unreadableWords} from './words.ts'

/** What files look like to a script that knows ESLint. */
export function lintResults(outcomes: readonly Outcome[], language: Language): LintResult[] {
  return outcomes.map(outcome => toLintResult(outcome, language))
}

function toLintResult(outcome: Outcome, language: Language): LintResult {
  if ('unreadable' in outcome) {
    const message = unreadableWords[language] + outcome.unreadable[language]
    return {
      filePath: outcome.path,
      messages: [{ruleId: null, fatal: true, severity: 2, message, level: 'error'}],
      suppressedMessages: [],
      ...counts([], 1, outcome.path),
      usedDeprecatedRules: [],
      hintCount: 0,
    }
  }
  const {path, report, phase, verdicts, coverage = [], output, stats} = outcome
  const diagnostics = failuresOf(outcome)
  return {
    filePath: path,
    messages: diagnostics.map(diagnostic => toLintMessage(diagnostic, report)),
    suppressedMessages: waivedOf(outcome).map(waived => toSuppressed(waived, report, language)),
    ...counts(diagnostics, 0, path),
    ...(output !== undefined ? {output} : diagnostics.length > 0 && {source: report.text}),
    ...(stats && {stats: toLintStats(stats)}),
    usedDeprecatedRules: [],
    hintCount: diagnostics.filter(({severity}) => severity === 'hint').length,
    kind: report.kind,
    phase,
    year: report.year ?? null,
    checklist: verdicts.map(verdict => toChecklistItem(verdict, language)),
    coverage: coverage.map(({title, mentioned}) => ({
      aspect: title[language],
      line: mentioned?.range.start.line ?? null,
      text: mentioned?.text ?? null,
    })),
  }
}

function counts(diagnostics: readonly Diagnostic[], fatal: number, path: string) {
  const isFixable = ({fix}: Diagnostic) => fix?.safe === true && canBeRewritten(path)
  const errors = diagnostics.filter(({severity}) => severity === 'error')
  const warnings = diagnostics.filter(({severity}) => severity === 'warning')
  return {
    errorCount: errors.length + fatal,
    fatalErrorCount: fatal,
    warningCount: warnings.length,
    fixableErrorCount: errors.filter(isFixable).length,
    fixableWarningCount: warnings.filter(isFixable).length,
  }
}

function toLintMessage(diagnostic: Diagnostic, report: Report): LintMessage {
  const {ruleId, severity, message, range, fix, advice, basis, section, related, fingerprint} = diagnostic
  const merged = fix && mergeEdits(fix, report.text)
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

function toSuppressed({diagnostic, waiver}: Waived, report: Report, language: Language): SuppressedMessage {
  return {...toLintMessage(diagnostic, report), suppressions: [toSuppression(waiver, language)]}
}

/** ESLint knows two kinds; a baseline is written in a file. */
function toSuppression(waiver: Waiver, language: Language): Suppression {
  const {kind, approvedBy, until, origin} = waiver
  return {
    kind: kind === 'directive' ? 'directive' : 'file',
    justification: waiverReason(waiver, language),
    waiver: kind,
    ...(approvedBy !== undefined && {approvedBy}),
    ...(until !== undefined && {until}),
    origin,
  }
}

function toChecklistItem({rule, status, examined, waived}: Verdict, language: Language): ChecklistItem {
  const suppressions = waived.map(({waiver}) => toSuppression(waiver, language))
  const distinct = new Map(suppressions.map(suppression => [JSON.stringify(suppression), suppression]))
  return {rule: rule.id, status, examined, ...(waived.length > 0 && {suppressions: [...distinct.values()]})}
}

function toLintStats({fixPasses, passes}: Stats): LintStats {
  const timed = passes.map(({parse, rules, fix, total}) => ({
    parse: {total: parse},
    rules: Object.fromEntries(Object.entries(rules).map(([id, total]) => [id, {total}])),
    fix: {total: fix},
    total,
  }))
  return {fixPasses, times: {passes: timed}}
}

function toPlace({start, end}: Range): Place {
  return {line: start.line, column: start.column, endLine: end.line, endColumn: end.column}
}

function documentPlace({start}: Range, {places}: Report): DocumentPlaced {
  const place = places?.[start.line - 1]
  return place ? {place} : {}
}

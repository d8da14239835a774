import {placeWords} from '../diagnostic/place.ts'
import type {Diagnostic} from '../diagnostic/types.ts'
import {linesOf} from '../tree/lines.ts'
import {printable} from '../tree/printable.ts'
import type {Range, Report} from '../tree/types.ts'
import {formatBases} from './basis.ts'
import {failuresOf} from './diagnostics.ts'
import {jsonLine} from './escape/json.ts'
import {mergeEdits} from './merge-edits.ts'
import {messageWords} from './message.ts'
import {relativePath} from './path.ts'
import type {Outcome, Reporter, ReporterOptions} from './types.ts'
import {unreadableWords} from './words.ts'

/** Lines from 1; columns from 1 in BYTES of UTF-8; the end exclusive. */
interface RdRange {
  readonly start: {readonly line: number; readonly column: number}
  readonly end: {readonly line: number; readonly column: number}
}

interface RdLocation {
  readonly path: string
  readonly range?: RdRange
}

/** A diagnostic of reviewdog's format. */
interface RdDiagnostic {
  readonly message: string
  readonly location: RdLocation
  readonly severity: 'ERROR' | 'WARNING' | 'INFO'
  readonly code?: {readonly value: string}
  readonly suggestions?: readonly {readonly range: RdRange; readonly text: string}[]
}

/** Reviewdog's `rdjson`: comments on a pull request, with changes to accept. */
export const rdjson: Reporter = (outcomes, options) =>
  jsonLine({
    source: {name: 'hegao'},
    diagnostics: outcomes.flatMap(outcome => diagnosticsOf(outcome, options)),
  })

const severities = {error: 'ERROR', warning: 'WARNING', hint: 'INFO'} as const

function diagnosticsOf(outcome: Outcome, options: ReporterOptions): RdDiagnostic[] {
  const {language} = options
  const path = relativePath(outcome.path, options.cwd)
  if ('unreadable' in outcome) {
    const message = unreadableWords[language] + printable(outcome.unreadable[language])
    return [{message, location: {path}, severity: 'ERROR'}]
  }
  const {report} = outcome
  const lines = linesOf(report.text)
  const convert = converter(report)
  return failuresOf(outcome).map(diagnostic => {
    const {ruleId, severity, range} = diagnostic
    const suggestions = suggestionsOf(diagnostic, report, (start, end) => convert(lines.range(start, end)))
    return {
      message: wordsOf(diagnostic, report, options),
      location: {path, ...(!report.places && {range: convert(range)})},
      severity: severities[severity],
      code: {value: ruleId},
      ...(suggestions.length > 0 && {suggestions}),
    }
  })
}

/** With the other places in words: not every version of reviewdog knows a key for them. */
function wordsOf(diagnostic: Diagnostic, report: Report, {language}: ReporterOptions): string {
  const {advice, basis, related} = diagnostic
  const labels = {
    zh: {also: '另见', colon: '：', advice: '建议：', basis: '依据：'},
    en: {also: 'see also ', colon: ': ', advice: 'fix: ', basis: 'basis: '},
  }[language]
  const bases = formatBases(basis, language)
  const others = related.map(({range, message}) => {
    const place = labels.also + placeWords(range.start.line, report, language)
    return place + (message && labels.colon + printable(message))
  })
  return [
    messageWords(diagnostic, report, language),
    ...others,
    advice && labels.advice + printable(advice),
    bases && labels.basis + bases,
  ]
    .filter(part => part !== '')
    .join('\n')
}

/** Nobody can change the text that was read of a document. */
function suggestionsOf({fix}: Diagnostic, report: Report, rangeOf: (start: number, end: number) => RdRange) {
  const merged = fix && !report.places && mergeEdits(fix, report.text)
  if (!merged) return []
  return [{range: rangeOf(...merged.range), text: merged.text}]
}

/** From UTF-16 units to bytes. */
function converter({text}: Report): (range: Range) => RdRange {
  const encoder = new TextEncoder()
  const point = ({line, column, offset}: Range['start']) => ({
    line,
    column: encoder.encode(text.slice(offset! - column + 1, offset)).length + 1,
  })
  return ({start, end}) => ({start: point(start), end: point(end)})
}

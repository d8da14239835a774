import {printable} from '../tree/printable.ts'
import {countOutcomes, failuresOf} from './diagnostics.ts'
import {messageWords} from './message.ts'
import type {Outcome, Reporter, ReporterOptions} from './types.ts'
import {severityNames} from './unix.ts'
import {problemCount, unreadableWords} from './words.ts'

/** ESLint's old `-f compact`: `path: line 3, col 5, Error - message (rule)`. */
export const compact: Reporter = (outcomes, options) => {
  const lines = outcomes.flatMap(outcome => formatFile(outcome, options))
  if (lines.length === 0) return ''
  return `${lines.join('\n')}\n\n${problemCount(countOutcomes(outcomes), options.language)}\n`
}

function formatFile(outcome: Outcome, {language}: ReporterOptions): string[] {
  const path = printable(outcome.path)
  if ('unreadable' in outcome) {
    // In these layouts line 0 says that there is no line.
    const words = unreadableWords[language] + printable(outcome.unreadable[language])
    return [`${path}: line 0, col 0, Error - ${words}`]
  }
  return failuresOf(outcome).map(diagnostic => {
    const {severity, ruleId, range} = diagnostic
    const place = `line ${range.start.line}, col ${range.start.column}`
    const message = messageWords(diagnostic, outcome.report, language)
    return `${path}: ${place}, ${severityNames[severity]} - ${message} (${ruleId})`
  })
}

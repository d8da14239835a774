import type {Severity} from '../diagnostic/types.ts'
import {printable} from '../tree/printable.ts'
import {countOutcomes, failuresOf} from './diagnostics.ts'
import {messageWords} from './message.ts'
import type {Outcome, Reporter, ReporterOptions} from './types.ts'
import {problemCount, unreadableWords} from './words.ts'

/** ESLint's old `-f unix`, a finding a line as compilers write it: `path:line:column: message [Error/rule]`. */
export const unix: Reporter = (outcomes, options) => {
  const lines = outcomes.flatMap(outcome => formatFile(outcome, options))
  if (lines.length === 0) return ''
  return `${lines.join('\n')}\n\n${problemCount(countOutcomes(outcomes), options.language)}\n`
}

/** Not translated: editors look for these words. */
export const severityNames: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  hint: 'Hint',
}

function formatFile(outcome: Outcome, {language}: ReporterOptions): string[] {
  const path = printable(outcome.path)
  if ('unreadable' in outcome) {
    // In these layouts line 0 says that there is no line.
    return [`${path}:0:0: ${unreadableWords[language]}${printable(outcome.unreadable[language])} [Error]`]
  }
  return failuresOf(outcome).map(diagnostic => {
    const {line, column} = diagnostic.range.start
    const message = messageWords(diagnostic, outcome.report, language)
    return `${path}:${line}:${column}: ${message} [${severityNames[diagnostic.severity]}/${diagnostic.ruleId}]`
  })
}

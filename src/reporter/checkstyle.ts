import {failuresOf} from './diagnostics.ts'
import {attributes} from './escape/xml.ts'
import {messageWords} from './message.ts'
import type {Outcome, Reporter, ReporterOptions} from './types.ts'
import {unreadableWords} from './words.ts'

/** The XML of Checkstyle, which many servers read; laid out as ESLint's old `-f checkstyle`. */
export const checkstyle: Reporter = (outcomes, options) => {
  const files = outcomes.map(outcome => formatFile(outcome, options)).join('')
  return `<?xml version="1.0" encoding="utf-8"?>\n<checkstyle version="4.3">\n${files}</checkstyle>\n`
}

const severities = {error: 'error', warning: 'warning', hint: 'info'}

function formatFile(outcome: Outcome, {language}: ReporterOptions): string {
  return `<file${attributes({name: outcome.path})}>\n${errorsOf(outcome, language).join('')}</file>\n`
}

function errorsOf(outcome: Outcome, language: ReporterOptions['language']): string[] {
  if ('unreadable' in outcome) {
    const message = unreadableWords[language] + outcome.unreadable[language]
    // Checkstyle too says line 0 of what is wrong with a file as a whole.
    return [`<error${attributes({line: 0, severity: 'error', message, source: 'hegao'})}/>\n`]
  }
  return failuresOf(outcome).map(diagnostic => {
    const {line, column} = diagnostic.range.start
    const severity = severities[diagnostic.severity]
    const message = messageWords(diagnostic, outcome.report, language)
    const source = `hegao.${diagnostic.ruleId}`
    return `<error${attributes({line, column, severity, message, source})}/>\n`
  })
}

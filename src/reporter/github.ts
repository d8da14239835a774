import {placeWords} from '../diagnostic/place.ts'
import type {Diagnostic, Language} from '../diagnostic/types.ts'
import {printable} from '../tree/printable.ts'
import type {Report} from '../tree/types.ts'
import {failuresOf} from './diagnostics.ts'
import {relativePath} from './path.ts'
import type {Outcome, Reporter, ReporterOptions} from './types.ts'
import {unreadableWords} from './words.ts'

/** Workflow commands of GitHub Actions, which shows them at the lines of a pull request. */
export const github: Reporter = (outcomes, options) =>
  outcomes.flatMap(outcome => formatFile(outcome, options)).join('')

const commands = {error: 'error', warning: 'warning', hint: 'notice'}

function formatFile(outcome: Outcome, {language, cwd}: ReporterOptions): string[] {
  const file = relativePath(outcome.path, cwd)
  if ('unreadable' in outcome)
    return [command('error', {file}, unreadableWords[language] + outcome.unreadable[language])]
  const {report} = outcome
  return failuresOf(outcome).map(diagnostic => {
    const {severity, ruleId, message, advice} = diagnostic
    const place = report.places ? `${placeWords(diagnostic.range.start.line, report, language)}\n` : ''
    const properties = {file, ...lines(diagnostic, report), title: ruleId}
    return command(commands[severity], properties, place + message + adviceWords(advice, language))
  })
}

function adviceWords(advice: string, language: Language): string {
  if (advice === '') return ''
  return language === 'zh' ? `\n建议：${advice}` : `\nfix: ${advice}`
}

/** Columns count only on one line. A document has none of these lines, so it is told in words. */
function lines({range: {start, end}}: Diagnostic, {places}: Report) {
  if (places) return {}
  const columns = start.line === end.line && end.column > start.column
  return {
    line: start.line,
    endLine: end.line,
    ...(columns && {col: start.column, endColumn: end.column}),
  }
}

function command(name: string, properties: Readonly<Record<string, string | number>>, data: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  return `::${name} ${list.join(',')}::${escapeData(data)}\n`
}

/** As the runner reads it: a line is a command, and `%` escapes. Other controls are made visible in the log. */
function escapeData(text: string): string {
  return printable(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'))
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

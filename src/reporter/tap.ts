import {printable} from '../tree/printable.ts'
import {failuresOf} from './diagnostics.ts'
import {wellFormed} from './escape/well-formed.ts'
import {messageWords} from './message.ts'
import {relativePath} from './path.ts'
import type {Outcome, Reporter, ReporterOptions} from './types.ts'
import {unreadableWords} from './words.ts'

/** TAP version 13: a file a test, with what was found in YAML. A file fails by its errors, as in ESLint's `-f tap`. */
export const tap: Reporter = (outcomes, options) => {
  const tests = outcomes.map((outcome, at) => formatFile(outcome, at + 1, options))
  return `TAP version 13\n1..${outcomes.length}\n${tests.join('')}`
}

interface Message {
  readonly message: string
  readonly severity: string
  readonly data: Readonly<Record<string, string | number>>
}

function formatFile(outcome: Outcome, number: number, options: ReporterOptions): string {
  const messages = messagesOf(outcome, options)
  const ok = messages.some(({severity}) => severity === 'error') ? 'not ok' : 'ok'
  const head = `${ok} ${number} - ${description(relativePath(outcome.path, options.cwd))}\n`
  if (messages.length === 0) return head
  return `${head}  ---\n  messages:\n${messages.map(formatMessage).join('')}  ...\n`
}

function messagesOf(outcome: Outcome, {language}: ReporterOptions): Message[] {
  if ('unreadable' in outcome) {
    const message = unreadableWords[language] + printable(outcome.unreadable[language])
    return [{message, severity: 'error', data: {}}]
  }
  return failuresOf(outcome).map(diagnostic => {
    const {ruleId, severity, range} = diagnostic
    const {line, column} = range.start
    return {
      message: messageWords(diagnostic, outcome.report, language),
      severity,
      data: {line, column, ruleId},
    }
  })
}

/** Strings of JSON are strings of YAML. */
function formatMessage({message, severity, data}: Message): string {
  const values = Object.entries(data).map(([key, value]) => `        ${key}: ${JSON.stringify(value)}\n`)
  const place = values.length > 0 ? `      data:\n${values.join('')}` : ''
  return `    - message: ${JSON.stringify(wellFormed(message))}\n      severity: ${severity}\n${place}`
}

/** “#” would begin a directive: `# SKIP` makes a failure a pass. */
function description(path: string): string {
  return wellFormed(printable(path)).replace(/[\\#]/g, '\\$&')
}

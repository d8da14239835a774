import {fingerprint} from '../lint/fingerprint.ts'
import {printable} from '../tree/printable.ts'
import {formatBases} from './basis.ts'
import {failuresOf} from './diagnostics.ts'
import {jsonLine} from './escape/json.ts'
import {markdown} from './escape/markdown.ts'
import {messageWords} from './message.ts'
import {relativePath} from './path.ts'
import type {Outcome, Reporter, ReporterOptions} from './types.ts'
import {unreadableWords} from './words.ts'

/** An issue of Code Climate's format, as far as GitLab reads it, and the words behind it. */
interface Issue {
  readonly type: 'issue'
  readonly description: string
  readonly check_name: string
  /** Of no other issue of the run. */
  readonly fingerprint: string
  readonly severity: 'info' | 'minor' | 'major' | 'critical'
  readonly categories: readonly ['Style']
  readonly location: {readonly path: string; readonly lines: {readonly begin: number; readonly end: number}}
  readonly content?: {readonly body: string}
}

/** GitLab's Code Quality: a report that merge requests show. */
export const gitlab: Reporter = (outcomes, options) =>
  jsonLine(outcomes.flatMap(outcome => issuesOf(outcome, options)))

const severities = {error: 'major', warning: 'minor', hint: 'info'} as const

function issuesOf(outcome: Outcome, {language, cwd}: ReporterOptions): Issue[] {
  const path = relativePath(outcome.path, cwd)
  if ('unreadable' in outcome) {
    // The format has no place for a file as a whole.
    const location = {path, lines: {begin: 1, end: 1}}
    const issue = {type: 'issue', categories: ['Style'], severity: 'critical', location} as const
    const description = unreadableWords[language] + printable(outcome.unreadable[language])
    return [{...issue, description, check_name: 'unreadable', fingerprint: fingerprint([path, 'unreadable'])}]
  }
  const alike = new Map<string, number>()
  return failuresOf(outcome).map((diagnostic): Issue => {
    const {ruleId, severity, range, advice, basis} = diagnostic
    const count = (alike.get(diagnostic.fingerprint) ?? 0) + 1
    alike.set(diagnostic.fingerprint, count)
    const body = [markdown(advice), markdown(formatBases(basis, language))]
      .filter(part => part !== '')
      .join('\n\n')
    return {
      type: 'issue',
      description: messageWords(diagnostic, outcome.report, language),
      check_name: ruleId,
      fingerprint: fingerprint([path, ruleId, diagnostic.fingerprint, String(count)]),
      severity: severities[severity],
      categories: ['Style'],
      location: {path, lines: {begin: range.start.line, end: range.end.line}},
      ...(body !== '' && {content: {body}}),
    }
  })
}

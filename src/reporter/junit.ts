import {placeWords} from '../diagnostic/place.ts'
import type {Diagnostic, Language} from '../diagnostic/types.ts'
import type {Verdict} from '../lint/types.ts'
import {printable} from '../tree/printable.ts'
import type {Report} from '../tree/types.ts'
import {formatBases} from './basis.ts'
import {attributes, xml} from './escape/xml.ts'
import {relativePath} from './path.ts'
import type {Outcome, Reporter, ReporterOptions} from './types.ts'
import {waiverLines} from './waiver-lines.ts'
import {severityWords, unreadableWords} from './words.ts'

/** JUnit's XML, as Jenkins and GitLab read it: a file is a suite, a rule of the checklist a case. */
export const junit: Reporter = (outcomes, options) => {
  const suites = outcomes.map(outcome => suiteOf(outcome, options))
  const total = (count: (suite: Suite) => number) => suites.reduce((sum, suite) => sum + count(suite), 0)
  const counts = {
    tests: total(({cases}) => cases.length),
    failures: total(suite => countOf(suite, 'failure')),
    errors: total(suite => countOf(suite, 'error')),
  }
  return `<?xml version="1.0" encoding="utf-8"?>\n<testsuites${attributes({name: 'hegao', ...counts})}>\n${suites.map(formatSuite).join('')}</testsuites>\n`
}

interface Suite {
  readonly name: string
  readonly cases: readonly Case[]
}

interface Case {
  readonly name: string
  readonly result: 'pass' | 'failure' | 'error' | 'skipped'
  /** What is wrong in short, of failures and errors. */
  readonly message?: string
  readonly type?: string
  readonly lines: readonly string[]
}

function countOf({cases}: Suite, result: Case['result']): number {
  return cases.filter(one => one.result === result).length
}

function suiteOf(outcome: Outcome, options: ReporterOptions): Suite {
  const name = relativePath(outcome.path, options.cwd)
  if ('unreadable' in outcome) {
    const {language} = options
    const message = unreadableWords[language] + outcome.unreadable[language]
    return {name, cases: [{name: 'readable', result: 'error', message, type: 'unreadable', lines: []}]}
  }
  return {name, cases: outcome.verdicts.map(verdict => caseOf(verdict, outcome.report, options))}
}

function caseOf(verdict: Verdict, report: Report, {language, cwd}: ReporterOptions): Case {
  const {rule, status, severity, diagnostics, waived} = verdict
  const name = `${rule.id} ${rule.demand[language]}`
  const excused = waiverLines(waived, report, language, cwd)
  // As text: older schemas know no message of what is skipped.
  const skipped = (reason: string): Case => ({name, result: 'skipped', lines: [reason]})
  switch (status) {
    case 'pass':
      return {name, result: 'pass', lines: []}
    case 'nothing-to-check':
      return skipped({zh: '没有可查的内容', en: 'nothing to check'}[language])
    case 'not-applicable':
      return skipped({zh: '不适用', en: 'not applicable'}[language])
    case 'waived':
      return skipped(`${{zh: '免予核对：', en: 'waived: '}[language]}${excused.join(' | ')}`)
    case 'fail': {
      const lines = [
        ...diagnostics.flatMap(diagnostic => formatDiagnostic(diagnostic, report, language)),
        ...excused.map(line => `${{zh: '免予核对：', en: 'waived: '}[language]}${line}`),
      ]
      // A hint is the author's to decide: the case passes, and says it.
      const result = severity === 'hint' ? 'pass' : 'failure'
      return {name, result, message: diagnostics[0]!.message, type: severity, lines}
    }
  }
}

function formatDiagnostic(diagnostic: Diagnostic, report: Report, language: Language): string[] {
  const {severity, range, message, advice, basis} = diagnostic
  const colon = {zh: '：', en: ': '}[language]
  const place = placeWords(range.start.line, report, language)
  const bases = formatBases(basis, language)
  return [
    `${place}${colon}${severityWords[severity][language]}${colon}${printable(message)}`,
    ...(advice ? [`  ${{zh: '建议', en: 'fix'}[language]}${colon}${printable(advice)}`] : []),
    ...(bases ? [`  ${{zh: '依据', en: 'basis'}[language]}${colon}${bases}`] : []),
  ]
}

function formatSuite(suite: Suite): string {
  const {name, cases} = suite
  const counts = {
    tests: cases.length,
    failures: countOf(suite, 'failure'),
    errors: countOf(suite, 'error'),
    skipped: countOf(suite, 'skipped'),
  }
  const body = cases.map(one => formatCase(one, name)).join('')
  return `<testsuite${attributes({name, ...counts})}>\n${body}</testsuite>\n`
}

function formatCase({name, result, message, type, lines}: Case, file: string): string {
  const head = `<testcase${attributes({name, classname: className(file)})}`
  const text = lines.map(xml).join('\n')
  if (result === 'pass')
    return text === '' ? `${head}/>\n` : `${head}><system-out>${text}</system-out></testcase>\n`
  const child = `${result}${attributes({message, type})}`
  return `${head}><${child}${text === '' ? '/>' : `>${text}</${result}>`}</testcase>\n`
}

/** Servers take dots for packages, so a file name has none. */
function className(file: string): string {
  return file.replace(/\.[^./\\]*$/, '').replaceAll('.', '_')
}

import {placeWords} from '../diagnostic/place.ts'
import {type Diagnostic, type Language, severities} from '../diagnostic/types.ts'
import {formatBases} from './basis.ts'
import {countOutcomes, failuresOf} from './diagnostics.ts'
import {markdown as escaped} from './escape/markdown.ts'
import {waivedOf} from './findings.ts'
import {relativePath} from './path.ts'
import {formatTally, formatTotal, tally} from './tally.ts'
import type {Outcome, Reporter, ReporterOptions} from './types.ts'
import {waiverLines} from './waiver-lines.ts'
import {severityWords, unreadableWords} from './words.ts'

/** For a comment on a pull request, the summary of a job, or a notice to all units. */
export const markdown: Reporter = (outcomes, options) => {
  const {language} = options
  const head = {zh: '## 核稿结果', en: '## Hegao: what the check found'}[language]
  const total = outcomes.length > 1 ? `\n${escaped(formatTotal(outcomes, language))}\n` : ''
  const files = outcomes.map(outcome => formatFile(outcome, options)).join('')
  return `${head}\n\n${formatTable(outcomes, options)}${total}${files}`
}

function formatTable(outcomes: readonly Outcome[], {language, cwd}: ReporterOptions): string {
  const heads = {
    zh: ['文稿', '错误', '警告', '提示', '免予核对'],
    en: ['File', 'Errors', 'Warnings', 'Hints', 'Waived'],
  }[language]
  const rows = outcomes.map(outcome => {
    const {errors, warnings, hints} = countOutcomes([outcome])
    const path = escaped(relativePath(outcome.path, cwd))
    if ('unreadable' in outcome)
      return [path, {zh: '无法读取', en: 'cannot be read'}[language], '–', '–', '–']
    return [path, errors, warnings, hints, waivedOf(outcome).length]
  })
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |\n`
  return line(heads) + line(['---', '--:', '--:', '--:', '--:']) + rows.map(line).join('')
}

/** Files that are in order stand in the table only. */
function formatFile(outcome: Outcome, {language, cwd}: ReporterOptions): string {
  const head = `\n### ${escaped(relativePath(outcome.path, cwd))}\n\n`
  if ('unreadable' in outcome)
    return `${head}- **${unreadableWords[language]}** ${escaped(outcome.unreadable[language])}\n`
  const {report, verdicts} = outcome
  const failures = failuresOf(outcome)
  const excused = waiverLines(waivedOf(outcome), report, language, cwd)
  if (failures.length === 0 && excused.length === 0) return ''
  const lists = severities.map(severity =>
    failures
      .filter(diagnostic => diagnostic.severity === severity)
      .map(diagnostic => formatDiagnostic(diagnostic, placeOf(diagnostic), language))
      .join(''),
  )
  const label = {zh: '免予核对', en: 'waived'}[language]
  const waived = excused.map(line => `- *${label}* ${escaped(line)}\n`).join('')
  return `${head}${escaped(formatTally(tally(verdicts), language))}\n\n${lists.join('')}${waived}`

  function placeOf({range}: Diagnostic): string {
    return placeWords(range.start.line, report, language)
  }
}

function formatDiagnostic(diagnostic: Diagnostic, place: string, language: Language): string {
  const {severity, message, advice, basis, ruleId} = diagnostic
  const labels = {zh: {advice: '建议：', basis: '依据：'}, en: {advice: 'fix: ', basis: 'basis: '}}[language]
  const bases = formatBases(basis, language)
  const lines = [
    `- **${severityWords[severity][language]}** ${place} ${escaped(message)} \`${ruleId}\``,
    ...(advice ? [`  ${labels.advice}${escaped(advice)}`] : []),
    ...(bases ? [`  ${labels.basis}${escaped(bases)}`] : []),
  ]
  return `${lines.join('  \n')}\n`
}

import {placeWords} from '../diagnostic/place.ts'
import type {Diagnostic, Language, Related} from '../diagnostic/types.ts'
import {widthOf} from '../diagnostic/width.ts'
import type {Verdict} from '../lint/types.ts'
import {printable} from '../tree/printable.ts'
import type {Range, Report} from '../tree/types.ts'
import {areaTitle, groupByArea} from './areas.ts'
import {formatBasis} from './basis.ts'
import {formatCoverage} from './coverage.ts'
import {type Paint, paintWith} from './paint.ts'
import {formatTally, formatTotal, tally} from './tally.ts'
import type {Outcome, Reporter, ReporterOptions} from './types.ts'
import {waiverLines} from './waiver-lines.ts'
import {formatYear, kindWords, phaseWords, severityWords, unreadableWords} from './words.ts'

/** The list as a person would hand it in: every item with its mark, and under each cross what to do. */
export const checklist: Reporter = (outcomes, options) => {
  const {language} = options
  const paint = paintWith(options.color)
  const files = outcomes.map(outcome => formatFile(outcome, options, paint))
  if (outcomes.length > 1) files.push(`${formatTotal(outcomes, language)}\n`)
  return files.join('\n')
}

function formatFile(outcome: Outcome, options: ReporterOptions, paint: Paint): string {
  const {language} = options
  const head = `${paint.bold(printable(outcome.path))}\n`
  if ('unreadable' in outcome) {
    const words = unreadableWords[language] + printable(outcome.unreadable[language])
    const unchecked =
      language === 'zh'
        ? '本文稿未经核对，任何一项都不能算合格。'
        : 'nothing was checked, so no item counts as passed.'
    return `${head}${paint.red(words)}\n${unchecked}\n`
  }
  const {report, phase, verdicts, coverage = []} = outcome
  const facts = [
    kindWords[report.kind][language],
    formatYear(report.year, language),
    phaseWords[phase][language],
  ]
  const areas = [...groupByArea(verdicts, ({rule}) => rule.id)].map(([area, verdicts]) => {
    const title = areaTitle(area, language)
    return `\n${paint.bold(title)}\n${formatArea(verdicts, report, options, paint)}`
  })
  return `${head}${facts.join(language === 'zh' ? '，' : ', ')}\n${areas.join('')}${formatCoverage(coverage, report, language, paint)}\n${formatTally(tally(verdicts), language)}\n`
}

function formatArea(
  verdicts: readonly Verdict[],
  report: Report,
  options: ReporterOptions,
  paint: Paint,
): string {
  const asked = verdicts.filter(({status}) => status !== 'not-applicable')
  const spared = verdicts.filter(({status}) => status === 'not-applicable')
  const lines = asked.flatMap(verdict => formatVerdict(verdict, report, options, paint))
  if (spared.length > 0) lines.push(paint.dim(`  – ${formatSpared(spared, options.language)}`))
  return `${lines.join('\n')}\n`
}

/** Named while they fit one line: whoever signs the list should see what was not asked. */
function formatSpared(verdicts: readonly Verdict[], language: Language): string {
  const demands = verdicts
    .map(({rule}) => printable(rule.demand[language]))
    .join(language === 'zh' ? '；' : '; ')
  if (widthOf(demands) <= 80) return language === 'zh' ? `不适用：${demands}` : `not applicable: ${demands}`
  return language === 'zh' ? `不适用：共 ${verdicts.length} 项` : `not applicable: ${verdicts.length} items`
}

function formatVerdict(
  verdict: Verdict,
  report: Report,
  {language, cwd}: ReporterOptions,
  paint: Paint,
): string[] {
  const demand = printable(verdict.rule.demand[language])
  const note = (zh: string, en: string) => (language === 'zh' ? `${demand}（${zh}）` : `${demand} (${en})`)
  switch (verdict.status) {
    case 'pass':
      return [`  ${paint.green('✓')} ${demand}`]
    case 'nothing-to-check':
      return [`  ${paint.dim('○')} ${note('没有可查的内容', 'nothing to check')}`]
    case 'waived':
      return [
        `  ${paint.dim('⊘')} ${note('免予核对', 'waived')}`,
        ...waiverLines(verdict.waived, report, language, cwd).map(line => `      ${line}`),
      ]
    case 'not-applicable':
      return []
    case 'fail': {
      const {severity} = verdict
      const mark =
        severity === 'hint' ? paint.cyan('!') : severity === 'error' ? paint.red('✗') : paint.yellow('✗')
      const head = `  ${mark} ${note(severityWords[severity].zh, severityWords[severity].en)}`
      return [
        head,
        ...verdict.diagnostics.map(diagnostic => formatPlace(diagnostic, report, language)),
        ...formatReasons(verdict, language),
        ...formatExcused(verdict, report, language, cwd),
      ]
    }
  }
}

/** What else was found and does not count. */
function formatExcused(
  {waived}: Verdict,
  report: Report,
  language: Language,
  cwd: string | undefined,
): string[] {
  if (waived.length === 0) return []
  const head = {zh: `另有 ${waived.length} 处免予核对`, en: `${waived.length} more waived`}[language]
  return [`      ${head}`, ...waiverLines(waived, report, language, cwd).map(line => `        ${line}`)]
}

function formatPlace(diagnostic: Diagnostic, report: Report, language: Language): string {
  const {range, section, message, related} = diagnostic
  const words = printable(message).replace(/[.。]$/, '')
  const place = `      ${whereWords(range, section, report, language)}${language === 'zh' ? '：' : ': '}${words}`
  return [place, ...related.map(other => formatRelated(other, report, language))].join('\n')
}

/** A missing part has no section: it is told where it should follow. */
function whereWords(
  {start, end}: Range,
  section: readonly string[],
  report: Report,
  language: Language,
): string {
  const place = placeWords(start.line, report, language)
  if (start.offset === end.offset) return language === 'zh' ? `${place}之后` : `after ${place}`
  const path = section.map(heading => shorten(printable(heading))).join(' › ')
  return language === 'zh' ? `${place}${path && `（${path}）`}` : `${place}${path && ` (${path})`}`
}

function formatRelated({range: {start}, message}: Related, report: Report, language: Language): string {
  const words = printable(message)
  const place = placeWords(start.line, report, language)
  return language === 'zh' ? `        另见${place}：${words}` : `        see also ${place}: ${words}`
}

/** Headings of reports run to fifty characters; the first words find the place as well. */
function shorten(heading: string): string {
  const characters = [...heading]
  return characters.length > 24 ? `${characters.slice(0, 23).join('')}…` : heading
}

/** Advice and basis once a rule: they are the same for each of its places, or nearly so. */
function formatReasons(verdict: Verdict, language: Language): string[] {
  const advices = [...new Set(verdict.diagnostics.map(({advice}) => printable(advice)))].filter(
    advice => advice !== '',
  )
  const basis = verdict.rule.basis.map(entry => {
    const says = entry.says && printable(entry.says)
    if (language === 'zh') return `      依据：${formatBasis(entry, language)}${says ? `：${says}` : ''}`
    return `      basis: ${formatBasis(entry, language)}${says ? `: ${says}` : ''}`
  })
  return [
    ...advices.map(advice => (language === 'zh' ? `      建议：${advice}` : `      fix: ${advice}`)),
    ...basis,
  ]
}

import {shortPlace} from '../diagnostic/place.ts'
import type {Diagnostic, Language} from '../diagnostic/types.ts'
import {widthOf} from '../diagnostic/width.ts'
import {printable} from '../tree/printable.ts'
import type {Report} from '../tree/types.ts'
import {formatBases} from './basis.ts'
import {type Counts, countOutcomes, failuresOf} from './diagnostics.ts'
import {type Paint, paintWith} from './paint.ts'
import type {Outcome, Reporter} from './types.ts'
import {plural, severityWords, unreadableWords} from './words.ts'

/** ESLint's layout, with columns that stay straight under Chinese, and what to do about each rule. */
export const stylish: Reporter = (outcomes, {language, color}) => {
  const paint = paintWith(color)
  const files = outcomes.map(outcome => formatFile(outcome, language, paint)).filter(file => file !== '')
  if (files.length === 0) return ''
  const counts = countOutcomes(outcomes)
  return `\n${files.join('\n')}\n${formatSummary(counts, language, paint)}\n${formatFixable(counts, language, paint)}\n`
}

function formatFile(outcome: Outcome, language: Language, paint: Paint): string {
  const head = `${paint.underline(printable(outcome.path))}\n`
  if ('unreadable' in outcome) {
    const message = unreadableWords[language] + printable(outcome.unreadable[language])
    return `${head}  ${paint.dim('–')}  ${paint.red(severityWords.error[language])}  ${message}\n`
  }
  const all = failuresOf(outcome)
  if (all.length === 0) return ''
  const problems = all.filter(({severity}) => severity !== 'hint')
  const hints = all.filter(({severity}) => severity === 'hint')
  const row = rowFormatter(all, outcome.report, language, paint)
  const apart = hints.length > 0 ? `  ${paint.dim(hintHead[language])}\n` : ''
  return head + problems.map(row).join('') + apart + hints.map(row).join('')
}

const hintHead = {
  zh: '提示（由作者决定，不计入问题）',
  en: 'hints (for the author to decide, not counted as problems)',
}

/** Rows with columns as wide as the whole file needs; what to do stands under the first row of each rule. */
function rowFormatter(
  all: readonly Diagnostic[],
  report: Report,
  language: Language,
  paint: Paint,
): (row: Diagnostic) => string {
  const lineWidth = widestOf(all, ({range}) => String(range.start.line).length)
  const rows = new Map(
    all.map(diagnostic => {
      const {range, severity, message} = diagnostic
      const place = cellOf(shortPlace(range.start, report, language, lineWidth))
      const words = cellOf(printable(message).replace(/[.。]$/, ''))
      return [diagnostic, {place, severity: cellOf(severityWords[severity][language]), words}]
    }),
  )
  const cells = [...rows.values()]
  const placeWidth = widestOf(cells, ({place}) => place.width)
  const severityWidth = widestOf(cells, ({severity}) => severity.width)
  const messageWidth = Math.min(
    widestMessage,
    widestOf(cells, ({words}) => words.width),
  )
  const indent = ' '.repeat(2 + placeWidth + 2 + severityWidth + 2)
  const severityPaint = {error: paint.red, warning: paint.yellow, hint: paint.cyan}
  const explained = new Set<string>()
  return diagnostic => {
    const {severity, ruleId} = diagnostic
    const row = rows.get(diagnostic)!
    const columns = [
      `  ${paint.dim(padded(row.place, placeWidth))}`,
      severityPaint[severity](padded(row.severity, severityWidth)),
      padded(row.words, messageWidth),
      paint.dim(ruleId),
    ]
    const below = [
      explained.has(ruleId) ? '' : formatAdvice(diagnostic, language),
      formatRelated(diagnostic, report, language),
    ]
    explained.add(ruleId)
    const lines = below.filter(line => line !== '').map(line => `${indent}${paint.dim(line)}\n`)
    return `${columns.join('  ')}\n${lines.join('')}`
  }
}

/** How wide a text is takes longer to tell than anything else here. */
interface Cell {
  readonly text: string
  readonly width: number
}

function cellOf(text: string): Cell {
  return {text, width: widthOf(text)}
}

function padded({text, width}: Cell, to: number): string {
  return text + ' '.repeat(Math.max(0, to - width))
}

function widestOf<One>(all: readonly One[], width: (one: One) => number): number {
  return all.reduce((most, one) => Math.max(most, width(one)), 0)
}

/** A message that quotes a long heading stands out of its column instead of stretching it for all. */
const widestMessage = 64

function formatAdvice({advice, basis}: Diagnostic, language: Language): string {
  const words = printable(advice)
  const documents = formatBases(basis, language)
  if (language === 'zh') {
    const stop = documents !== '' && /[^。！？]$/.test(words) ? '。' : ''
    return (words && `建议：${words}${stop}`) + (documents && `依据：${documents}`)
  }
  return [words && `fix: ${words.replace(/\.$/, '')}`, documents && `basis: ${documents}`]
    .filter(part => part !== '')
    .join('; ')
}

function formatRelated({related}: Diagnostic, report: Report, language: Language): string {
  if (related.length === 0) return ''
  const places = related.map(
    ({range: {start}, message}) =>
      `${shortPlace(start, report, language)}${message && ` ${printable(message)}`}`,
  )
  return language === 'zh' ? `另见 ${places.join('；')}` : `see also ${places.join('; ')}`
}

function formatSummary({errors, warnings, hints}: Counts, language: Language, paint: Paint): string {
  const problems = errors + warnings
  if (problems === 0) {
    return paint.green(
      language === 'zh' ? `✔ 没有问题，另有 ${hints} 条提示` : `✔ no problems, ${plural(hints, 'hint')}`,
    )
  }
  const counts =
    language === 'zh'
      ? `✖ ${problems} 个问题（${errors} 个错误，${warnings} 个警告）`
      : `✖ ${plural(problems, 'problem')} (${plural(errors, 'error')}, ${plural(warnings, 'warning')})`
  const more = language === 'zh' ? `，另有 ${hints} 条提示` : `, and ${plural(hints, 'hint')}`
  const summaryPaint = errors > 0 ? paint.red : paint.yellow
  return paint.bold(summaryPaint(counts + (hints > 0 ? more : '')))
}

/** Safe fixes only: the others are for the author to choose. */
function formatFixable({errors, fixable}: Counts, language: Language, paint: Paint): string {
  if (fixable.errors + fixable.warnings === 0) return ''
  const words =
    language === 'zh'
      ? `  其中 ${fixable.errors} 个错误、${fixable.warnings} 个警告可以用 --fix 自动改正`
      : `  ${plural(fixable.errors, 'error')} and ${plural(fixable.warnings, 'warning')} potentially fixable with the \`--fix\` option.`
  return `${paint.bold((errors > 0 ? paint.red : paint.yellow)(words))}\n`
}

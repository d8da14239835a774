import {sortDiagnostics} from '../../diagnostic/sort.ts'
import type {Diagnostic, Language} from '../../diagnostic/types.ts'
import type {Waiver} from '../../diagnostic/waiver.ts'
import {widthOf} from '../../diagnostic/width.ts'
import type {Verdict} from '../../lint/types.ts'
import {formatBasis} from '../../reporter/basis.ts'
import {type Paint, paintWith} from '../../reporter/paint.ts'
import type {ReporterOptions} from '../../reporter/types.ts'
import {waiverWords} from '../../reporter/waiver.ts'
import {severityWords} from '../../reporter/words.ts'
import {situationOf} from '../../rule/configure.ts'
import type {Phase, RuleSet} from '../../rule/types.ts'
import {printable} from '../../tree/printable.ts'
import type {Report} from '../../tree/types.ts'
import {fieldNames, formatFields} from './fields.ts'
import {covers, whoLooked} from './looked.ts'
import {formatLooked} from './looked-report.ts'
import {settingWords} from './setting-words.ts'

/** A line of a draft, held against the presets in use. */
export interface LineInForce {
  readonly report: Report
  readonly line: number
  readonly ruleSet: RuleSet
  readonly phase: Phase
  readonly verdicts: readonly Verdict[]
}

/** Why there are problems in a line; where there are none, who looked at it and who did not. */
export function explainLine(asked: LineInForce, {language, color}: ReporterOptions): string {
  const paint = paintWith(color)
  const {report, line, ruleSet, phase, verdicts} = asked
  const words = textLines(report.text)[line - 1]?.trim() ?? ''
  const head = `${paint.underline(printable(`${report.path}:${line}`))}${words && `  “${shorten(words)}”`}\n`
  const waivers = new Map(
    verdicts.flatMap(({waived}) => waived).map(({diagnostic, waiver}) => [diagnostic, waiver]),
  )
  const all = [...verdicts.flatMap(({diagnostics}) => diagnostics), ...waivers.keys()]
  const here = sortDiagnostics(all.filter(({range}) => covers(range, line)))
  if (here.length > 0)
    return (
      head + here.map(one => `\n${formatDiagnostic(one, waivers.get(one), asked, language, paint)}`).join('')
    )
  const looked = whoLooked(report, ruleSet, phase, line)
  return head + formatLooked(looked, asked, language, paint)
}

function formatDiagnostic(
  {ruleId, severity, message, advice, basis, range, section, related}: Diagnostic,
  waiver: Waiver | undefined,
  {ruleSet, report, phase}: LineInForce,
  language: Language,
  paint: Paint,
): string {
  const rule = ruleSet.rules.find(({id}) => id === ruleId)!
  const color = {error: paint.red, warning: paint.yellow, hint: paint.cyan}[severity]
  const {start, end} = range
  const place = `${start.line}:${start.column}-${end.line}:${end.column}`
  const name = (key: keyof typeof fieldNames) => fieldNames[key][language]
  const fields = formatFields(
    [
      [name('why'), [printable(rule.why[language])]],
      [name('advice'), [printable(advice)]],
      [name('basis'), basis.map(one => formatBasis(one, language))],
      [name('section'), [section.map(printable).join(' › ')]],
      [
        name('related'),
        related.map(one => `${one.range.start.line}:${one.range.start.column} ${printable(one.message)}`),
      ],
      [name('waived'), waiver ? [waiverWords(waiver, language, undefined)] : []],
      [name('severity'), [settingWords(ruleSet, rule, situationOf(report, phase))[language]]],
    ],
    paint,
  )
  return `${paint.dim(place)}  ${color(severityWords[severity][language])}  ${printable(message)}  ${paint.dim(ruleId)}\n${fields}`
}

/** The lines of a draft, counted as an editor counts them. */
export function textLines(text: string): readonly string[] {
  return text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n')
}

function shorten(words: string): string {
  let short = printable(words)
  if (widthOf(short) <= 60) return short
  while (widthOf(short) > 58) short = short.slice(0, -1)
  return `${short}…`
}

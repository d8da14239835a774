import {type Diagnostic, type Language, severities} from '../diagnostic/types.ts'
import type {Applied} from '../fix/types.ts'
import {formatBases} from '../reporter/basis.ts'
import {countOutcomes, failuresOf} from '../reporter/diagnostics.ts'
import {formatTally, tally} from '../reporter/tally.ts'
import type {Outcome} from '../reporter/types.ts'
import {formatYear, kindWords, phaseWords, plural, severityWords} from '../reporter/words.ts'
import {printable} from '../tree/printable.ts'
import type {CommentLine, Remark} from './types.ts'

type Checked = Extract<Outcome, {report: unknown}>

/**
 * All that a check has to say of a report: how it came out as a whole, at its beginning, and each finding.
 *
 * @param applied what was fixed, by tracked changes: each says why
 */
export function remarksOf(outcome: Checked, language: Language, applied: readonly Applied[] = []): Remark[] {
  const {text} = outcome.report
  const findings = failuresOf(outcome).map(
    (diagnostic): Remark => ({
      start: diagnostic.range.start.offset!,
      end: diagnostic.range.end.offset!,
      lines: findingLines(diagnostic, text, language),
    }),
  )
  const fixed = applied.map(
    ({diagnostic, start, end}): Remark => ({start, end, lines: fixedLines(diagnostic, language)}),
  )
  const first = text.length - text.trimStart().length
  const end = text.indexOf('\n', first)
  return [
    {
      start: first,
      end: end === -1 ? text.length : end,
      lines: summaryLines(outcome, language, applied.length),
    },
    ...findings,
    ...fixed,
  ]
}

function findingLines(diagnostic: Diagnostic, text: string, language: Language): CommentLine[] {
  const {severity, message, advice, basis, related, ruleId} = diagnostic
  const zh = language === 'zh'
  const colon = zh ? '：' : ': '
  const also = related.map(
    ({range: {start, end}, message: note}) =>
      `${zh ? '另见' : 'see also'}${colon}“${shortened(text.slice(start.offset, end.offset))}”${note && colon}${printable(note)}`,
  )
  const bases = formatBases(basis, language)
  return [
    {text: `${severityWords[severity][language]}${colon}${printable(message)}`, look: 'strong'},
    ...(advice ? [{text: `${zh ? '建议' : 'fix'}${colon}${printable(advice)}`}] : []),
    ...(bases ? [{text: `${zh ? '依据' : 'basis'}${colon}${bases}`}] : []),
    ...also.map(line => ({text: line})),
    {text: `${zh ? '规则' : 'rule'}${colon}${ruleId}`, look: 'faint'},
  ]
}

/** What a tracked change is for: whoever rejects it knows what he leaves as it was. */
function fixedLines({message, basis, ruleId}: Diagnostic, language: Language): CommentLine[] {
  const zh = language === 'zh'
  const colon = zh ? '：' : ': '
  const bases = formatBases(basis, language)
  return [
    {text: `${zh ? '已改' : 'fixed'}${colon}${printable(message)}`, look: 'strong'},
    ...(bases ? [{text: `${zh ? '依据' : 'basis'}${colon}${bases}`}] : []),
    {text: `${zh ? '规则' : 'rule'}${colon}${ruleId}`, look: 'faint'},
  ]
}

/** The checklist in short. No date: the same draft gets the same comments. */
function summaryLines(outcome: Checked, language: Language, fixed: number): CommentLine[] {
  const {report, phase, verdicts} = outcome
  const {errors, warnings, hints} = countOutcomes([outcome])
  const zh = language === 'zh'
  const facts = [
    kindWords[report.kind][language],
    formatYear(report.year, language),
    phaseWords[phase][language],
  ]
  const failed = severities.flatMap(severity =>
    verdicts.filter(verdict => verdict.status === 'fail' && verdict.severity === severity),
  )
  const counts = zh
    ? `${errors} 个错误，${warnings} 个警告，${hints} 条提示`
    : `${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${plural(hints, 'hint')}`
  return [
    {text: zh ? `核稿结果：${counts}` : `checked: ${counts}`, look: 'strong'},
    ...(fixed > 0 ? [{text: fixedCount(fixed, language)}] : []),
    {text: zh ? `按${facts.join('、')}核对` : `as ${facts.join(', ')}`},
    {text: formatTally(tally(verdicts), language)},
    ...failed.map(({rule, severity, diagnostics}) => {
      const places = zh ? `${diagnostics.length} 处` : plural(diagnostics.length, 'place')
      const demand = printable(rule.demand[language])
      const mark = severity === 'hint' ? '!' : '✗'
      const level = severityWords[severity][language]
      return {
        text: zh ? `${mark} ${demand}（${level}，${places}）` : `${mark} ${demand} (${level}, ${places})`,
      }
    }),
    {
      text: zh
        ? '以上和各处批注由核稿（hegao）写入；改后再核，旧批注会换成新的，他人的批注不动。'
        : 'written by hegao (核稿); when it checks again, these comments are replaced, and those of others stay.',
      look: 'faint',
    },
  ]
}

function shortened(text: string): string {
  const characters = [...printable(text.trim())]
  return characters.length > 24 ? `${characters.slice(0, 23).join('')}…` : characters.join('')
}

function fixedCount(count: number, language: Language): string {
  return language === 'zh'
    ? `已作为修订改正 ${count} 处，请在“审阅”里逐条接受或拒绝`
    : `fixed by ${plural(count, 'tracked change')}: accept or reject each of them`
}

import {placeWords} from '../diagnostic/place.ts'
import type {Words} from '../diagnostic/types.ts'
import type {Report} from '../tree/types.ts'
import {formatBases} from './basis.ts'
import {byteOrderMark, csvRecord} from './escape/csv.ts'
import {type Finding, findingsOf} from './findings.ts'
import {relativePath} from './path.ts'
import type {Outcome, Reporter, ReporterOptions} from './types.ts'
import {waiverReason} from './waiver.ts'
import {severityWords, unreadableWords} from './words.ts'

/** A row a finding, for Excel and WPS: UTF-8 with BOM, lines that end as RFC 4180 has it. */
export const csv: Reporter = (outcomes, options) => {
  const heads = columns.map(column => column[options.language])
  const rows = outcomes.flatMap(outcome => rowsOf(outcome, options))
  return byteOrderMark + [heads, ...rows].map(csvRecord).join('')
}

const columns: readonly Words[] = [
  {zh: '文稿', en: 'file'},
  {zh: '位置', en: 'place'},
  {zh: '行', en: 'line'},
  {zh: '列', en: 'column'},
  {zh: '级别', en: 'severity'},
  {zh: '规则', en: 'rule'},
  {zh: '问题', en: 'message'},
  {zh: '建议', en: 'advice'},
  {zh: '依据', en: 'basis'},
  {zh: '所在标题', en: 'section'},
  {zh: '处理', en: 'status'},
  {zh: '免予核对的理由', en: 'reason'},
  {zh: '批准人', en: 'approved by'},
  {zh: '有效期至', en: 'until'},
]

const statusWords = {
  open: {zh: '待处理', en: 'open'},
  unreadable: {zh: '未核对', en: 'not checked'},
  directive: {zh: '免予核对', en: 'waived'},
  file: {zh: '免予核对', en: 'waived'},
  baseline: {zh: '已列入基线', en: 'known from before'},
}

function rowsOf(outcome: Outcome, options: ReporterOptions): string[][] {
  const {language, cwd} = options
  const path = relativePath(outcome.path, cwd)
  if ('unreadable' in outcome) {
    const message = unreadableWords[language] + outcome.unreadable[language]
    const status = statusWords.unreadable[language]
    const severity = severityWords.error[language]
    return [[path, '', '', '', severity, '', message, '', '', '', status, '', '', '']]
  }
  return findingsOf(outcome).map(finding => [path, ...cellsOf(finding, outcome.report, options)])
}

/** Line and column are empty where the document has none. */
function cellsOf({diagnostic, waiver}: Finding, report: Report, {language}: ReporterOptions): string[] {
  const {range, severity, ruleId, message, advice, basis, section} = diagnostic
  const {line, column} = range.start
  return [
    placeWords(line, report, language),
    ...(report.places ? ['', ''] : [String(line), String(column)]),
    severityWords[severity][language],
    ruleId,
    message,
    advice,
    formatBases(basis, language),
    section.join(' › '),
    statusWords[waiver?.kind ?? 'open'][language],
    waiver ? waiverReason(waiver, language) : '',
    waiver?.approvedBy ?? '',
    waiver?.until ?? '',
  ]
}

import {flowOf} from '../../tree/flow.ts'
import type {Lines} from '../../tree/lines.ts'
import {parseHanYear} from '../../tree/numbering.ts'
import type {Kind, Report, ReportContent, Section} from '../../tree/types.ts'

export interface Identity {
  readonly kind: Kind
  readonly year: number | undefined
}

/** What the report is and which year it reports on, from the title, or where there is none from the text. */
export function identify(report: Report, lines: Lines): Identity {
  const words = (node: ReportContent) => flowOf(node, lines).text
  const title = report.children
    .filter(node => node.type === 'title')
    .map(words)
    .join('')
  const headings = report.children.filter(node => node.type === 'section')
  const preamble = report.children.filter(node => node.type === 'paragraph').map(words)
  const date = report.children
    .filter(node => node.type === 'date')
    .map(words)
    .at(-1)
  const first = [...preamble, ...headings.slice(0, 1).map(words)].join('')
  const kind = kindOf(title, headings, first)
  return {kind, year: yearOf(title, headings, first) ?? (kind === 'other' ? undefined : yearBefore(date))}
}

const announced = /(?:报告|汇报|总结)(?:如下|：)|现将[^。]{0,40}(?:报告|汇报|总结)/
const ofLaw = /法治|依法行政/
const ofReport = /法治(?:政府)?建设|第一责任人/

function kindOf(title: string, headings: readonly Section[], first: string): Kind {
  if (/述法|述职|第一责任人职责(?:的)?(?:情况)?的?(?:述职)?(?:报告|汇报)?$/.test(title)) return 'shufa'
  const ofYear = /(?:法治(?:政府)?建设|依法行政)[^，。]*(?:报告|总结|汇报|情况|工作)/.test(title)
  if (ofYear && !/规划|纲要|方案|要点|通知|意见|办法/.test(title)) return 'annual-report'
  if (title !== '') return 'other'
  // Without a title: a report that says so in its opening, or whose parts are those of an annual report.
  if (/各位代表|请予审议/.test(first)) return 'other'
  if (/述法|述职/.test(first) && announced.test(first)) return 'shufa'
  if (headings.filter(({title: heading}) => ofReport.test(heading)).length >= 2) return 'annual-report'
  if (!announced.test(first)) return 'other'
  return ofReport.test(first) || headings.some(({title: heading}) => ofLaw.test(heading))
    ? 'annual-report'
    : 'other'
}

const number = '((?:19|20)\\d{2})'
const plan = /(?:安排|打算|计划|主要工作|重点工作|工作任务|工作思路|工作目标)/

function yearOf(title: string, headings: readonly Section[], first: string): number | undefined {
  const named = match(title, `${number}(?:年|[-—]\\d{4}年)`)
  if (named) return named
  for (const {title: heading} of headings) {
    const year = match(heading, `${number}年`)
    if (!year) continue
    if (/回顾|总结|成效|举措|情况/.test(heading)) return year
    if (plan.test(heading)) return year - 1
  }
  return match(first.slice(0, 200), `(?:^|[。，：])${number}年`)
}

/** A report is written in the year after the one it reports on; a notice is not. */
function yearBefore(date: string | undefined): number | undefined {
  const written = date && (match(date, `${number}年`) ?? parseHanYear(date.slice(0, 4)))
  return written ? written - 1 : undefined
}

function match(text: string, pattern: string): number | undefined {
  const found = new RegExp(pattern).exec(text)
  return found ? Number(found[1]) : undefined
}

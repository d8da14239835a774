import {compiled} from '../../tree/compiled.ts'
import {flowOf} from '../../tree/flow.ts'
import type {Lines} from '../../tree/lines.ts'
import {parseHanYear, withNarrowDigits} from '../../tree/numbering.ts'
import type {Kind, Report, ReportContent, Section} from '../../tree/types.ts'

export interface Identity {
  readonly kind: Kind
  readonly year: number | undefined
}

/** What the report is and which year it reports on, from the title, or where there is none from the text. */
export function identify(report: Report, lines: Lines): Identity {
  const words = (node: ReportContent) => flowOf(node, lines).text
  const printed = report.children
    .filter(node => node.type === 'title')
    .map(words)
    .join('')
    // “法治政府 建设”, “履行“第一责任人”职责”: marks and gaps of a title tell nothing of its kind.
    .replace(/[ \u3000“”"]/g, '')
  const title = withNarrowDigits(printed)
  const headings = report.children.filter(node => node.type === 'section')
  const all = headings.flatMap(withSubsections)
  const preamble = report.children.filter(node => node.type === 'paragraph').map(words)
  const date = report.children
    .filter(node => node.type === 'date')
    .map(words)
    .at(-1)
  const first = [...preamble, ...headings.slice(0, 1).map(words)].join('')
  const below = report.children.filter(node => node.type === 'furniture').map(words)
  const kind = title === '' ? kindOfUntitled(all, preamble.join(''), first) : kindOfTitled(title, all, first)
  return {
    kind,
    year:
      (kind === 'other' ? undefined : yearOfRest(headings, first, date)) ??
      yearOf(title, headings, first, below) ??
      (kind === 'other' ? undefined : yearBefore(date)),
  }
}

const announced = /(?:报告|汇报|总结)(?:如下|：)|现将[^。]{0,40}(?:报告|汇报|总结)/
const ofOneself =
  /现将(?:[^。：]{0,40}(?:述法|述职|本人|个人(?=履行|推进))|我(?![们局市县区镇委厅办省单国院校所处站乡街]))/
/** “作为区应急管理局局长，本人……”: who speaks so of the duties for the rule of law tells of oneself. */
const leader = /(?:^|[，。：；年来])本人/
const ofDuty = /第一责任人|法治(?:政府)?建设/
const ofLaw = /法治|依法|执法|普法|行政复议|合法性/
const ofReport =
  /法治(?:政府部门|政府|机关|部门|街道|乡镇|[省市县区州镇乡])?建设|法治政府|依法行政|第一责任人/
/** The parts of a plan or a scheme, which speaks of law as well. */
const ofScheme =
  /总体要求|指导思想|基本原则|(?:主要|重点|工作)(?:任务|目标|内容)|(?:组织|保障|实施)(?:保障|措施|步骤)|工作要求/

/** “2024年法治公安建设工作情况报告”: what it reports on, its opening tells. */
const announcedOfReport = /现将[^。：]{0,60}法治政府建设[^。：]{0,20}(?:报告|汇报|总结)如下/

/** Speaks of such reports, and is none: a notice, a speech, minutes, or a report of another kind. */
const ofAnotherType =
  /(?:通知|通报|方案|纪要|意见|办法|规定|细则|(?<!(?:总结|情况|报告)(?:暨|及|和|与)[^，。]{0,12})要点|讲话|发言|致辞|心得|体会|主持词|议程|(?<!述法|述职|汇报)提纲|函|公告|公示|倡议书?|请示|说明|目录|前言|标准|流程图?|意见表|评议结果|(?:自查|(?<!述法|建设(?:工作)?(?:情况)?的?)自评|整改|调研|督察|评估|考核|验收|审计)(?:情况)?的?报告)(?:[（(].*)?$/

const ofLeader =
  /述法|述职|第一责任人(?:职责的?(?:履行|履职|落实)?|履职)(?:情况)?的?(?:述职|专题|(?:20\d{2})?年度|20\d{2}年)*(?:工作)?(?:(?:报告|汇报|总结)(?:材料)?)?$/
/** “法治政府建设暨主要负责人履行……第一责任人职责情况的报告”: an organ tells of both in its annual report. */
const ofBoth = /^(?!.*(?:述法|述职|本人)).*法治(?:政府)?建设(?:工作)?(?:情况)?[暨和及与、](?!履职)/

/** An organ tells how the round of 述法 went. */
const ofRound =
  /述法(?:工作的?(?:组织)?(?:开展|组织|推进|完成)?情况|(?:考核|评议|测评)(?:工作)?(?:结果|情况|总结)|工作总结)/

const tellsOfLaw = (texts: readonly string[], sections: readonly Section[]): boolean =>
  [...texts, ...sections.map(({title}) => title)].some(text => /法治|述法|依法行政|依法治/.test(text))

/** What is asked of the report of a year is not asked of one of half a year, or of several. */
const ofOtherTime =
  /[上下]半年|半年度|[一二三四1-4]季度|\d{1,2}月?(?:[-—–~]|至)\d{1,2}月|(?:近|过去)[二两三四五十]年|[二两三四五十]年来/

/** Nearly all titles tell nothing of the kind, and the pattern is compiled for the others alone. */
const signsOfOtherTime = ['半年', '季度', '月', '近', '过去', '年来']

const isOfOtherTime = (words: string): boolean =>
  signsOfOtherTime.some(sign => words.includes(sign)) && compiled(ofOtherTime).test(words)

function kindOfTitled(title: string, sections: readonly Section[], first: string): Kind {
  if (compiled(ofAnotherType).test(title) || isOfOtherTime(title)) return 'other'
  if (compiled(ofLeader).test(title.replace(/[（(][^（）()]*[）)]$/, '')) && !ofBoth.test(title)) {
    if (
      compiled(ofRound).test(title) &&
      !/本人|个人|我(?![们局市县区镇委厅办省单国院校所处站乡街])/.test(title + first)
    )
      return 'other'
    if (title.includes('领导班子述职') && !title.includes('述法')) return 'other'
    // Leaders report on the building of the Party, on safety and on honesty too: these have rules of their own.
    return tellsOfLaw([title, first.slice(0, 300)], sections) ? 'shufa' : 'other'
  }
  const ofYear =
    /(?:法治(?:政府部门|政府|机关|部门|街道|乡镇|[省市县区州镇乡])?建设|依法行政)[^，。]*(?:报告|总结|汇报|情况|工作)/.test(
      title,
    )
  if (
    /(?:规划|纲要)(?:[（(].*)?$|建设(?:实施)?(?:规划|纲要|方案|要点)|建设(?:年度)?(?:工作)?(?:计划|安排)(?:[（(].*)?$/.test(
      title,
    )
  )
    return 'other'
  // “2024年法治建设工作总结”: what an organ sums up for itself, unless it says more.
  if (/法治建设(?:工作)?总结/.test(title) && !compiled(announcedOfReport).test(first)) return 'other'
  return ofYear || (compiled(ofLaw).test(title) && compiled(announcedOfReport).test(first))
    ? 'annual-report'
    : 'other'
}

/** A report that says so in its opening, or whose parts are those of an annual report. */
function kindOfUntitled(sections: readonly Section[], preamble: string, first: string): Kind {
  if (/各位代表|请予审议/.test(first) || isOfOtherTime(/现将[^。：]*/.exec(first)?.[0] ?? '')) return 'other'
  const lead = first.slice(0, 300)
  if (
    compiled(announced).test(first) &&
    (compiled(ofOneself).test(first) || (compiled(leader).test(lead) && compiled(ofDuty).test(lead)))
  )
    return tellsOfLaw([first], sections) ? 'shufa' : 'other'
  const count = (what: RegExp) => sections.filter(({title}) => what.test(title)).length
  if (count(ofReport) >= 2) return 'annual-report'
  if (compiled(announced).test(first))
    return compiled(ofReport).test(first) || count(ofLaw) > 0 ? 'annual-report' : 'other'
  if (count(ofScheme) > 0) return 'other'
  // Where the page kept the opening out, as sites of organs do, the points tell.
  const told = preamble.replace(/《[^》]*》/g, '')
  if (/信息公开/.test(told)) return 'other'
  return (sections.length > 0 && compiled(ofReport).test(told)) || (preamble === '' && count(ofLaw) >= 2)
    ? 'annual-report'
    : 'other'
}

function withSubsections(section: Section): Section[] {
  return [section, ...section.children.filter(node => node.type === 'section').flatMap(withSubsections)]
}

const number = '((?:19|20)\\d{2})'
const plan = /安排|打算|计划|思路|努力的?方向/
/** What is done in a year: a plan, unless it is told first. */
const work = /主要工作|重点工作|工作任务|工作重点|工作目标/

function yearOf(
  title: string,
  headings: readonly Section[],
  first: string,
  below: readonly string[],
): number | undefined {
  const named =
    match(title, `${number}(?:年|[-—]\\d{4}年|法治|[）)]$)`) ?? announcedYear(first) ?? yearAlone(below)
  if (named) return named
  for (const [at, {title: heading}] of headings.entries()) {
    const year = match(heading, `${number}年`)
    if (!year) continue
    if (/回顾|总结|成效|举措|情况/.test(heading)) return year
    if (compiled(plan).test(heading)) return year - 1
    if (compiled(work).test(heading)) return at === 0 ? year : year - 1
  }
  return match(first.slice(0, 200), `(?:^|[。，：])${number}(?:年|以来)`)
}

/** Where opening, plan and date all tell of one year, another one in the title is the slip: told once, not at each of them. */
function yearOfRest(headings: readonly Section[], first: string, date?: string): number | undefined {
  const year = yearBefore(date)
  if (year === undefined || (match(first, `^${number}年度?，`) ?? announcedYear(first)) !== year)
    return undefined
  const plans = headings.filter(({title}) => compiled(plan).test(title))
  return plans.some(({title}) => match(title, `${number}年`) === year + 1) ? year : undefined
}

/** “（2024年度）” on a line of its own. */
function yearAlone(lines: readonly string[]): number | undefined {
  const years = lines.map(line => match(line, `^[（(—–-]*${number}年度?[）)]?$`))
  return years.find(year => year !== undefined)
}

/** “现将我局2024年度法治政府建设情况报告如下”. Years in brackets and titles are of documents. */
function announcedYear(first: string): number | undefined {
  const from = first.indexOf('现将')
  if (from === -1) return undefined
  const told = first.slice(from, from + 200).replace(/《[^》]*》|[（(〔][^）)〕]*[）)〕]/g, '')
  return match(
    told,
    `^现将[^。；：]{0,30}?${number}年(?!以来|至|到|[-—])[^。；：]{0,40}(?:报告|汇报|总结|述法|公开|公布)`,
  )
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

import {matchesOf} from '../../tree/matches.ts'
import type {Clause} from './clause.ts'

/** A change, a limit, a share: not how many there were. */
const noCount =
  /(?:增加|减少|增长|下降|上升|提高|降低|同比|环比|增幅|降幅|多|少)了?(?:约|近|超过?)?$|较|比(?:上|去|前|同)/
const demanded =
  /不(?:少于|低于|超过|多于)|至少|每(?:年|季|月|周|半年|个|次|名|人|件)|力争|争取|确保|计划|预计|目标|要求|(?:将|拟)(?:开展|组织|举办|制定|完成|召开|再)/
const planned = /下一步|下一阶段|下一年|明年|来年|今后/
const ofOtherYears = /去年|上年|上一年|往年|前年|同期|以来/

/**
 * Does the number say how many there were in the year under report?
 *
 * @param span what the text before this one was about, as `spanOf` gives it
 */
export function isCount(
  text: string,
  {start, from, sentence}: Clause,
  year: number | undefined,
  span: Span | undefined,
): boolean {
  const before = text.slice(from, start)
  const said = withoutTitles(text.slice(sentence[0], start))
  if (noCount.test(before) || demanded.test(before)) return false
  if (planned.test(said) || ofOtherYears.test(said)) return false
  const named = Number(matchesOf(years, said).at(-1)?.[1] ?? year)
  if (year !== undefined && named !== year) return false
  return (spanOf(text.slice(Math.max(0, start - reach), start)) ?? span) !== 'several years'
}

/** A text without line breaks must not be gone through for each of its numbers. */
const reach = 2000

/** Years in a range are of a plan: “2021—2025年”. */
const years = /(?<![—–-])((?:19|20)\d{2})年/g

/** What a text tells of. Governments report on five years as well. */
export type Span = 'one year' | 'several years'

const spans =
  /((?:过去|这)的?[两三四五几]年|[近过去这]{0,2}[两三四五几]年(?:来|间|里|中|共|累计|办理)|“?十[一二三四]五”?(?:时期|期间|以来)|任期|本届)|一年来|过去一年|过去的一年|全年|今年|本年度|(?:19|20)\d{2}年/g

/** The span of time that is named last: it holds until another one is. */
export function spanOf(text: string): Span | undefined {
  const last = matchesOf(spans, withoutTitles(text)).at(-1)
  return last && (last[1] === undefined ? 'one year' : 'several years')
}

function withoutTitles(text: string): string {
  return text.includes('《') ? text.replace(/《[^《》]*》/g, '《》') : text
}

/**
 * How surely a count is that of the whole year: 2 for one that is called a total (“全年共办理……”), 0 for one of a part of
 * the year or of the cases.
 */
export function rankOf(text: string, {start, from, sentence}: Clause): 0 | 1 | 2 {
  const before = text.slice(from, start)
  const lead = text.slice(sentence[0], from)
  if (ofSome.test(before) || partOfYear.test(before)) return 0
  if (total.test(before)) return 2
  if (partOfYear.test(lead)) return 0
  return total.test(lead) ? 2 : 1
}

const ofSome = /其中|首批/
const partOfYear = /[上下]半年|[一二三四]季度|(?<!\d)\d{1,2}月份?(?!底)/
const total = /全年|共|累计|总计|合计/

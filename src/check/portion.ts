import {amountsIn, isBound, isRough, lastSums, number, numberOf, sumsOf, unit} from './amount.ts'
import {agrees, inPercent, shareOf, spanOf, spanOfCount} from './rate.ts'
import {clauseBefore, sentenceBefore} from './sentence.ts'
import type {Block, Finding} from './types.ts'

const rate = '(?<rate>\\d+(?:\\.\\d+)?)[%％]'

/** “其中简易程序案件45件，占37.5%”: of a whole that is told, not of one that is elsewhere (“占全市案件总数的…”). */
export const portion = `(?<part>${number})(?<unit>${unit})[，、]?占比?(?:[^\\d，。；全同去上]{0,6}总[数量]|全部案件)?的?(?:比例?|比重)?(?:为|达到?|是|：)?${rate}`

/** “占全部案件3862件的31.8%”, “完成年度目标（5.2万人）的108.1%”: the whole stands in the words. */
export const shareOfAll = `(?:占|(?:完成|达到?|为)(?=[^\\d，。；]{0,20}(?:目标|任务|计划|指标|总[数量]?)))[^\\d，。；]{0,20}(?<all>${number})(?<unit>${unit})[^\\d，。；]{0,8}的(?:比例|比重)?(?:为|达到?)?${rate}`

/** “配备率87.5%（应配40名，已配36名）”: both numbers stand behind the rate. */
export const bracketed = `率(?:均|都)?(?:为|达到?了?|是)?${rate}[（(][^\\d，。；（）]{1,10}(?<all>${number})(?<unit>${unit})，[^\\d，。；（）]{1,10}(?<part>${number})\\k<unit>[）)]`

/** No sentence that tells a whole and its parts is longer. */
const reach = 200

/** The whole stands before 其中: without it “许可75件，占62.5%；处罚45件，占37.5%” are parts of another number. */
export function wrongPortion(match: RegExpExecArray, {flow}: Block): Finding[] {
  const {part = '', unit: measure = '', rate: written = ''} = match.groups!
  const end = match.index + match[0].length
  if (isBound(flow.text.slice(end, end + 4))) return []
  const before = lastSentences(flow.text.slice(Math.max(0, match.index - reach), match.index))
  const amounts = amountsIn(before, measure)
  const values = amounts.map(({value}) => value)
  const parts = lastSums([...values, numberOf(part)])
  if (isRateOf(written, [part, ...parts], values, measure)) return []
  const behind = Math.max(before.lastIndexOf('其中'), lastAmong(before))
  const whole = amounts.findLast(({end}) => end <= behind)
  if (!whole || whole.isRough || whole.value <= numberOf(part)) return []
  return [
    {
      range: flow.range(match.index, end),
      data: told({all: whole.written, part, unit: measure, rate: written}),
    },
  ]
}

/** “32名执法人员中，法律专业5人”: where 中 stands that names what the parts are of, or −1. */
function lastAmong(before: string): number {
  const found = /^.*\d[^\d，。；]{1,16}(?=中[，：])/s.exec(before)
  return found ? found[0].length : -1
}

/** What the whole is said to be of stands right before, and nobody else between. */
const goesOn =
  /^[^\d，。；]{0,10}(?:，(?:同比|[较比]上年|增长|下降)[^\d，。；]{0,8}[\d.]+(?:[%％]|个?百分点))?[，（]?(?:仅|只|共|已|均|超额|提前|全面|圆满|顺利)*$/
/** “比上年增加12件，占…”, “12月新增”, “分别占”: the share of another number. */
const isOfOther = /(?:增加|减少|增长|下降|上升|多|少)了?$|累计|分别|[每月]|季度|半年|日均|人均|平均/

const planned = /目标|任务|计划|指标/

export function wrongShareOfAll(match: RegExpExecArray, {flow}: Block): Finding[] {
  const {all = '', unit: measure = '', rate: written = ''} = match.groups!
  const end = match.index + match[0].length
  if (isBound(flow.text.slice(end, end + 4)) || /[约近超]/.test(match[0])) return []
  const before = sentenceBefore(flow.text, match.index)
  const amounts = amountsIn(before, measure)
  const part = amounts.at(-1)
  if (!part || part.isRough || isRough(flow.text, match.index)) return []
  if (!goesOn.test(before.slice(part.end)) || isOfOther.test(clauseBefore(before, part.index))) return []
  const values = amounts.map(({value}) => value)
  // What is planned is a round number and not a rounded one.
  const whole = planned.test(match[0]) && !all.includes('.') ? numberOf(all) : all
  if (isRateOf(written, [part.written, ...sumsOf(values)], [whole], measure)) return []
  return [
    {
      range: flow.range(match.index - before.length + part.index, end),
      data: told({all, part: part.written, unit: measure, rate: written}),
    },
  ]
}

/** “增长率”, “到期”, “未完成”: other numbers, or the rest. */
const isOfRest = /[增减升降同]|近|约|按[时期]|到期|[未不]/

export function wrongBracketed(match: RegExpExecArray, {flow}: Block): Finding[] {
  const {all = '', unit: measure = '', part = '', rate: written = ''} = match.groups!
  const named = flow.text.slice(Math.max(0, match.index - 4), match.index)
  if (isOfRest.test(named + match[0]) || numberOf(part) > numberOf(all)) return []
  if (isRateOf(written, [part], [all], measure)) return []
  return [
    {
      range: flow.range(match.index, match.index + match[0].length),
      data: told({all, part, unit: measure, rate: written}),
    },
  ]
}

/** Do any of the parts make the rate of any of the wholes, or of some of these together? */
export function isRateOf(
  written: string,
  parts: readonly (string | number)[],
  wholes: readonly (string | number)[],
  measure: string,
): boolean {
  const span = (one: string | number) => (typeof one === 'string' ? spanOf(one, measure) : spanOfCount(one))
  const sums = sumsOf(wholes.map(one => (typeof one === 'string' ? numberOf(one) : one)))
  const all = [...wholes.filter(one => typeof one === 'string'), ...sums]
  return parts.some(part => all.some(one => agrees(written, shareOf(span(part), span(one)))))
}

/** No more than two: what is told before them is another matter. */
function lastSentences(text: string): string {
  return text.split('。').slice(-2).join('。')
}

interface Share {
  readonly all: string
  readonly part: string
  readonly unit: string
  readonly rate: string
}

export function told({all, part, unit, rate}: Share): Finding['data'] {
  const expected = inPercent((numberOf(part) / numberOf(all)) * 100, rate)
  return {rate: `${rate}%`, all, part, unit, expected: `${expected}%`}
}

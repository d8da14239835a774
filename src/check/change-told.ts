import type {Words} from '../diagnostic/types.ts'
import {amountsIn, isBound, isRough, lastSums, numberOf, rounded} from './amount.ts'
import {isRise} from './change-forms.ts'
import {type Span, spanOf, spanOfCount} from './rate.ts'
import {sentenceAt, sentenceBefore} from './sentence.ts'

/** A number before or after, as it is written or as it follows from others. */
export interface Side {
  readonly name: Words | string
  readonly value: number
  readonly span: Span
}

export interface Extent {
  readonly written: string
  readonly measure: 'percent' | 'points' | 'amount'
  readonly isUp: boolean
}

export interface Change {
  readonly from: Side
  readonly to: Side
  readonly unit: string
  readonly isUp: boolean
  readonly extent: Extent | undefined
  /** What else it may be that has changed: “许可80件、处罚46件，同比增长5%” tells of both together. */
  readonly others: readonly number[]
}

/** What a match of a form tells; nothing where it may be meant otherwise. */
export function changeOf(match: RegExpExecArray, text: string): Change | undefined {
  const {index, groups = {}} = match
  const {from, to, unit = '', verb = '', by} = groups
  const sentence = sentenceAt(text, index)
  const told = sentenceBefore(text, index)
  if (isRough(text, index) || (unit.endsWith('元') && prices.test(sentence)) || isRank(groups))
    return undefined
  if (isOfEarlierYear(groups, match[0], text.slice(0, index))) return undefined
  const extent = extentOf(groups, text.slice(index + match[0].length, index + match[0].length + 4))
  const change = {unit, isUp: isRise(verb), extent}
  if (by !== undefined) return byDifference(groups, change, told)
  const values = amountsIn(told, unit || '个').map(({value}) => value)
  const now = numberOf(to!)
  const others = match[0].startsWith(to!) ? lastSums([...values, now]).slice(1) : []
  return {...change, from: sideOf(from!, unit), to: sideOf(to!, unit), others}
}

function sideOf(written: string, unit: string): Side {
  return {name: written + unit, value: numberOf(written), span: spanOf(written, unit)}
}

type Groups = Readonly<Record<string, string | undefined>>

/**
 * “126件，比上年增加6件”: 120件 before. Where the words turn round, that alone is wrong. Behind a list it may be told of all
 * of it.
 */
function byDifference(
  {to, unit = '', by = '', measureBy = '', again = ''}: Groups,
  change: Omit<Change, 'from' | 'to' | 'others'>,
  told: string,
): Change | undefined {
  const isContrary = isRise(again) !== change.isUp
  const sign = change.isUp ? -1 : 1
  if (to === undefined || measureBy !== unit) {
    if (!isContrary) return undefined
    const [from, now] = change.isUp ? [0, 1] : [1, 0]
    return {...change, from: sideNamed(lastYear, from), to: sideNamed(thisYear, now), others: []}
  }
  const now = sideOf(to, unit)
  const difference = spanOf(by, unit)
  const value = rounded(now.value + sign * numberOf(by))
  const ends = [now.span.low + sign * difference.low, now.span.high + sign * difference.high]
  if (value <= 0 || /累计|新增|、[^\d，；]*$/.test(told.slice(-24))) return undefined
  return {
    ...change,
    from: {name: `${value}${unit}`, value, span: {low: Math.min(...ends), high: Math.max(...ends)}},
    to: now,
    others: [],
  }
}

const lastYear: Words = {zh: '上年', en: 'last year'}
const thisYear: Words = {zh: '本年', en: 'this year'}

function sideNamed(name: Words, value: number): Side {
  return {name, value, span: spanOfCount(value)}
}

/** Growth in money is often told without the change of prices, or of what is counted. */
const prices = /生产总值|增加值|产值|GDP|口径|不变价|可比|价格|名义|实际|人均|扣除|剔除|消费品/

/** “由8名上升到3名” */
function isRank({unit, verb = ''}: Groups): boolean {
  return unit === '名' && /升|提|下降/.test(verb)
}

/**
 * “由2015年的100件下降到80件，同比下降5%”: the share is that of one year, the numbers are of more. In brackets a year
 * without another before it is the last one.
 */
function isOfEarlierYear({fromYear, toYear, basis}: Groups, words: string, before: string): boolean {
  if (fromYear === undefined) return false
  if (/^[由从]/.test(words)) return basis !== undefined && Number(toYear) !== Number(fromYear) + 1
  const years = /^.*(\d{4})年/s.exec(before.slice(-200))
  return years ? Number(years[1]) !== Number(fromYear) + 1 : !words.includes('（')
}

function extentOf({again, verb = '', written, measure}: Groups, behind: string): Extent | undefined {
  if (written === undefined || isBound(behind)) return undefined
  const isUp = isRise(again?.replace(/(?:幅度|比例|率|时限|时间)$/, '') ?? verb)
  if (measure!.includes('点')) return {written, measure: 'points', isUp}
  return {written, measure: /[%％]/.test(measure!) ? 'percent' : 'amount', isUp}
}

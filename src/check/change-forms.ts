import {number, unit} from './amount.ts'

/** How drafts tell that a number has changed. Sources of patterns: each begins with what it looks for. */

const rise = '上升|增长|增加|提高|提升|上涨|扩大|增产'
const fall = '下降|减少|降低|压缩|压减|缩减|缩短|下滑|回落|减产'
/** “降至”, “增到”: one character will do before 至. */
const riseTo = `${rise}|升|增|涨|扩`
const fallTo = `${fall}|降|减|压|缩|跌`
const verbs = `${rise}|${fall}`

export const isRise = (verb: string): boolean => riseTo.split('|').includes(verb)

const last = '(?:上年(?:度|同期)?|上一年度?|去年(?:同期)?|前一年)'
const year = `(?:\\d{4}年(?:度|同期)?|${last})?的?`
const yearBefore = `(?:(?<fromYear>\\d{4})年(?:度|同期)?|${last})?的?`
const anyUnit = `(?:个?(?:工作日|自然日|小时)|天|分钟|[万亿]?元|微克(?:/立方米)?|${unit}|[%％]|万|亿)?`

const measured = '(?<written>\\d+(?:[.,]\\d+)*)(?<measure>[%％]|个?百分点|\\k<unit>)(?![\\d.万亿次])'
/** “，同比下降20%”, “，提高7.3个百分点”, “，增加16件”. What has another subject is no extent of this change. */
const extent = `(?:，?(?<basis>同比|[较比]${last})?(?:(?<again>${verbs})(?:幅度|比例|率|时限|时间)?|[增降]幅|幅度)(?:了|为|达到?)?${measured})?`
/** The same where the number of the year before is told elsewhere. */
const since = `(?:同比|[较比]${last})(?<verb>${verbs})了?`

/** “较2024年减少”: of a year that is named, where how much it was is what is left. */
const sinceYear = `(?:同比|[较比](?:${last}|20\\d{2}年(?:度|同期)?))(?<verb>${verbs})了?`

const to = `(?<to>${number})(?<unit>微克(?:/立方米)?|${unit})`
const to100 = `(?<written>\\d+(?:\\.\\d+)?)(?<measure>[%％])`
const before = `(?:(?<fromYear>\\d{4})年|${last})(?:度|同期)?(?:的|为|是|共|有|仅)?(?<from>${number})\\k<unit>(?!次)`

export interface Form {
  /** Few reports have such a sentence, and V8 makes long programs of the patterns. */
  readonly sign: RegExp
  readonly pattern: RegExp
}

/** “由2023年的40件上升到45件”, “从100件降至80件，下降20%”. A number of a year, or a rank, is none. */
const fromTo = `[由从]${yearBefore}(?!第)(?<from>${number})(?<unit>${anyUnit})(?!年|位|日|月|级)(?<verb>${riseTo}|${fallTo})(?:到了?|至|为)(?:(?<toYear>\\d{4})年(?:度|同期)?|今年|本年度?)?的?(?<to>${number})\\k<unit>(?![\\d年位月日级次])${extent}`
/** “发案率1.2%降至0.8%”: without 由 only of shares, and behind their name: of “由31%和21.9%降至25%和16%” it is not known which. */
const shareTo = `(?<=[率度比重](?:(?:上年|去年)(?:同期)?的?)?)(?<from>\\d+(?:\\.\\d+)?)(?<unit>[%％])(?<verb>${riseTo}|${fallTo})(?:到了?|至|为)(?<to>\\d+(?:\\.\\d+)?)\\k<unit>(?![和及与、])${extent}`
/** “案件45件，比上年的40件增长12.5%”, “比上年（40件）增加5件”. */
const against = `${to}，?(?:同比)?[较比]${year}（?(?<from>${number})\\k<unit>）?(?:同比)?(?<verb>${verbs})了?(?![到至为])(?:${measured})?`
/** “126件，同比增长5%（上年120件）”. */
const toldBehind = `${to}，?${since}${to100}[，（](?:而)?${before}(?=[）。；，、]|$)`
/** “126件（上年120件），同比增长5%”. */
const toldBetween = `${to}[，（]${before}）?，${since}${to100}`
/** “126件，比上年增加6件，增长5%”: how many it was the year before is what is left. */
const byDifference = `(?:${to}，?)?${sinceYear}(?<by>${number})(?<measureBy>\\k<unit>|${unit})，(?:同比|[较比]${last})?(?<again>${verbs}|[增降](?=幅))幅?(?:了|为|达到?)?${to100}(?=[，。；、）]|$)`

/** By the year that is told in or before them. */
export const forms = (): readonly Form[] => [
  {
    sign: /\d[^\d，。；]{0,9}[升长加高涨大降少低缩减短滑落增扩压跌](?:到了?|[至为])/g,
    pattern: new RegExp(fromTo, 'g'),
  },
  {sign: /[%％][上下增提减降压缩回扩涨升跌].{0,3}[到至为]/g, pattern: new RegExp(shareTo, 'g')},
  {
    sign: /[较比].{0,16}\d[万亿]?[^\d，。；年月日%％][次）]{0,2}(?:同比)?[上增提扩下减降压缩]/g,
    pattern: new RegExp(against, 'g'),
  },
  {sign: /[%％][，（]而?[上去前\d][^\d，。；]{0,8}\d/g, pattern: new RegExp(toldBehind, 'g')},
  {
    sign: /[，（](?:\d{4}|[上去前])[年一][^\d，。；]{0,8}\d[^；。]{0,14}，[同较比]/g,
    pattern: new RegExp(toldBetween, 'g'),
  },
  {
    sign: /[同较比](?:20\d{2}年)?[^\d，。；]{1,10}\d[\d.,，]*[^\d，。；]{1,3}，[^\d，。；]{2,10}\d[\d.]*[%％]/g,
    pattern: new RegExp(byDifference, 'g'),
  },
]

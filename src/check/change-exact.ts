import type {Words} from '../diagnostic/types.ts'
import {matchesOf} from '../tree/matches.ts'
import {decimalsOf, number, numberOf, rounded, unit} from './amount.ts'
import {onlyIn} from './only-in.ts'
import {type Block, defineCheck, type Finding} from './types.ts'

const up = '上升|增长|增加|提高|提升|上涨|扩大'
const down = '下降|减少|降低|压缩|压减|缩减|缩短|下滑'
const year = '(?:\\d{4}年(?:度|同期)?|上年(?:度|同期)?|上一年度?|去年(?:同期)?|前一年)?的?'
const extent = '(?<written>\\d+(?:\\.\\d+)?)(?<measure>[%％]|个?百分点)'
const anyUnit = `(?:个?(?:工作日|自然日|小时)|天|分钟|[万亿]?元|${unit}|[%％]|万|亿)?`

/** “由40件上升到45件”, “从100件下降到80件，下降20%”. A number of a year, or a rank, is none. */
const fromTo = `[由从]${year}(?!第)(?<from>${number})(?<unit>${anyUnit})(?!年|位|名|日|月|级)(?<verb>${up}|${down})(?:到了?|至|为)${year}(?<to>${number})\\k<unit>(?![\\d年位月日级])(?:，?(?:同比|降幅|增幅|比例|幅度)?(?:为|达到?)?(?:${up}|${down})?(?:了|达到?|约)?${extent})?`
/** “案件45件，比上年的40件增长12.5%”. */
const against = `(?<to>${number})(?<unit>${unit})，?(?:同比)?[较比]${year}(?<from>${number})\\k<unit>(?:同比)?(?<verb>${up}|${down})(?:了|约)?(?:${extent})?`

interface Change {
  readonly from: string
  readonly to: string
  readonly unit: string
  readonly isUp: boolean
  /** How far, as it is written: “12.5”, and of what. */
  readonly extent: {readonly written: string; readonly isOfPoints: boolean} | undefined
}

/** A change goes the way that the numbers go, and as far. */
export const changeExact = defineCheck({
  name: 'change-exact',
  isLocal: () => true,
  describe: () => ({
    summary: {zh: '增减与前后的数字相符', en: 'increases and decreases agree with their numbers'},
    options: {},
    data: {
      from: {zh: '变化前的数', en: 'the number before'},
      to: {zh: '变化后的数', en: 'the number after'},
      expected: {zh: '算出来的增减', en: 'the change between them'},
      written: {zh: '写的增减', en: 'the change as written'},
    },
    message: {
      zh: '从{from}到{to}是{expected}，写的是{written}',
      en: 'from {from} to {to} is {expected}, the text says {written}',
    },
  }),
  // Of each a sign as well, for few reports have such a sentence, and V8 makes long programs of the patterns.
  prepare: () => ({
    forms: [
      {sign: /[升长加高涨大降少低缩减短滑][到至为]/g, pattern: new RegExp(fromTo, 'g')},
      {
        sign: /[较比].{0,16}\d[万亿]?[^\d，。；年月日%％]次?(?:同比)?[上增提扩下减降压缩]/g,
        pattern: new RegExp(against, 'g'),
      },
    ],
  }),
  create(_options, context, {forms}) {
    const findings = new Map<Block, Finding[]>()
    for (const {sign, pattern} of forms)
      for (const block of context.blocksWith(sign, false))
        for (const match of matchesOf(pattern, block.flow.text)) {
          const found = findingOf(changeOf(match), match, block)
          const others = findings.get(block)
          if (others) others.push(...found)
          else findings.set(block, found)
        }
    return onlyIn([...findings.keys()], context, block => findings.get(block)!)
  },
})

function changeOf({groups}: RegExpExecArray): Change {
  const {from, to, unit = '', verb, written, measure} = groups!
  const extent = written === undefined ? undefined : {written, isOfPoints: measure!.includes('点')}
  return {from: from!, to: to!, unit, isUp: up.includes(verb!), extent}
}

function findingOf(change: Change, match: RegExpExecArray, {flow}: Block): Finding[] {
  const {from, to, unit, isUp, extent} = change
  const end = match.index + match[0].length
  const difference = numberOf(to) - numberOf(from)
  const isSameWay = difference === 0 || difference > 0 === isUp
  // “20%以上” is no exact share.
  const isExact = extent !== undefined && !/^(?:以上|左右)/.test(flow.text.slice(end))
  if (isSameWay && (!isExact || isAsFar(change))) return []
  const exact = extent === undefined ? nothing : exactExtent(change)
  const written = extent === undefined ? nothing : inWords(extent.written, extent.isOfPoints)
  return [
    {
      range: flow.range(match.index, end),
      data: {
        from: from + unit,
        to: to + unit,
        expected: words(difference > 0, exact),
        written: words(isUp, written),
      },
    },
  ]
}

/** Of shares, “提高7.3个百分点” is told as the difference, and “提高8.2%” of the share before. */
function isAsFar({from, to, unit, extent}: Change): boolean {
  const {written, isOfPoints} = extent!
  const before = numberOf(from)
  if (isOfPoints ? !isShare(unit) : before === 0) return true
  const difference = Math.abs(rounded(numberOf(to) - before))
  const exact = isOfPoints ? difference : (difference / before) * 100
  // “由92%提高到95%，提高3%”: meant are points, though 3 is about the share of 92 as well.
  if (isShare(unit) && !isOfPoints && difference === Number(written)) return false
  return Math.abs(exact - Number(written)) < 10 ** -decimalsOf(written)
}

/** Of shares in points, which is what is meant by “提高7.3%” nearly always. */
function exactExtent({from, to, unit, extent}: Change): Words {
  const difference = Math.abs(numberOf(to) - numberOf(from))
  if (isShare(unit)) return inWords(String(Number(difference.toFixed(4))), true)
  if (extent!.isOfPoints) return nothing
  const share = (difference / numberOf(from)) * 100
  return inWords(String(Number(share.toFixed(Math.max(1, decimalsOf(extent!.written))))), false)
}

const isShare = (unit: string): boolean => unit === '%' || unit === '％'

const nothing: Words = {zh: '', en: ''}

function inWords(extent: string, isOfPoints: boolean): Words {
  return isOfPoints
    ? {zh: `${extent}个百分点`, en: ` of ${extent} percentage points`}
    : {zh: `${extent}%`, en: ` of ${extent}%`}
}

function words(goesUp: boolean, extent: Words): Words {
  return {
    zh: `${goesUp ? '增加' : '减少'}${extent.zh}`,
    en: `${goesUp ? 'an increase' : 'a decrease'}${extent.en}`,
  }
}

import type {Words} from '../diagnostic/types.ts'
import {matchesOf} from '../tree/matches.ts'
import {decimalsOf, number, numberOf, unit} from './amount.ts'
import {onlyIn} from './only-in.ts'
import {type Block, defineCheck, type Finding} from './types.ts'

const up = '上升|增长|增加|提高|提升|上涨|扩大'
const down = '下降|减少|降低|压缩|压减|缩减|缩短|下滑'
const year = '(?:\\d{4}年(?:度|同期)?|上年(?:度|同期)?|上一年度?|去年(?:同期)?|前一年)?的?'
const percent = '(\\d+(?:\\.\\d+)?)[%％]'
const anyUnit = `(?:${unit}|[%％]|万|亿)?`

/** “由40件上升到45件”, “从100件下降到80件，下降20%”. A number of a year, or a rank, is none. */
const fromTo = `[由从]${year}(?!第)(${number})(${anyUnit})(?!年|位|名|日|月|级)(${up}|${down})(?:到了?|至|为)${year}(${number})\\2(?![\\d年位月日级])(?:，?(?:同比|降幅|增幅|比例|幅度)?(?:为|达到?)?(?:${up}|${down})?(?:了|达到?|约)?${percent})?`
/** “案件45件，比上年的40件增长12.5%”. */
const against = `(${number})(${unit})，?(?:同比)?[较比]${year}(${number})\\2(?:同比)?(${up}|${down})(?:了|约)?(?:${percent})?`

interface Change {
  readonly from: string
  readonly to: string
  readonly unit: string
  readonly isUp: boolean
  readonly rate: string | undefined
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
      {
        sign: /[升长加高涨大降少低缩减短滑][到至为]/g,
        pattern: new RegExp(fromTo, 'g'),
        read: ([, from, unit, verb, to, rate]: Match) => ({from, to, unit, verb, rate}),
      },
      {
        sign: /[较比].{0,16}\d[万亿]?[^\d，。；年月日%％]次?(?:同比)?[上增提扩下减降压缩]/g,
        pattern: new RegExp(against, 'g'),
        read: ([, to, unit, from, verb, rate]: Match) => ({from, to, unit, verb, rate}),
      },
    ],
  }),
  create(_options, context, {forms}) {
    const findings = new Map<Block, Finding[]>()
    for (const {sign, pattern, read} of forms)
      for (const block of context.blocksWith(sign, false))
        for (const match of matchesOf(pattern, block.flow.text)) {
          const {from, to, unit = '', verb, rate} = read(match)
          const change = {from: from!, to: to!, unit, isUp: up.includes(verb!), rate}
          findings.set(block, [...(findings.get(block) ?? []), ...findingOf(change, match, block)])
        }
    return onlyIn([...findings.keys()], context, block => findings.get(block)!)
  },
})

type Match = readonly (string | undefined)[]

function findingOf({from, to, unit, isUp, rate}: Change, match: RegExpExecArray, {flow}: Block): Finding[] {
  const end = match.index + match[0].length
  const difference = numberOf(to) - numberOf(from)
  const share = (Math.abs(difference) / numberOf(from)) * 100
  const isSameWay = difference === 0 || difference > 0 === isUp
  // “以上”, “个百分点” and the like are no exact share.
  const isAsFar =
    rate === undefined ||
    numberOf(from) === 0 ||
    /^(?:以上|左右)/.test(flow.text.slice(end)) ||
    Math.abs(share - Number(rate)) < 10 ** -decimalsOf(rate)
  if (isSameWay && isAsFar) return []
  const decimals = rate === undefined ? 0 : decimalsOf(rate)
  const exact = rate === undefined ? '' : `${share.toFixed(decimals)}%`
  const words = (goesUp: boolean, by: string): Words => ({
    zh: `${goesUp ? '增加' : '减少'}${by}`,
    en: `${goesUp ? 'an increase' : 'a decrease'}${by && ` of ${by}`}`,
  })
  return [
    {
      range: flow.range(match.index, end),
      data: {
        from: from + unit,
        to: to + unit,
        expected: words(difference > 0, exact),
        written: words(isUp, rate === undefined ? '' : `${rate}%`),
      },
    },
  ]
}

import {matchesOf} from '../tree/matches.ts'
import {decimalsOf, number, numberOf, unit} from './amount.ts'
import {onlyIn} from './only-in.ts'
import {sentenceAt} from './sentence.ts'
import {type Block, defineCheck, type Finding} from './types.ts'

/** What was done with cases, and what the rate of it is called: where a case ends, by either word. */
const ends = '办结|结案|审结|查结'
const deeds = `${ends}|办复|答复|回复|整改|完成|合格|查处|化解|调处|调解成功|出庭|采纳|履行|执行|备案`

/**
 * “受理投诉50件，办结48件，办结率96%”: all, those of which something was done, and the rate. No other number stands
 * between them.
 */
const share = `(${number})(${unit})[^\\d。；]{0,20}?[，、](?:[^\\d，。；]{0,8})(${deeds})[^\\d，。；]{0,6}(${number})\\2[^\\d。；]{0,10}，[^\\d，。；]{0,6}(\\3|${ends})[^\\d，。；率]{0,2}率(?:均|都)?(?:为|达到?了?|是|：)?(\\d+(?:\\.\\d+)?)[%％]`

/** “其中简易程序案件45件，占37.5%”: of a whole that is told, not of one that is elsewhere (“占全市案件总数的…”). */
const portion = `(${number})(${unit})，?占(?:[^\\d，。；全同去上]{0,6}总[数量]|全部案件)?的?(?:比例?|比重)?(?:为|达到?|是|：)?(\\d+(?:\\.\\d+)?)[%％]`
/** No sentence that tells a whole and its parts is longer. */
const reach = 200

/** The rate of what was done, and the share of a part, are those of the numbers before them. */
export const shareExact = defineCheck({
  name: 'share-exact',
  isLocal: () => true,
  describe: () => ({
    summary: {zh: '比率与前面的数字相符', en: 'rates agree with the numbers that they are of'},
    options: {},
    data: {
      rate: {zh: '写的比率', en: 'the rate as written'},
      all: {zh: '总数', en: 'the number of all'},
      part: {zh: '其中办成的数', en: 'the number of those that were done'},
      unit: {zh: '单位', en: 'the unit'},
      expected: {zh: '算出来的比率', en: 'the rate of these numbers'},
    },
    message: {
      zh: '{part}{unit}是{all}{unit}的{expected}，写的是{rate}',
      en: '{part} of {all} is {expected}, the text says {rate}',
    },
  }),
  prepare: () => ({
    forms: [
      {
        sign: /[结复改成格查处解庭纳行案][^\d，。；率]{0,2}率[均都为达到了是：]*\d/g,
        pattern: new RegExp(share, 'g'),
        look: wrongRate,
      },
      {sign: /占[^\d，。；]{0,12}\d/g, pattern: new RegExp(portion, 'g'), look: wrongPortion},
    ],
  }),
  create(_options, context, {forms}) {
    const findings = new Map<Block, Finding[]>()
    for (const {sign, pattern, look} of forms)
      for (const block of context.blocksWith(sign, false)) {
        const found = matchesOf(pattern, block.flow.text).flatMap(match => look(match, block))
        findings.set(block, [...(findings.get(block) ?? []), ...found])
      }
    return onlyIn([...findings.keys()], context, block => findings.get(block)!)
  },
})

function wrongRate(match: RegExpExecArray, {flow}: Block): Finding[] {
  const [words, all, unit, deed, part, named, rate] = match
  const end = match.index + words.length
  if (deed !== named && !ends.includes(deed!)) return []
  if (isAbout(words, flow.text.slice(end, end + 24))) return []
  const done = numberOf(part!)
  // It may be the rate of an earlier number: “收到60件，受理50件，办结48件，办结率80%”.
  const at = match.index + words.indexOf(`${part}${unit}`, all!.length)
  const earlier = sentenceAt(flow.text.slice(0, at), match.index)
  const totals = matchesOf(anyNumber, earlier).map(([one]) => numberOf(one))
  if (done > numberOf(all!) || totals.some(total => agree(done / total, rate!))) return []
  return [
    {range: flow.range(match.index, end), data: told({all: all!, part: part!, unit: unit!, rate: rate!})},
  ]
}

/** The whole stands before 其中: without it “许可75件，占62.5%；处罚45件，占37.5%” are parts of another number. */
function wrongPortion(match: RegExpExecArray, {flow}: Block): Finding[] {
  const [words, part, unit, rate] = match
  const end = match.index + words.length
  if (/^(?:以上|左右|以内)/.test(flow.text.slice(end, end + 4))) return []
  const before = lastSentences(flow.text.slice(Math.max(0, match.index - reach), match.index))
  const amounts = matchesOf(new RegExp(`(${number})余?${unit}`, 'g'), before)
  const some = numberOf(part!)
  if (amounts.some(([, one]) => agree(some / numberOf(one!), rate!))) return []
  const behind = before.lastIndexOf('其中')
  const whole = amounts.findLast(({index}) => index < behind)
  if (!whole || whole[0].includes('余') || isRough(before, whole.index)) return []
  const [, all] = whole
  if (numberOf(all!) <= some) return []
  return [
    {range: flow.range(match.index, end), data: told({all: all!, part: part!, unit: unit!, rate: rate!})},
  ]
}

/** “近700件”. */
function isRough(text: string, at: number): boolean {
  return /(?:近|约|逾|超过?)$/.test(text.slice(Math.max(0, at - 2), at))
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

function told({all, part, unit, rate}: Share): Finding['data'] {
  const expected = ((numberOf(part) / numberOf(all)) * 100).toFixed(Math.max(1, decimalsOf(rate)))
  return {rate: `${rate}%`, all, part, unit, expected: `${expected.replace(/\.0+$/, '')}%`}
}

const anyNumber = new RegExp(number, 'g')

/** “按期办结率”, “98%以上”, “100%（未到期的5件不计）”: of other cases, or not exact; “不合格12批，合格率98.8%”: of the rest. */
function isAbout(words: string, behind: string): boolean {
  return (
    /按[时期]|限|应(?!诉)|到期|未|不(?=合格|履行|执行|采纳)|其余|在办|结转|余[件项个起]|近|约/.test(words) ||
    /^(?:以上|左右|以内|[（(][^（）()]{0,16}(?:[不未除扣]|剔|另|到期|按[时期]))/.test(behind)
  )
}

/** Rounded or cut off. */
function agree(share: number, rate: string): boolean {
  return Math.abs(share * 100 - Number(rate)) < 10 ** -decimalsOf(rate)
}

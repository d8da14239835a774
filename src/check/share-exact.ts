import {seam} from '../tree/compiled.ts'
import {matchesOf} from '../tree/matches.ts'
import {isBound, isSameUnit, lastSums, noticed, number, numberOf, unit} from './amount.ts'
import {onlyIn} from './only-in.ts'
import {
  bracketed,
  isRateOf,
  portion,
  shareOfAll,
  told,
  wrongBracketed,
  wrongPortion,
  wrongShareOfAll,
} from './portion.ts'
import {sentenceAt} from './sentence.ts'
import {type Block, defineCheck, type Finding} from './types.ts'

/** What was done with cases, and what the rate of it is called: where a case ends, by either word. */
const ends = '办结|结案|审结|查结|执结'
const deeds = `${ends}|不合格|办复|答复|回复|整改|完成|合格|查处|化解|调处|调解成功|成功|出庭|采纳|履行|执行|备案|通过|达标|满意|处置|销号|落实|受理|立案|持证|在岗|破案|胜诉|败诉|纠错|纠正`
/** What stands behind the number of all and is another matter. */
const growth = '(?:，(?:同比|[较比](?:上年|去年))[^\\d，。；]{0,6}[\\d.]+[%％])?'

/**
 * “受理投诉50件，办结48件，办结率96%”: all, those of which something was done, and the rate. No other number stands
 * between them.
 */
const share = `(${number})(${unit})${growth}${seam}(?:[^\\d，。；]{0,8}${noticed})?${seam}[^\\d。；]{0,20}?[，、；]([^\\d，。；]{0,8}?)(${deeds})${seam}[^\\d，。；]{0,6}(${number})(?:\\2|(?<same>[人名]))${seam}[^\\d。；]{0,10}，[^\\d，。；]{0,6}(\\4|${ends})${seam}[^\\d，。；率]{0,2}率(?:均|都)?${seam}(?:为|达到?了?|是|：)?${seam}(\\d+(?:\\.\\d+)?)[%％]`

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
        sign: /[结复改成格查处解庭纳行案功过标意置号实理证岗诉错正现出][^\d，。；率]{0,2}率[均都为达到了是：]*\d/g,
        pattern: new RegExp(share, 'g'),
        look: wrongRate,
      },
      {sign: /占[^\d，。；]{0,12}\d/g, pattern: new RegExp(portion, 'g'), look: wrongPortion},
      {
        sign: /率.{0,4}\d+(?:\.\d+)?[%％][（(][^\d，。；]/g,
        pattern: new RegExp(bracketed, 'g'),
        look: wrongBracketed,
      },
      {
        sign: /[占成达为][^\d。；]{0,24}\d[^。；%％]{0,24}的[^\d，。；]{0,3}\d/g,
        pattern: new RegExp(shareOfAll, 'g'),
        look: wrongShareOfAll,
      },
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
  const [words, all = '', unit = '', head = '', deed = '', part = '', same = unit, named, rate = ''] = match
  const end = match.index + words.length
  if ((deed !== named && !ends.includes(deed)) || !isSameUnit(same, unit)) return []
  if (
    ofJudged.test(deed) &&
    !judged.test(flow.text.slice(Math.max(0, match.index - 12), match.index) + words)
  )
    return []
  if (
    isAbout(deed === '不合格' ? words.replaceAll(deed, '') : words, flow.text.slice(end, end + 24)) ||
    isOther.test(head)
  )
    return []
  const done = numberOf(part)
  // It may be the rate of an earlier number: “收到60件，受理50件，办结48件，办结率80%”.
  const at = match.index + words.indexOf(`${part}${same}`, all.length)
  const earlier = matchesOf(anyNumber, sentenceAt(flow.text.slice(0, at), match.index))
  const numbers = earlier.map(([one]) => numberOf(one))
  if (done > numberOf(all) || isRateOf(rate, [part, ...lastSums([...numbers, done])], numbers, unit))
    return []
  return [{range: flow.range(match.index, end), data: told({all, part, unit, rate})}]
}

/** What courts have not decided yet is neither won nor lost: “应诉60件，败诉2件，败诉率4%” is of fewer. */
const ofJudged = /[胜败]诉|纠错/
const judged = /[审办]结|结案|判决|裁判|生效/

/** “不合格3批次，合格率97.5%”, “基本满意8件，满意率98.3%”. */
const isOther = /[不未非]|基本|比较|部分/

const anyNumber = new RegExp(number, 'g')

/** “按期办结率”, “98%以上”, “100%（未到期的5件不计）”: of other cases, or not exact; “不合格12批，合格率98.8%”: of the rest. */
function isAbout(words: string, behind: string): boolean {
  return (
    /按[时期]|限|后|补|一次性|首次|当场|初检|复[检查]|应(?!诉)|到期|未|不(?=合格|履行|执行|采纳)|其余|在办|结转|余[件项个起]|近|约/.test(
      words,
    ) ||
    isBound(behind) ||
    /^[（(][^（）()]{0,16}(?:[不未除扣]|剔|另|到期|按[时期])/.test(behind)
  )
}

import {seam} from '../tree/compiled.ts'
import {matchesOf} from '../tree/matches.ts'
import {
  type Amount,
  amountsIn,
  isBound,
  isRough,
  isSameUnit,
  noticed,
  number,
  numberOf,
  unit,
} from './amount.ts'
import {onlyIn} from './only-in.ts'
import {clauseBefore} from './sentence.ts'
import {type Block, defineCheck, type Finding} from './types.ts'

/** What can be done only with those that are told right before, and what these must have been. */
interface Deed {
  readonly done: string
  /** In the clause of the number of all. */
  readonly to: RegExp
  /** What is counted there stands right beside the number: “问题清单3个，整改73个” are lists. */
  readonly of?: RegExp
}

/**
 * Not 办结, 审结, 答复 of what was received: cases that were carried over count there. Nor 完成, for more may be done than was
 * planned.
 */
const deeds: readonly Deed[] = [
  {
    done: '采纳|采用',
    to: /提出|提供|出具|反馈|征集|收集|收到|意见|建议/,
    of: /提出|提供|出具|反馈|收到|意见|建议/,
  },
  {
    done: '整改|改正|纠正|销号',
    to: /发现|查出|排查|查找|查摆|梳理|反馈|指出|检查|问题|隐患/,
    of: /发现|查出|排查|反馈|指出|问题|隐患|不足|短板|缺陷|风险点|风险|线索/,
  },
  {done: '化解|调解成功|调处成功|成功', to: /调解|调处|排查|化解|矛盾|纠纷/},
  {done: '办复', to: /建议|提案|议案/},
  {done: '办结', to: /代表建议|建议提案|提案|议案/, of: /建议|提案|议案/},
  {done: '通过|合格|达标|及格', to: /参加|参考|报名|考试|测试|考核|抽检|抽查|检测|监测|评查|验收|检验/},
  {done: '出庭', to: /开庭|应诉|应当?出庭/},
  {done: '胜诉|败诉', to: /[审办]结|判决|裁判|结案/},
  {done: '持证', to: /执法人员|在岗/},
  {done: '收回|回收', to: /发放|发出/, of: /问卷|调查表|测评表/},
  {done: '履行', to: /应当?履行|需履行/},
]

const anyDeed = deeds.map(({done}) => done).join('|')
/** Who or what else stands before or behind the verb is another subject. */
const adverb =
  '(?:已经?|均|全部|全|现|目前|被|获|共|予以|督促|责令|推动|推进|指导|及时|当场|立即|立行立改|按[期时]|如期|完成|实际|成功|有效|顺利|负责人|机关负责人|行政机关负责人|有关部门|相关部门|相关单位|有关单位)*'
const object =
  '(?:了|的|有效|问卷|调查表|测评表|完成|到位|销号|通过|意见|建议|法律意见|问题|隐患|问题隐患|矛盾|纠纷|矛盾纠纷|案件|应诉|有|为|达)*'
/** From the verb on: the number of all is looked for before it. */
const deed = new RegExp(`(${anyDeed})${seam}(${object})${seam}(${number})(${unit})(?!次)`, 'g')
const head = new RegExp(`^[^\\d，。；（）]{0,16}${noticed}[，、]${adverb}$`)

/** “24个村中达标32个”, “在编9人中持证11人”: the whole stands in the words. */
const among = new RegExp(
  `(?<all>${number})(?<unit>${unit})[^\\d，。；、]{0,12}中，?[^\\d，。；、]{0,6}(?<deed>持证|达标|合格|通过)的?[^\\d，。；、]{0,4}?(?<part>${number})(?:\\k<unit>|(?<same>[人名]))(?!次)`,
  'g',
)

/** “14个所中有5个为一人所”: where no name stands behind the number, it is of the same things. */
const have = new RegExp(
  `(?<all>${number})(?<unit>${unit})[^\\d，。；、]{0,12}中，?(?<deed>[仅只已还尚]?有)(?<part>${number})\\k<unit>(?=[，。；、）为是已未被仍尚均])`,
  'g',
)

/** By what they take at least: few reports have it, and the patterns are long. */
const ofWhole = [
  {sign: /中，?[^\d，。；、]{0,6}(?:持证|达标|合格|通过)/, pattern: among},
  {sign: /中，?[仅只已还尚]?有\d/, pattern: have},
] as const

/** “提出法律意见43条，采纳51条”: no more can be done than there is to do. */
export const subsetExact = defineCheck({
  name: 'subset-exact',
  isLocal: () => true,
  describe: () => ({
    summary: {zh: '采纳、整改等的数不超过提出、发现的数', en: 'no more is done than there was to do'},
    options: {},
    data: {
      all: {zh: '总数', en: 'the number of all'},
      part: {zh: '其中办成的数', en: 'the number of those that were done'},
      unit: {zh: '单位', en: 'the unit'},
      deed: {zh: '办成了什么，如“采纳”', en: 'what was done, as 采纳'},
    },
    message: {
      zh: '{deed}的是{part}{unit}，多于前面的{all}{unit}',
      en: '{deed} is told of {part}, more than the {all} before',
    },
  }),
  prepare: () =>
    new RegExp(`[，、中][^\\d，。；]{0,14}(?:${anyDeed})[^\\d，。；]{0,8}\\d|中，?[仅只已还尚]?有\\d`, 'g'),
  create(_options, context, sign) {
    return onlyIn(context.blocksWith(sign, false), context, block => [
      ...wrongSubsets(block),
      ...wrongAmong(block),
    ])
  },
})

/** No sentence is longer; and a text without full stops must not be gone through for each verb. */
const reach = 300

function wrongSubsets({flow}: Block): Finding[] {
  return matchesOf(deed, flow.text).flatMap((match): Finding[] => {
    const {0: words, 1: done = '', 2: things = '', 3: part = '', 4: measure = '', index} = match
    const before = /[^。]*$/.exec(flow.text.slice(Math.max(0, index - reach), index))![0]
    const amounts = amountsIn(before, measure)
    const all = amounts.at(-1)
    const most = amounts.reduce((sum, {value}) => sum + value, 0)
    const behind = /^[^。]{0,100}/.exec(flow.text.slice(index + words.length))![0]
    if (!all || numberOf(part) <= most || before.length === reach) return []
    if (all.isRough || isBound(behind) || isCounted.test(before + words + behind.replace(/其余(?=\d)/, '')))
      return []
    const clause = clauseAround(all.index, before)
    const {to, of} = deeds.find(one => one.done.split('|').includes(done))!
    if (!head.test(before.slice(all.end)) || !to.test(clause) || isPart.test(clause)) return []
    if (!isAbout(things, clause) || (of && !isBeside(of, all, before))) return []
    return [
      {
        range: flow.range(index - before.length + all.index, index + words.length),
        data: {all: all.written, part, unit: measure, deed: done},
      },
    ]
  })
}

function wrongAmong({flow}: Block): Finding[] {
  const found = ofWhole.flatMap(({sign, pattern}) =>
    sign.test(flow.text) ? matchesOf(pattern, flow.text) : [],
  )
  return found.flatMap(({0: words, index, groups = {}}): Finding[] => {
    const {all = '', unit: measure = '', deed = '', part = '', same = measure} = groups
    if (numberOf(part) <= numberOf(all) || !isSameUnit(same, measure) || isRough(flow.text, index)) return []
    return [{range: flow.range(index, index + words.length), data: {all, part, unit: measure, deed}}]
  })
}

/** More than what is told is counted, or it is counted in another way. */
const isCounted =
  /结转|上年|往年|去年|历年|前[一两几]?年|前期|以前|此前|历史|遗留|累计|旧存|积案|存量|其他|其余|新增|合并|包括|含|连同|同时|分别|每|平均|不合格|未通过|计划|目标/
/** “一季度发现问题12个，整改15个”: some of another quarter. */
const isPart = /季度|半年|月|其中|重点|重大|典型/

/** What stands between two marks around a place. */
function clauseAround(place: number, text: string): string {
  return clauseBefore(text, place) + /^[^，。；、]{0,30}/.exec(text.slice(place))![0]
}

/** “发现问题73个”, “73个问题”. */
function isBeside(of: RegExp, {index, end}: Amount, text: string): boolean {
  const before = /[^，。；\d]*$/.exec(text.slice(Math.max(0, index - 8), index))![0]
  const name = before.replace(/(?:共|计|达|有|为|等|出|了|各类|具体)+$/, '').slice(-3)
  return of.test(name) || of.test(/^[^，。；、\d]{0,8}/.exec(text.slice(end))![0])
}

/** “发现问题73个，整改隐患78个”: other things. */
function isAbout(things: string, clause: string): boolean {
  const named = things.match(/意见|建议|问题|隐患|矛盾|纠纷|案件/g) ?? []
  return named.every(one => clause.includes(one))
}

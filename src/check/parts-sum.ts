import type {Words} from '../diagnostic/types.ts'
import {compiled} from '../tree/compiled.ts'
import {matchesOf} from '../tree/matches.ts'
import {number, numberOf, unit} from './amount.ts'
import {type Block, defineCheck, type Finding} from './types.ts'

// Not “700余件”, “近700件”: what is only about right has no sum.
const announced = new RegExp(
  `(?<!近|约|逾|超过?|[\\d.]|\\d[,， \\u00a0\\u202f])(${number})(${unit})[^。；\\d]{0,16}[，。；（]?其中[，：、]?`,
  'g',
)
/** “行政处罚2项、”: what stands between the numbers names the parts. */
const part = new RegExp(`^[^。；，、\\d]{0,24}?(${number})(${unit})([、，和及与]|)`)

/** Parts that are given with their total make it up. */
export const partsSum = defineCheck({
  name: 'parts-sum',
  isLocal: () => true,
  describe: () => ({
    summary: {zh: '“其中”各项相加与总数相符', en: 'parts that follow 其中 make up their total'},
    options: {
      finds: {
        type: 'choice',
        of: ['more', 'less'],
        default: 'more',
        about: {
          zh: 'more 各项相加超过总数，less 各项相加不足总数（至少三项才看）',
          en: 'more (the parts exceed the total) or less (they fall short of it; three parts or more)',
        },
      },
    },
    data: {
      total: {zh: '总数', en: 'the total'},
      sum: {zh: '各项之和', en: 'the sum of the parts'},
      unit: {zh: '单位', en: 'the unit'},
      parts: {
        zh: '“各项相加”；只一项就超过的，“有一项”',
        en: '“its parts make”, or “one of its parts is” where one alone exceeds the total',
      },
    },
    message: {
      zh: '总数是{total}{unit}，其中{parts}是{sum}{unit}',
      en: 'the total is {total}{unit}, {parts} {sum}{unit}',
    },
  }),
  create({finds}) {
    return {
      block(block) {
        if (!block.flow.text.includes('其中')) return undefined
        const lists = listsIn(block)
        if (lists.length === 0) return undefined
        return lists.flatMap(list => findingOf(list, finds === 'more' ? 'more' : 'less', block))
      },
    }
  },
})

/** No sentence lists more parts; and a text of nothing but numbers must not take hours. */
const most = 20

interface List {
  /** Nothing is said behind it in its clause, and it tells more than what was changed. */
  readonly isWhole: boolean
  readonly start: number
  readonly end: number
  readonly total: number
  readonly parts: readonly number[]
  readonly unit: string
}

/** Totals whose parts are all counted in their own unit, up to the end of the clause. */
function listsIn({flow: {text}}: Block): List[] {
  return matchesOf(compiled(announced), text).flatMap(match => {
    const [whole, value, measure] = match
    const parts: number[] = []
    const names: string[] = []
    let at = match.index + whole.length
    let marks = ''
    let end = at
    while (parts.length <= most) {
      const found = compiled(part).exec(text.slice(at, at + 60))
      if (!found || found[2] !== measure) break
      const [words, count, , mark = ''] = found
      // “其中受理6件，办结5件”: what became of them, and no part.
      if (marks !== '' && outcome.test(words)) return []
      parts.push(numberOf(count!))
      names.push(words)
      at += words.length
      marks += mark
      end = at - mark.length
      if (mark === '') break
      // “其中文化3件、旅游9件，结案12件”: the parts stand between 、, and behind them something else begins.
      if (mark === '，' && marks.includes('、')) break
    }
    const total = numberOf(value!)
    const largest = parts.find(part => part > total)
    const told = before(match.index, text)
    if (
      largest !== undefined &&
      !isAfterMore(largest, told, measure!) &&
      !standard.test(told.slice(-24) + text.slice(match.index, end))
    )
      return [{isWhole: false, start: match.index, end, total, parts: [largest], unit: measure!}]
    const isClosed = marks.includes('、') && marks.endsWith('，')
    if (!isClosed) end = at
    // “…等”, or a clause that goes on, is no complete list.
    if (parts.length < 2 || parts.length > most || !(isClosed || isEnd.test(text.slice(at)))) return []
    const behind = /^[^。]*/.exec(text.slice(match.index + whole.length))![0]
    if (overlap.test(behind) || areOfManyKinds(names)) return []
    // The same people may be counted twice: “其中党员9人，持证15人”.
    if (/[人名]次?$/.test(measure!) && (!marks.includes('、') || ofPeople.test(behind))) return []
    if (isSumOf(parts, told, measure!)) return []
    const isWhole = !isClosed && !isOfChanges(text.slice(match.index + whole.length, end))
    return [{isWhole, start: match.index, end, total, parts, unit: measure!}]
  })
}

/** “3件同时涉及两个机关”: some are counted twice, and that is said. */
const overlap = /同时|并处|既[^，。]{1,24}又|兼任|分属|重复|分别计|交叉|涉及[两多]/
/** What one person may be several of. */
const ofPeople = /本科|学历|研究生|学位|专业|党员|女|持证|资格|职称|以下|以上/

/** What tells apart by one thing of many: in what way, by whose hand, about what, at what time. */
const kinds: readonly RegExp[] = [
  /线[上下]|网上|现场|窗口|当[场庭]/,
  /联合|单独/,
  /由|经(?![济营费贸办])|通过|适用|采取|程序/,
  /涉/,
  /针对|面向/,
  /夜间|白天|节假日|[上下]半年/,
  /新(?:制定|出台|聘|招)/,
]
/** Of these one case has several, even of one kind. */
const crossing =
  /农民工|妇女|女性|老年|未成年|残疾|军人|军属|低保|青年|以上|以下|超(?:过|[\d百千万亿])|标的|跨[省市县区]/
/** “涉及招商引资42份、由律师审查的58份”: parts of several divisions, in which one thing is counted twice. */
function areOfManyKinds(names: readonly string[]): boolean {
  if (names.some(name => crossing.test(name))) return true
  const of = new Set(names.map(name => kinds.findIndex(kind => kind.test(name))))
  return of.size > 1
}

const isEnd = /^(?:[。；）]|$)/
const outcome = /^(?:已|共|均)?(?:受理|办结|结案|审结|立案|移送|成功|完成|同比|现已|其余)/

const change = /废止|失效|修改|修订|停止执行|新增|取消|调整|下放|划转|整改|纠正|退回/
/** “清理文件40件，其中废止3件、修改5件”: the others stay as they are, and nobody lists them. */
function isOfChanges(parts: string): boolean {
  return change.test(parts) && !/保留|有效/.test(parts.replaceAll('失效', ''))
}

/** What the sentence tells before a place. */
function before(place: number, text: string): string {
  return text.slice(text.lastIndexOf('。', place) + 1, place)
}

/** “立案42起，移送2起。其中，种子案件9起……”: the parts are those of an earlier number of the sentence. */
function isSumOf(parts: readonly number[], told: string, measure: string): boolean {
  return matchesOf(new RegExp(`(${number})余?${measure}`, 'g'), told).some(
    ([, value]) => numberOf(value!) === sumOf(parts),
  )
}

/** “每生每年不低于3000元，其中珠三角不低于5000元”: a rate has no parts. */
const standard = /每|人均|平均|[高低多少]于|标准|最[高低多少长短]|上限|下限/

/** The part is perhaps one of an earlier number, which it does not exceed. */
function isAfterMore(part: number, told: string, measure: string): boolean {
  return matchesOf(new RegExp(`(${number})余?${measure}`, 'g'), told).some(
    ([, value]) => numberOf(value!) >= part,
  )
}

function sumOf(parts: readonly number[]): number {
  return Math.round(parts.reduce((all, one) => all + one, 0) * 1e6) / 1e6
}

const all: Words = {zh: '各项相加', en: 'its parts make'}
const one: Words = {zh: '有一项', en: 'one of its parts is'}

function findingOf(list: List, finds: 'more' | 'less', {flow}: Block): Finding[] {
  const sum = sumOf(list.parts)
  const isWrong =
    finds === 'more' ? sum > list.total : list.isWhole && sum < list.total && list.parts.length >= 3
  if (!isWrong) return []
  const {total, unit} = list
  return [
    {
      range: flow.range(list.start, list.end),
      data: {total, sum, unit, parts: list.parts.length > 1 ? all : one},
    },
  ]
}

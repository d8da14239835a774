import {matchesOf} from '../tree/matches.ts'
import {type Amount, amountsIn, number, numberOf, rounded, slackOf, sumsOf, unit} from './amount.ts'

/** Parts that leave nothing over, right behind their whole: “抽检120批次，合格110批次，不合格10批次”. */
export interface ClosedSet {
  readonly start: number
  readonly end: number
  readonly total: string
  readonly unit: string
  readonly sum: number
}

interface Family {
  /** The name of any of the parts, as it ends before their number. */
  readonly member: RegExp
  /** All of them are there if these are. */
  readonly needed: readonly RegExp[]
  /** There may be others beside them: they can only be too many. */
  readonly isOpen?: true
  /** What stands in the sentence before them, where not all that can be counted has these parts. */
  readonly of?: RegExp
}

const few =
  '(?:[，、；：]|其中|检验|检测|抽检|抽查|监测|考核|评定|评查|评议|结果|产品|样品|等次|案卷|卷宗|评选?出|判定|认定|[为的有])*'

const families: readonly Family[] = [
  {
    member: new RegExp(
      `^${few}(?:优秀|优良|良好|较好|一般|基本合格|合格|不合格)(?:等次)?(?:的|为|有|案卷|样品|产品)?$`,
    ),
    needed: [/(?<![不本])合格/, /不合格/],
  },
  {
    member: new RegExp(
      `^${few}(?:优秀|良好|称职|基本称职|不称职|不确定等次|未定等次)(?:等次)?(?:的|为|有)?$`,
    ),
    needed: [/(?<![不本])称职/, /不称职/],
  },
  {member: new RegExp(`^${few}(?:不|未)?达标(?:的|为|有)?$`), needed: [/(?<![不未])达标/, /[不未]达标/]},
  {member: new RegExp(`^${few}(?:男|女)(?:性|同志|干部)?(?:的|为|有)?$`), needed: [/男/, /女/]},
  {
    member:
      /^[，、；：]?(?:其中[，：]?)?(?:已|拟|应|需|予以|建议|决定|提出|宣布|确认|继续|全文|部分|重新|统一)*(?:废止|失效|废止失效|修改|修订|修改完善|修订完善|保留|有效|停止执行|停止施行|公布|合并|整合)(?:的|和|或|并|及|、|继续有效|有效|失效|重新公布|规范性文件|文件|规章|制度)*$/,
    needed: [/保留|有效/, /废止|失效|修[改订]|停止/],
  },
  {member: named('[进出]口(?:总?[额值])?'), needed: [/出口/, /进口/]},
  {member: named('[公民]办(?:学校|幼儿园)?'), needed: [/公办/, /民办/]},
  {
    member: named('(?:实有|在编|在岗|空编|缺编|空缺)(?:人员|干部|编制)?'),
    needed: [/实有|在编|在岗/, /空编|缺编|空缺/],
  },
  {
    member: named('(?:税收|非税|社保费|社会保险费)(?:收入)?(?:[和及](?:非税|社保费|社会保险费)(?:收入)?)?'),
    needed: [/税收/, /非税/],
    isOpen: true,
  },
  {member: named('(?:阶段性)?办结'), needed: [/(?<!性)办结/, /阶段性/], isOpen: true},
  {
    member: named('(?:适用)?(?:简易|普通|一般)程序(?:案件)?'),
    needed: [/简易/, /普通|一般/],
    isOpen: true,
    // What is decided on the spot is not put on file first (立案).
    of: /^(?!.*立案).*(?:处罚|案件|办案|违法)/,
  },
  {member: named('(?:予以|不予)?受理'), needed: [/(?<!不予)受理/, /不予受理/], isOpen: true},
]

function named(part: string): RegExp {
  return new RegExp(`^(?:[，、；：]|其中|依法|决定|已|现)*${part}(?:的|为|有)?$`)
}

/** Where a set may be that is closed: its last part is named. */
const last =
  '(?:不合格|不称职|[不未]达标|女|保留|有效|[进出]口|民办|[空缺]编|非税收入|阶段性办结|不予受理|简易程序|(?:普通|一般)程序)[^\\d，。；]{0,8}'
export const closedSign = `${last}\\d`
const lastPart = new RegExp(`${last}${number}(${unit})`, 'g')
/** Some are counted in another way, twice or later. */
const isOpen =
  /同时|重复|交叉|分别|其余|另|复检|待检|尚未|正在|其他|剩余|次年|结转|增加|减少|（(?![市区县州镇乡村、街道社]{1,8}）)/
/** No sentence is longer; and a text without full stops must not be gone through for each number. */
const reach = 400

/** The closed sets of a text that do not add up. */
export function wrongSets(text: string): readonly ClosedSet[] {
  const seen = new Set<string>()
  return matchesOf(lastPart, text).flatMap(({0: words, 1: measure = '', index}) => {
    const from = Math.max(0, index - reach)
    const start = from + text.slice(from, index).lastIndexOf('。') + 1
    const key = `${start} ${measure}`
    const sentence = /^[^。]*/.exec(text.slice(start, start + reach))![0]
    const isOutOfSight = sentence.length === reach || (start === from && from > 0)
    if (isOutOfSight || seen.has(key)) return []
    const isAllOpen = isOpen.test(sentence)
    // Of what was received no more is taken up and refused, whatever is told behind it.
    const told = isAllOpen ? text.slice(start, index + words.length) : sentence
    if (isAllOpen && isOpen.test(told)) return []
    seen.add(key)
    return setsIn(told, measure, isAllOpen).map(set => ({
      ...set,
      start: start + set.start,
      end: start + set.end,
    }))
  })
}

/** @param isAllOpen only parts that can be no more than their whole are looked for */
function setsIn(sentence: string, measure: string, isAllOpen: boolean): readonly ClosedSet[] {
  const amounts = amountsIn(sentence, measure)
  const labels = amounts.map(({index}, at) => sentence.slice(amounts[at - 1]?.end ?? 0, index))
  const sets: ClosedSet[] = []
  const behind = labels.map(label => wordsOf(label, false))
  const isAmong = (place: number) => labels[place]!.includes('其中')
  for (let at = 1; at < amounts.length; at++) {
    const wordsAt = (place: number) => (place === at ? wordsOf(labels[at]!, true) : behind[place]!)
    for (const {member, needed, isOpen, of} of families) {
      if ((isAllOpen && !isOpen) || of?.test(sentence.slice(0, amounts[at]!.index)) === false) continue
      let next = at
      while (next < amounts.length && member.test(wordsAt(next)) && (next === at || !isAmong(next))) next++
      const names = [wordsAt(at), ...behind.slice(at + 1, next)]
      if (next < at + 2 || !needed.every(one => names.some(name => one.test(name)))) continue
      const set = setOf(amounts, at, next, isAmong(at) && !labels.slice(at + 1, next).some(isChange))
      if (set && !(isOpen && set.sum < numberOf(set.total))) sets.push({...set, unit: measure})
      at = next - 1
      break
    }
  }
  return sets
}

/** “出口6亿元，增长4.3%；进口…” */
const change = /[，、](?:同比|[较比]上年|分别)*(?:增长|下降)[\d.]+[%％]/
const isChange = (label: string): boolean => change.test(label)

/** What names a part is short. */
const longest = 40

/** Without the rate that stands between two parts; before the first, what the whole is called. */
function wordsOf(label: string, isFirst: boolean): string {
  if (label.length > longest) return '…'
  const told = label
    .replace(change, '')
    .replace(/[，、](?:合格|达标|优秀|优良)?[率占]比?[为达]?\d[\d.]*[%％]/g, '')
  return isFirst ? told.replace(/^[^\d，。；]{0,12}(?=[，：；])/, '') : told
}

/** @param isAmong 其中 stands before the parts: what is too large, or has many parts, parts-sum tells of */
function setOf(
  amounts: readonly Amount[],
  first: number,
  next: number,
  isAmong: boolean,
): Omit<ClosedSet, 'unit'> | undefined {
  const parts = amounts.slice(first, next)
  const values = parts.map(({value}) => value)
  const before = amounts.slice(0, first)
  const whole = before.findLast(({value}) => values.every(part => part <= value))
  const sum = rounded(values.reduce((all, one) => all + one, 0))
  if (!whole || [whole, ...parts].some(({isRough}) => isRough)) return undefined
  // “抽检食品80批次、药品40批次，…”: of both together.
  if (sumsOf(before.map(({value}) => value)).includes(sum)) return undefined
  const left = rounded(whole.value - sum)
  if (Math.abs(left) <= slackOf(whole.value, values)) return undefined
  if (isAmong && (left < 0 || parts.length > 2)) return undefined
  // A part of a name that is not known stands before the others: “抽查420卷，其中示范案卷196卷、合格215卷、不合格9卷”.
  const between = before.slice(before.indexOf(whole) + 1).map(({value}) => value)
  if (left > 0 && sumsOf(between).includes(left)) return undefined
  // What follows may be a part of another name.
  if (left > 0 && amounts.slice(next).some(({value}) => value <= left)) return undefined
  return {start: whole.index, end: parts.at(-1)!.end, total: whole.written, sum}
}

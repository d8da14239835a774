import {compiled, seam} from '../tree/compiled.ts'
import {matchesOf} from '../tree/matches.ts'
import {type Amount, amountsIn, isSameUnit, number, numberOf, rounded, sumsOf, unit} from './amount.ts'
import {areOfManyKinds} from './divisions.ts'
import {overlap} from './overlap.ts'
import type {Block} from './types.ts'

/** Behind it stand the parts of a number that was told before: 其中, or a bracket right behind the number. */
const among = /其中[，：、]?|（(?=[^\d（）。；]{1,16}\d[^（）。]{1,120}）)/g
/** Is there any in a text? */
export const mayList = (text: string): boolean => /其中|（[^\d（）。；]{1,16}\d/.test(text)
/** In brackets stands also what the number is compared with, or what else belongs to it. */
const besides = /上年|去年|同期|[比较均每]|不含|另|结转|增长|下降|[收申]请|收到/
/** “行政处罚2项、”, “2024年45件、”: what stands between the numbers names the parts. */
const part = new RegExp(
  `^(?:20\\d{2}年(?:度|以来)?)?${seam}(?:[^。；，、\\d]{1,8}、)?${seam}[^。；，、\\d]{0,24}?(${number})(${unit})([、，和及与]|)`,
)

/** No sentence lists more parts; and a text of nothing but numbers must not take hours. */
const most = 20

/** Parts behind 其中, with the total before them. */
export interface PartsList {
  /** Nothing is said behind it in its clause, and it tells more than what was changed. */
  readonly isWhole: boolean
  /** They stand in a bracket behind it, where nobody leaves some of them out. */
  readonly isBracket: boolean
  /** An earlier number of the sentence, or several together, are as much as its parts. */
  readonly isHeld: boolean
  readonly start: number
  readonly end: number
  readonly total: number
  readonly parts: readonly number[]
  readonly unit: string
}

/** Totals whose parts are all counted in their own unit, up to the end of the clause. */
export function listsIn({flow: {text}}: Block): PartsList[] {
  return matchesOf(among, text).flatMap((match): PartsList[] => {
    const from = match.index + match[0].length
    const {values, names, unit, marks, behindUnit, behindMark} = partsAt(from, text)
    if (values.length === 0) return []
    const told = before(match.index, text)
    if (told.length === reach) return []
    const whole = wholeOf(told, unit, values)
    if (!whole || whole.isRough) return []
    const start = match.index - told.length + whole.index
    const isBracket = match[0] === '（'
    const list = {start, total: whole.value, unit, isBracket}
    const words = text.slice(from, behindUnit)
    if (isBracket && !isAllOf(words + text.slice(behindUnit, behindUnit + 1), whole, told, values)) return []
    const behind = /^[^。]*/.exec(text.slice(from, from + reach))![0]
    if (overlap.test(behind) || standard.test(told.slice(Math.max(0, whole.index - 24)) + words)) return []
    const totals = totalsIn(told, unit)
    const largest = values.find(value => value > whole.value)
    if (largest !== undefined && whole.isNear && totals.every(one => one < largest))
      return [{...list, isWhole: false, isHeld: false, end: behindUnit, parts: [largest]}]
    const isClosed = marks.includes('、') && marks.endsWith('，')
    const end = isClosed ? behindUnit : behindMark
    // “…等”, or a clause that goes on, is no complete list.
    if (values.length < 2 || values.length > most || !(isClosed || isEnd.test(text.slice(end, end + 1))))
      return []
    if (areOfManyKinds(names)) return []
    // The same people may be counted twice: “其中党员9人，持证15人”.
    if (/[人名]次?$/.test(unit) && (!marks.includes('、') || ofPeople.test(words))) return []
    const sum = sumOf(values)
    if (sum !== whole.value && totals.includes(sum)) return []
    const isWhole = whole.isNear && whole.isLast && !isClosed && !isOfChanges(words)
    const isHeld = !areOfEnded(names, told, whole) && totals.some(one => one >= sum)
    return [{...list, isWhole, isHeld, end, parts: values}]
  })
}

/** “案件213件（简易程序171件，普通程序42件）”: nothing between the number and its parts, and nothing behind them. */
function isAllOf(words: string, whole: Whole, told: string, values: readonly number[]): boolean {
  return (
    whole.end === told.length &&
    whole.isLast &&
    values.length > 1 &&
    words.endsWith('）') &&
    !besides.test(words)
  )
}

interface Parts {
  readonly values: readonly number[]
  /** What stands before each value. */
  readonly names: readonly string[]
  readonly unit: string
  /** What stands between and behind them. */
  readonly marks: string
  /** Where the last one ends, and where the mark behind it does. */
  readonly behindUnit: number
  readonly behindMark: number
}

/** The parts from a place on, all in the unit of the first; none if they are what became of the cases. */
function partsAt(from: number, text: string): Parts {
  const values: number[] = []
  const names: string[] = []
  let unit = ''
  let at = from
  let marks = ''
  let end = at
  while (values.length <= most) {
    const found = compiled(part).exec(text.slice(at, at + 60))
    if (!found || (unit !== '' && !isSameUnit(found[2]!, unit))) break
    const [words, count, measure = '', mark = ''] = found
    if (marks.endsWith('，') && deed.test(words) && !deed.test(names[0]!)) break
    // “其中受理6件，办结5件”: what became of them, and no part.
    if (marks !== '' && outcome.test(words))
      return {values: [], names, unit, marks, behindUnit: end, behindMark: at}
    unit ||= measure
    values.push(numberOf(count!))
    names.push(words)
    at += words.length
    marks += mark
    end = at - mark.length
    if (mark === '') break
    // “其中文化3件、旅游9件，结案12件”: the parts stand between 、, and behind them something else begins.
    if (mark === '，' && marks.includes('、')) break
  }
  return {values, names, unit, marks, behindUnit: end, behindMark: at}
}

/** “营造林148万亩，其中绿化43万亩，修复草原517万亩”: what was done next, where the parts are named by what they are. */
const deed =
  /^(?:新[建增]|修复|治理|整治|建[设成]|改造|完成|实施|开展|组织|举办|处理|化解|调解|培训|印发|发放|制定|修订|清理|排查|检查|查处|推广|培育|种植|投入)/

interface Whole extends Amount {
  /** Nothing else is counted between the last number in this unit and the parts. */
  readonly isNear: boolean
  readonly isLast: boolean
}

/**
 * The nearest number of the sentence in the unit of the parts that may hold each of them: “办理案件58件，罚款312万元，其中
 * 质量26件、安全21件”. Where none may, the largest.
 */
function wholeOf(told: string, unit: string, parts: readonly number[]): Whole | undefined {
  const amounts = amountsIn(told, unit)
  const last = amounts.at(-1)
  if (!last) return undefined
  const whole =
    amounts.findLast(({value}) => parts.every(one => one <= value)) ??
    amounts.reduce((one, other) => (other.value >= one.value ? other : one))
  const between = told.slice(last.end)
  const isNear = /^[^。；\d]{0,16}[，。；（]?$/.test(between)
  // No more than one clause away.
  if (!isNear && (between.length > 60 || /。|；.*；|[（）]/.test(between) || parts.length < 2))
    return undefined
  return {...whole, isNear, isLast: whole === last}
}

/** “受理57件，审结52件，其中维持26件、…”: how a case ended is told of those that have ended, and of no more. */
function areOfEnded(names: readonly string[], told: string, {index, isNear}: Whole): boolean {
  const isEnded = isNear && /[审办]结|结案/.test(told.slice(Math.max(0, index - 8), index))
  return isEnded && names.every(name => endings.test(name))
}

const endings = /维持|撤[销回]|驳回|违法|履行|终止|变更|调解|和解|[胜败]诉/

/** What one person may be several of. */
const ofPeople = /本科|学历|研究生|学位|专业|党员|女|持证|资格|职称|以下|以上/

const isEnd = /^(?:[。；）]|$)/
const outcome = /^(?:已|共|均)?(?:受理|办结|结案|审结|立案|移送|成功|完成|同比|现已|其余)/

const change = /废止|失效|修改|修订|停止执行|新增|取消|调整|下放|划转|整改|纠正|退回/
/** “清理文件40件，其中废止3件、修改5件”: the others stay as they are, and nobody lists them. */
function isOfChanges(parts: string): boolean {
  return change.test(parts) && !/保留|有效/.test(parts.replaceAll('失效', ''))
}

/** What the sentence tells before a place; where that begins one, the sentence before it. */
function before(place: number, text: string): string {
  return /[^。]*。?$/.exec(text.slice(Math.max(0, place - reach), place))![0]
}

/** Of a longer sentence the beginning is out of sight; and a text without full stops must not be gone through for each word. */
const reach = 400

/**
 * What the parts may be of: an earlier number of the sentence (“立案42起，移送2起。其中，种子案件9起……”), or several
 * together (“收到建议58件，提案60件，其中……”), but not with what became of them (“受理60件，办结58件，其中……”).
 */
function totalsIn(told: string, unit: string): readonly number[] {
  const amounts = amountsIn(told, unit)
  const added = amounts.filter(({index}) => !taken.test(told.slice(Math.max(0, index - 12), index)))
  return [...amounts.map(({value}) => value), ...sumsOf(added.map(({value}) => value))]
}

const taken =
  /(?:办结|结案|审结|移送|立案|整改|采纳|执行|履行|化解|答复|不予|撤[销回]|终止|合格|成功)[^\d，。；]{0,6}$/

/** “每生每年不低于3000元，其中珠三角不低于5000元”: a rate has no parts. */
const standard = /每|人均|平均|[高低多少]于|标准|最[高低多少长短]|上限|下限/

export function sumOf(parts: readonly number[]): number {
  return rounded(parts.reduce((all, one) => all + one, 0))
}

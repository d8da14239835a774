import {seam} from '../tree/compiled.ts'
import {matchesOf} from '../tree/matches.ts'
import {lastSums, number, numberOf, slackOf, unit} from './amount.ts'
import {type ClosedSet, closedSign, wrongSets} from './closed-set.ts'
import {onlyIn} from './only-in.ts'
import {overlap} from './overlap.ts'
import {type Block, defineCheck, type Finding} from './types.ts'

const total = new RegExp(
  `[，、](?:(?:[两二三四五六](?:项|者|类[^\\d，。；]{0,4})|全年|以上|上述)?${seam}(?:共计|合计|总计)|共(办理|处理|受理|承办|办结|))${seam}(${number})(${unit})`,
  'g',
)
/** What stands between two marks, if it is a part. */
const part = new RegExp(`^[^\\d]{0,24}(${number})(${unit})$`)
/** An amount, whatever stands before it. */
const counted = new RegExp(`${number}${unit}$`)
/** No sentence lists more parts; and a text of nothing but numbers must not take hours. */
const most = 12
const reach = 300

/** “A类214件、B类388件，共计602件”: the total is the sum of the parts before it. */
export const totalExact = defineCheck({
  name: 'total-exact',
  isLocal: () => true,
  describe: () => ({
    summary: {zh: '总数与各项之和相符', en: 'a total is the sum of its parts'},
    options: {},
    data: {
      total: {zh: '写的总数', en: 'the total as written'},
      sum: {zh: '各项之和', en: 'the sum of the parts'},
      unit: {zh: '单位', en: 'the unit'},
    },
    message: {
      zh: '各项相加是{sum}{unit}，写的是{total}{unit}',
      en: 'the parts make {sum}{unit}, the text says {total}{unit}',
    },
  }),
  prepare: () =>
    new RegExp(
      `[，、](?:(?:[两二三四五六](?:项|者|类[^\\d，。；]{0,4})|全年|以上|上述)?[共合总]计|共(?:办理|处理|受理|承办|办结)?)\\d|${closedSign}`,
      'g',
    ),
  create(_options, context, sign) {
    return onlyIn(context.blocksWith(sign, false), context, block => [
      ...wrongTotals(block),
      ...wrongSets(block.flow.text).map(set => setFound(set, block)),
    ])
  },
})

function wrongTotals({flow}: Block): Finding[] {
  return matchesOf(total, flow.text).flatMap((match): Finding[] => {
    const {0: words, 1: deed, 2: written, 3: measure, index} = match
    const from = Math.max(0, index - reach)
    const before = flow.text.slice(from, index)
    const {parts, start, isMixed} = partsBefore(before, measure!)
    const sums = lastSums(parts.toReversed())
    const end = index + words.length
    // The total may be that of the last few: “接待群众30人，发放手册5份、海报3份，共计8份”.
    const slack = slackOf(numberOf(written!), parts)
    if (isMixed || parts.length < 2) return []
    if (sums.slice(1).some(sum => Math.abs(sum - numberOf(written!)) <= slack)) return []
    const list = before.slice(start)
    if (overlap.test(list + /^[^。]{0,40}/.exec(flow.text.slice(end))![0]) || /每|平均|分别/.test(list))
      return []
    const isMore = numberOf(written!) > sums.at(-1)!
    if (deed !== undefined && !isOfAll(list, deed, isMore, flow.text.slice(end, end + 1))) return []
    return [
      {range: flow.range(from + start, end), data: {total: written!, sum: sums.at(-1)!, unit: measure!}},
    ]
  })
}

/**
 * Without 计 the number is a total only where nothing else can be meant: behind a list with 、, at the end of its clause,
 * and not of what was done with some of them (“收到建议96件、提案112件，共办理200件”).
 */
function isOfAll(list: string, deed: string, isMore: boolean, behind: string): boolean {
  const isList = !/[，；：]/.test(list) && (behind === '' || '。；，、）'.includes(behind))
  return isList && (deed === '' || list.includes(deed) || (isMore && !otherDeed.test(list)))
}

const otherDeed = /[收接受办查审立转移交登]|处理|开展|举办|排查/

function setFound({start, end, total, unit, sum}: ClosedSet, {flow}: Block): Finding {
  return {range: flow.range(start, end), data: {total, sum, unit}}
}

interface Parts {
  readonly parts: number[]
  readonly start: number
  /** What stands before them in the same list is counted too, in another unit or with other numbers beside it. */
  readonly isMixed?: boolean
}

/** The parts right before a place that are counted in a unit, the last one first. */
function partsBefore(text: string, measure: string): Parts {
  const parts: number[] = []
  let end = text.length
  while (parts.length < most) {
    const start = behindMark(text, end)
    const found = part.exec(text.slice(start, end))
    if (!found || found[2] !== measure) {
      if (text[end] === '、' && counted.test(text.slice(Math.max(start, end - reach), end)))
        return {parts, start: end + 1, isMixed: true}
      break
    }
    // “全年新聘9名” says something else of them.
    if (/新[聘增]|其中/.test(text.slice(start, end))) return {parts, start: end + 1, isMixed: true}
    parts.push(numberOf(found[1]!))
    end = start - 1
    // A sentence, or what announces the parts, ends before the part.
    if (end < 0 || '。；：'.includes(text[end]!)) return {parts, start}
  }
  return {parts, start: end + 1}
}

/** Where the piece of a sentence begins that ends at a place. */
function behindMark(text: string, end: number): number {
  let at = end
  while (at > 0 && !'，、。；：'.includes(text[at - 1]!)) at--
  return at
}

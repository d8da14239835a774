import type {Words} from '../diagnostic/types.ts'
import {matchesOf} from '../tree/matches.ts'
import {decimalsOf, numberOf, rounded} from './amount.ts'
import {forms} from './change-forms.ts'
import {type Change, changeOf, type Extent, type Side} from './change-told.ts'
import {onlyIn} from './only-in.ts'
import {agrees, inPercent, spanOfCount} from './rate.ts'
import {type Block, defineCheck, type Finding} from './types.ts'

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
  prepare: forms,
  create(_options, context, all) {
    const findings = new Map<Block, Finding[]>()
    for (const {sign, pattern} of all)
      for (const block of context.blocksWith(sign, false)) {
        const found = matchesOf(pattern, block.flow.text).flatMap(match => findingOf(match, block))
        const others = findings.get(block) ?? []
        // “由1.2%降至0.8%” and “1.2%降至0.8%” are one.
        findings.set(block, [...others, ...found.filter(one => !others.some(other => isOne(one, other)))])
      }
    return onlyIn([...findings.keys()], context, block => findings.get(block)!)
  },
})

const isOne = ({range: one}: Finding, {range: other}: Finding): boolean => one.end.offset === other.end.offset

function findingOf(match: RegExpExecArray, {flow}: Block): Finding[] {
  const change = changeOf(match, flow.text)
  if (!change || isRight(change)) return []
  const {from, to, isUp, extent} = change
  const goesUp = to.value > from.value
  return [
    {
      range: flow.range(match.index, match.index + match[0].length),
      data: {
        from: from.name,
        to: to.name,
        expected: words(goesUp, exactExtent(change)),
        written: extent
          ? words(extent.isUp, inWords(extent.written, extent.measure, change))
          : words(isUp, nothing),
      },
    },
  ]
}

function isRight(change: Change): boolean {
  const {from, to, isUp, extent, others} = change
  const goes = to.value - from.value
  if (goes !== 0 && goes > 0 !== (extent?.isUp ?? isUp)) return isOfOthers(change)
  if (goes !== 0 && goes > 0 !== isUp) return isOfOthers(change)
  if (!extent || isAsFar(change, to, extent)) return true
  return others.some(value => isAsFar(change, {name: '', value, span: spanOfCount(value)}, extent))
}

/** Of several together the way may be another: that is not gone into. */
function isOfOthers({from, others, extent, isUp}: Change): boolean {
  return (extent?.isUp ?? isUp) === isUp && others.some(value => value > from.value === isUp)
}

/** Of shares, “提高7.3个百分点” is told as the difference, and “提高8.2%” of the share before. */
function isAsFar(change: Change, to: Side, {written, measure}: Extent): boolean {
  const {from, unit} = change
  const difference = Math.abs(rounded(to.value - from.value))
  if (measure === 'points' && !isShare(unit)) return true
  if (measure !== 'percent') return isAlike(difference, written, change)
  if (from.value === 0) return true
  // “由92%提高到95%，提高3%”: meant are points, though 3 is about the share of 92 as well.
  if (isShare(unit) && difference === Number(written)) return false
  const ends = [to.span.low / from.span.high, to.span.high / from.span.low]
  const shares = ends.map(share => Math.abs(share - 1) * 100)
  const isAcross = ends[0]! < 1 && ends[1]! > 1
  return agrees(written, {low: isAcross ? 0 : Math.min(...shares), high: Math.max(...shares)})
}

/** Is a difference written as it is? What is rounded may be off by its last digit; whole percents and things are not. */
function isAlike(difference: number, written: string, {from, to, unit}: Change): boolean {
  const isWhole = isShare(unit) && Number.isInteger(from.value) && Number.isInteger(to.value)
  const isCounted = from.span.low === from.span.high
  const last = isWhole || isCounted ? 0 : 10 ** -decimalsOf(written)
  return Math.abs(difference - numberOf(written)) <= last + 1e-9
}

/** Of shares in points, which is what is meant by “提高7.3%” nearly always. */
function exactExtent(change: Change): Words {
  const {from, to, unit, extent} = change
  if (!extent) return nothing
  const difference = Math.abs(to.value - from.value)
  if (isShare(unit)) return inWords(String(Number(difference.toFixed(4))), 'points', change)
  if (extent.measure === 'amount') return inWords(String(rounded(difference)), 'amount', change)
  // From last year to this, in words alone.
  if (extent.measure === 'points' || from.value === 0 || typeof from.name !== 'string') return nothing
  return inWords(inPercent((difference / from.value) * 100, extent.written), 'percent', change)
}

const isShare = (unit: string): boolean => unit === '%' || unit === '％'

const nothing: Words = {zh: '', en: ''}

function inWords(extent: string, measure: Extent['measure'], {unit}: Change): Words {
  if (measure === 'amount') return {zh: `${extent}${unit}`, en: ` of ${extent}${unit}`}
  return measure === 'points'
    ? {zh: `${extent}个百分点`, en: ` of ${extent} percentage points`}
    : {zh: `${extent}%`, en: ` of ${extent}%`}
}

function words(goesUp: boolean, extent: Words): Words {
  return {
    zh: `${goesUp ? '增加' : '减少'}${extent.zh}`,
    en: `${goesUp ? 'an increase' : 'a decrease'}${extent.en}`,
  }
}

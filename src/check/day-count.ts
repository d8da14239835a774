import type {Flow} from '../tree/flow.ts'
import {matchesOf} from '../tree/matches.ts'
import {formatHan, parseHan} from '../tree/numbering.ts'
import {onlyIn} from './only-in.ts'
import {anyOf} from './role.ts'
import {sentenceAt} from './sentence.ts'
import {type Block, defineCheck, type Finding} from './types.ts'

/** “第十一个国家宪法日”: how many there have been tells the year. */
export const dayCount = defineCheck({
  name: 'day-count',
  describe: () => ({
    summary: {zh: '第几个宪法日等与年份相符', en: 'the count of a commemorative day fits the year'},
    options: {
      days: {
        type: 'records',
        default: [],
        about: {zh: '每年一次的日子和活动', en: 'days and events that come once a year'},
        fields: {
          name: {type: 'patterns', about: {zh: '名称', en: 'its name'}},
          since: {
            type: 'integer',
            default: 2000,
            minimum: 1900,
            about: {zh: '第一个在哪一年', en: 'the year of the first'},
          },
        },
      },
    },
    data: {
      text: {zh: '写的序数和名称', en: 'the count as written, with the name'},
      year: {zh: '哪一年', en: 'of which year'},
      expected: {zh: '应为第几个', en: 'the count of that year'},
    },
    message: {zh: '“{text}”，{year}年是第{expected}个', en: '“{text}”: in {year} it was number {expected}'},
  }),
  prepare: ({days}) => ({
    counted: /第([一二三四五六七八九十]{1,3}|\d{1,2})[个届次]/g,
    // Asked at a place: searched for in all of the text, so many names would make a large program of the pattern.
    named: new RegExp(`(?:全国)?[“”]{0,2}(?:${days.flatMap(({name}) => name).join('|')})`, 'y'),
  }),
  create({days}, context, patterns) {
    const {year} = context.report
    if (year === undefined) return {}
    return onlyIn(context.blocksWith(patterns.counted, false), context, block =>
      wrongCounts(block, patterns, days, year),
    )
  },
})

interface Patterns {
  readonly counted: RegExp
  readonly named: RegExp
}

interface Day {
  readonly name: readonly string[]
  readonly since: number
}

function wrongCounts(
  {flow}: Block,
  {counted, named}: Patterns,
  days: readonly Day[],
  reported: number,
): Finding[] {
  return matchesOf(counted, flow.text).flatMap(({0: count, 1: numeral, index}): Finding[] => {
    named.lastIndex = index + count.length
    const name = named.exec(flow.text)?.[0]
    if (name === undefined) return []
    // The name with both of its marks: “第34个“世界水日””.
    const mark = name.includes('“') && flow.text[named.lastIndex] === '”' ? '”' : ''
    return wrongCount({text: count + name + mark, numeral: numeral!, index}, flow, days, reported)
  })
}

interface Count {
  readonly text: string
  readonly numeral: string
  readonly index: number
}

function wrongCount(
  {text, numeral, index}: Count,
  flow: Flow,
  days: readonly Day[],
  reported: number,
): Finding[] {
  const {since} = days.find(({name}) => anyOf(name).test(text))!
  const isHan = !/\d/.test(numeral)
  const count = isHan ? parseHan(numeral) : Number(numeral)
  // Of the report, or of another year that the sentence names; and a plan looks forward to the next.
  const named = matchesOf(/(20\d{2})年/g, sentenceAt(flow.text, index)).map(([, year]) => Number(year))
  const years = [reported, reported + 1, ...named]
  if (count === undefined || years.some(year => year - since + 1 === count)) return []
  // A place counts its own.
  if (ofPlace.test(flow.text.slice(Math.max(0, index - 8), index))) return []
  const year = named[0] ?? reported
  const expected = year - since + 1
  if (expected < 1) return []
  const data = {text, year, expected: isHan ? formatHan(expected) : expected}
  return [{range: flow.range(index, index + text.length), data}]
}

const ofPlace = /[省市县区州盟旗镇乡局校][^，。；]*$/

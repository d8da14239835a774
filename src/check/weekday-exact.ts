import {matchesOf} from '../tree/matches.ts'
import {dateWritten} from './date.ts'
import {onlyIn} from './only-in.ts'
import {type Block, defineCheck, type Finding} from './types.ts'

/** “2026年3月12日（星期四）”, “3月12日周四”. */
const told =
  /(?<!\d)(?:((?:19|20)\d{2})年)?(1[0-2]|0?[1-9])月(3[01]|[12]\d|0?[1-9])日[（(]?(?:星期|周|礼拜)([一二三四五六日天])(?![一二三四五六日天至到—－–~～、])/g
const weekdays = '日一二三四五六'

/** A day fell, or will fall, on the weekday that is written beside it. */
export const weekdayExact = defineCheck({
  name: 'weekday-exact',
  isLocal: () => false,
  describe: () => ({
    summary: {zh: '日期和星期对得上', en: 'days fall on the weekdays written beside them'},
    options: {},
    data: {
      text: {zh: '写的日期和星期', en: 'the day and the weekday as written'},
      weekday: {zh: '那一天是星期几', en: 'the weekday of that day'},
    },
    message: {zh: '“{text}”应为{weekday}', en: '“{text}” was a {weekday}'},
  }),
  prepare: () => /日[（(]?(?:星期|周|礼拜)[一二三四五六日天]/g,
  create(_options, context, quick) {
    const written = dateWritten(context)?.day
    return onlyIn(context.blocksWith(quick, false), context, block => wrongIn(block, written))
  },
})

function wrongIn({flow}: Block, written: string | undefined): Finding[] {
  return matchesOf(told, flow.text).flatMap(({0: words, 1: year, 2: month, 3: day, 4: name, index}) => {
    const years =
      year === undefined ? yearsAround(`${twoDigits(month!)}-${twoDigits(day!)}`, written) : [year]
    const days = years.map(one =>
      new Date(`${one}-${twoDigits(month!)}-${twoDigits(day!)}T00:00:00Z`).getUTCDay(),
    )
    const expected = days[0]
    if (
      expected === undefined ||
      days.some(one => Number.isNaN(one) || one === weekdays.indexOf(name === '天' ? '日' : name!))
    )
      return []
    const text = words.replace('（', '').replace('(', '')
    return [{range: flow.range(index, index + words.length), data: {text, weekday: weekdayOf(expected)}}]
  })
}

/** What a notice calls for within so many days is no day of the year before. */
const soon = 120

/** Without a year it is a day of the year of the document; one that is over may be meant in the next, one far ahead in the last. */
function yearsAround(day: string, written: string | undefined): string[] {
  if (written?.length !== 10) return []
  const year = Number(written.slice(0, 4))
  const ahead = (Date.parse(`${year}-${day}`) - Date.parse(written)) / 864e5
  if (ahead < 0) return [year, year + 1].map(String)
  return (ahead > soon ? [year, year - 1] : [year]).map(String)
}

const twoDigits = (number: string): string => number.padStart(2, '0')

const weekdayOf = (index: number) => ({
  zh: `星期${weekdays[index]}`,
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'][index]!,
})

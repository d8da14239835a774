import {matchesOf} from '../tree/matches.ts'
import {dateWritten, inWords, parseDate} from './date.ts'
import {onlyIn} from './only-in.ts'
import {type Block, defineCheck, type Finding} from './types.ts'

/** “请于7月25日前报送”, with what stands between. What others were asked earlier is told without 请. */
const asked =
  /请[^。，；：、“”]{0,16}?[于在](?:((?:19|20)\d{2})年)?(1[0-2]|0?[1-9])月(3[01]|[12]\d|0?[1-9])日(?:（[^（）]{1,6}）)?(?:[上下]午)?(?:\d{1,2}[:：时点]\d{0,2}分?)?(?:以?前|之前)/g
/** Within so many days before its date a document cannot have meant the next year. */
const nearly = 120

/** A notice does not ask for something by a day that lies before its own date. */
export const deadlineAhead = defineCheck({
  name: 'deadline-ahead',
  describe: () => ({
    summary: {
      zh: '“请于某日前”的日子不早于成文日期',
      en: 'a day by which something is asked for lies behind the date of the document',
    },
    options: {},
    data: {
      text: {zh: '要求的时限', en: 'the words with the day'},
      written: {zh: '成文日期', en: 'the date of the document'},
    },
    message: {
      zh: '“{text}”早于成文日期{written}',
      en: '“{text}” lies before the date of the document, {written}',
    },
  }),
  prepare: () => /日(?:（[^（）]{1,6}）)?(?:[上下]午)?(?:\d{1,2}[:：时点]\d{0,2}分?)?(?:以?前|之前)/g,
  create(_options, context, quick) {
    const written = dateWritten(context)?.day
    // As “2025年3月” it may be any day of the month.
    if (written?.length !== 10) return {}
    const body = context.blocksWith(quick, false).filter(({part}) => part === 'body')
    return onlyIn(body, context, block => passed(block, written))
  },
})

function passed({flow}: Block, written: string): Finding[] {
  return matchesOf(asked, flow.text).flatMap(({0: text, 1: year, 2: month, 3: day, index}): Finding[] => {
    const due = parseDate(`${year ?? written.slice(0, 4)}年${month}月${day}日`)!
    const days = daysBetween(due, written)
    if (!(days > 0) || (year === undefined && days > nearly)) return []
    return [{range: flow.range(index, index + text.length), data: {text, written: inWords(written)}}]
  })
}

/** How many days the second lies behind the first; NaN if there is no such day. */
const daysBetween = (first: string, second: string): number =>
  (Date.parse(second) - Date.parse(first)) / 864e5

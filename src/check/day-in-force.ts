import {matchesOf} from '../tree/matches.ts'
import {inWords, parseDate} from './date.ts'
import {type KnownTitles, knownTitles} from './known-titles.ts'
import {sentenceAt} from './sentence.ts'
import {plainTitle} from './titles.ts'
import {type Block, defineCheck, type Finding} from './types.ts'

const comesIntoForce = /日起?(?:正式)?(?:施行|实施|生效)/g
/** “2025年5月20日起正式施行”. */
const day = /((?:19|20)\d{2})年(1?\d)月([1-3]?\d)日起?(?:正式)?(?:施行|实施|生效)/g
/** “5月20日，《民营经济促进法》正式施行”: without a year, of the one reported on. */
const dayBefore =
  /(?:((?:19|20)\d{2})年)?(?<!\d)(1?\d)月([1-3]?\d)日起?，?《[^《》]{3,40}》(?:正式|开始)?(?:施行|实施|生效)(?=[，。；]|后|以来|之)/g
const behindTitle = /》(?:正式|开始)?(?:施行|实施|生效)/g
/** What is told of a revision, a trial or a place is another day. */
const excused = /修[订改正]|新版|试点|试行|我[省市县区]|本[省市县区]/

/** The day from which a document is in force is the one that the data have. */
export const dayInForce = defineCheck({
  name: 'day-in-force',
  describe: () => ({
    summary: {zh: '所写的施行日期与文件相符', en: 'the day of coming into force is that of the document'},
    options: {},
    data: {
      title: {zh: '文件的名称', en: 'the title'},
      told: {zh: '写的日期', en: 'the day as told'},
      day: {zh: '施行的日期', en: 'the day in the data'},
    },
    message: {
      zh: '《{title}》{day}起施行，写的是{told}',
      en: '《{title}》 is in force since {day}, the text says {told}',
    },
  }),
  create(_options, context) {
    return {
      report() {
        const days = [
          ...daysIn(context.blocksWith(comesIntoForce, false), day),
          ...daysIn(context.blocksWith(behindTitle, false), dayBefore),
        ]
        if (days.length === 0) return undefined
        const known = knownTitles(context.data)
        return days.flatMap(({block, match}) => findingOf(block, match, known, context.report.year))
      },
    }
  },
})

function daysIn(blocks: readonly Block[], form: RegExp): {block: Block; match: RegExpExecArray}[] {
  return blocks.flatMap(block => matchesOf(form, block.flow.text).map(match => ({block, match})))
}

/** Only where the sentence names one document, which came into force about then: years apart, a revision may be meant. */
function findingOf(
  {flow}: Block,
  {0: words, 1: yearTold, 2: month, 3: date, index}: RegExpExecArray,
  known: KnownTitles,
  reported: number | undefined,
): Finding[] {
  const sentence = sentenceAt(flow.text, index)
  const [, title, ...others] = sentence.split('《').map(part => part.split('》', 1)[0]!)
  if (title === undefined || others.length > 0) return []
  if (sentence.split('日').length !== 2 || excused.test(sentence)) return []
  const inForce = known.find(plainTitle(title))?.inForce
  const year = yearTold ?? inForce?.slice(0, 4)
  // A law may be celebrated on the same day of a later year.
  if (yearTold === undefined && year !== String(reported)) return []
  const told = parseDate(`${year}年${month}月${date}日`)!
  if (inForce?.length !== told.length || told === inForce) return []
  if (Math.abs(Number(year) - Number(inForce.slice(0, 4))) > 1) return []
  const end = index + words.indexOf('日') + 1
  return [
    {
      range: flow.range(index, end),
      data: {title, told: flow.text.slice(index, end), day: inWords(inForce)},
    },
  ]
}

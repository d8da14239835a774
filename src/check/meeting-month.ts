import {inWords, parseDate} from './date.ts'
import {mentionsOf, searchedFor} from './mentions.ts'
import {defineCheck, type Finding} from './types.ts'

/** Most reports tell of no month in which a meeting was held. */
const sign = /月[^。；]{0,30}(?:召开|举行|开幕|闭幕)/g
/** “7月，”, “2025年10月20日至23日，” right before the meeting. */
const month = /(?:(20\d{2})年)?(?<!\d)(1[0-2]|0?[1-9])月(?:\d{1,2}日?(?:[至—－-]\d{1,2}日)?)?，?$/
const isHeld = /^(?:在[^，。；]{1,6})?(?:胜利|隆重|成功)?(?:召开|举行|开幕|闭幕)/
const reach = 24

/** A meeting was held in the month that the report tells. */
export const meetingMonth = defineCheck({
  name: 'meeting-month',
  describe: () => ({
    summary: {
      zh: '所写的会议召开月份与会议相符',
      en: 'meetings are told of in the month in which they were held',
    },
    options: {},
    data: {
      name: {zh: '会议的名称', en: 'the name of the meeting'},
      held: {zh: '召开的日期', en: 'when it was held'},
      told: {zh: '写的时间', en: 'the time as told'},
    },
    message: {
      zh: '“{name}”{held}召开，写的是{told}',
      en: '“{name}” was held on {held}, the text says {told}',
    },
  }),
  prepare(_options, {meetings}) {
    return searchedFor(meetings)
  },
  create(_options, context, meetings) {
    return {
      report() {
        const asked = context.blocksWith(sign, true)
        if (asked.length === 0) return undefined
        return [...mentionsOf(meetings, context)].flatMap(({entry, block, start, end}): Finding[] => {
          const {flow} = block
          const before = flow.text.slice(Math.max(0, start - reach), start).replace(/党的$/, '')
          const told = month.exec(before)
          if (!asked.includes(block) || !told || !isHeld.test(flow.text.slice(end, end + reach))) return []
          const [words, year = String(context.report.year), number = ''] = told
          const days = [entry.held, entry.ended ?? entry.held]
          // In another year it may be another meeting of the same name.
          if (!entry.held.startsWith(year)) return []
          if (days.some(day => day.startsWith(parseDate(`${year}年${number}月`)!))) return []
          const from = start - (flow.text.slice(0, start).endsWith('党的') ? 2 : 0) - words.length
          const written = words.replace(/，$/, '')
          return [
            {
              range: flow.range(from, from + written.length),
              data: {name: entry.name, held: inWords(entry.held), told: written},
            },
          ]
        })
      },
    }
  },
})

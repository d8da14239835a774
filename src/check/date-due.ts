import {dateWritten} from './date.ts'
import {defineCheck} from './types.ts'

/** The date of a report lies before, or not before, a day that its year decides. */
export const dateDue = defineCheck({
  name: 'date-due',
  describe: () => ({
    summary: {
      zh: '成文日期符合报告年度和时限',
      en: 'the date fits the year of the report and the time limit',
    },
    options: {
      must: {
        type: 'choice',
        of: ['by', 'from'],
        default: 'by',
        about: {zh: 'by 不晚于，from 不早于', en: 'by (no later than) or from (no earlier than)'},
      },
      offset: {
        type: 'integer',
        default: 1,
        minimum: 0,
        about: {zh: '比报告年度晚几年', en: 'years after the year of the report'},
      },
      month: {type: 'integer', default: 1, minimum: 1, about: {zh: '月', en: 'month'}},
      day: {type: 'integer', default: 1, minimum: 1, about: {zh: '日', en: 'day'}},
    },
    data: {
      date: {zh: '成文日期', en: 'the date as written'},
      limit: {zh: '时限', en: 'the limit'},
      reported: {zh: '报告的年度', en: 'the year that is reported on'},
    },
    message: {
      zh: '成文日期是{date}，{reported}年度报告的时限是{limit}',
      en: 'dated {date}, the limit of a report on {reported} is {limit}',
    },
  }),
  create({must, offset, month, day}, context) {
    return {
      report() {
        const {year} = context.report
        const written = dateWritten(context)
        if (year === undefined || !written) return undefined
        const limit = [year + offset, month, day].map(part => String(part).padStart(2, '0')).join('-')
        // As much of the limit as the date tells: “2025年3月” is not later than 1 March.
        const known = limit.slice(0, written.day.length)
        if (must === 'by' ? written.day <= known : written.day >= known) return []
        const words = {zh: `${year + offset}年${month}月${day}日`, en: limit}
        return [{range: written.node.position!, data: {date: written.text, limit: words, reported: year}}]
      },
    }
  },
})

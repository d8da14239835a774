import {dateWritten} from './date.ts'
import {defineCheck} from './types.ts'

/** The number of the document itself: alone in its line, under the head or the title. */
const ownNumber = /^[ \u3000]*[\u4e00-\u9fff]{1,12}〔((?:19|20)\d{2})〕\d{1,5}号[ \u3000]*$/m
/** How far from the top it can stand. */
const top = 400

/** The year in the number of a document is that of its date: it is numbered when it is signed. */
export const numberYear = defineCheck({
  name: 'number-year',
  describe: () => ({
    summary: {
      zh: '发文字号的年份与成文日期相符',
      en: 'the year in the number of a document is that of its date',
    },
    options: {},
    data: {
      number: {zh: '发文字号', en: 'the number'},
      written: {zh: '成文日期', en: 'the date'},
    },
    message: {zh: '发文字号是{number}，成文日期是{written}', en: 'numbered {number}, dated {written}'},
  }),
  create(_options, context) {
    return {
      report() {
        const {report, lines} = context
        // A document that carries another may have the date of that one last.
        const carries = context.blocks.some(
          ({node, flow}) => node.type === 'title' && /[印转]发|批转/.test(flow.text),
        )
        const found = carries ? null : ownNumber.exec(report.text.slice(0, top))
        const written = found && dateWritten(context)
        if (!found || !written) return undefined
        const [year, month] = written.day.split('-').map(Number)
        const numbered = Number(found[1])
        // What was numbered in December may be dated in January, or what was signed then be sent out later.
        const isNear =
          Math.abs(numbered - year!) === 1 && (month === undefined || month === (numbered < year! ? 1 : 12))
        if (numbered === year || isNear) return []
        const start = found.index + found[0].search(/\S/)
        const number = found[0].trim()
        return [
          {
            range: lines.range(start, start + number.length),
            data: {number, written: written.text},
          },
        ]
      },
    }
  },
})

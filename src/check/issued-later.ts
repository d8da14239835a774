import {dateWritten, inWords, parseDate} from './date.ts'
import {defineCheck} from './types.ts'

/** A document is sent out on the day on which it was signed, or later. */
export const issuedLater = defineCheck({
  name: 'issued-later',
  describe: () => ({
    summary: {zh: '印发日期不早于成文日期', en: 'the date of issue is not before the date of the document'},
    options: {},
    data: {
      issued: {zh: '印发日期', en: 'the date of issue'},
      written: {zh: '成文日期', en: 'the date of the document'},
    },
    message: {
      zh: '印发日期{issued}早于成文日期{written}',
      en: 'it was issued on {issued}, before its date, {written}',
    },
  }),
  create(_options, context) {
    return {
      report() {
        const issue = context.blocks.find(({node}) => node.type === 'issue')
        const issued = issue && parseDate(issue.flow.text)
        const written = dateWritten(context)?.day
        if (issued?.length !== 10 || written?.length !== 10) return undefined
        if (issued >= written) return []
        return [{range: issue!.node.position!, data: {issued: inWords(issued), written: inWords(written)}}]
      },
    }
  },
})

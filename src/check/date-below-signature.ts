import {defineCheck} from './types.ts'

/** The date stands below the signature (GB/T 9704—2012, 7.3.5). */
export const dateBelowSignature = defineCheck({
  name: 'date-below-signature',
  describe: () => ({
    summary: {zh: '成文日期在署名之下', en: 'the date stands below the signature'},
    options: {},
    data: {
      date: {zh: '成文日期', en: 'the date'},
      signature: {zh: '署名', en: 'the signature'},
    },
    message: {
      zh: '成文日期“{date}”写在署名“{signature}”之上',
      en: 'the date “{date}” stands above the signature “{signature}”',
    },
  }),
  create(_options, {blocks}) {
    return {
      report() {
        const closing = blocks.filter(
          ({node: {type}, part}) => part === 'element' && (type === 'signature' || type === 'date'),
        )
        // Of several organs that sign, each may have a date of its own.
        if (closing.length !== 2 || closing[0]!.node.type === closing[1]!.node.type) return undefined
        const [date, signature] = closing
        const isBehind = blocks.indexOf(signature!) === blocks.indexOf(date!) + 1
        if (date!.node.type === 'signature' || !isBehind) return []
        return [{range: date!.node.position!, data: {date: date!.flow.text, signature: signature!.flow.text}}]
      },
    }
  },
})

import {defineCheck} from './types.ts'

/** The opening sentence speaks of the year that the title names. */
export const leadYear = defineCheck({
  name: 'lead-year',
  describe: () => ({
    summary: {zh: '开头的年份与标题一致', en: 'the opening speaks of the year in the title'},
    options: {},
    data: {
      lead: {zh: '开头的年份', en: 'the year of the opening'},
      titled: {zh: '标题中的年份', en: 'the year in the title'},
    },
    message: {
      zh: '标题写的是{titled}年，开头写的是{lead}年',
      en: 'the title says {titled}, the opening {lead}',
    },
  }),
  create(_options, {blocks}) {
    return {
      report() {
        const title = blocks.find(({node}) => node.type === 'title')
        const titled = /((?:19|20)\d{2})年/.exec(title?.flow.text ?? '')?.[1]
        const body = blocks.filter(({node, part}) => part === 'body' && node.type === 'paragraph').slice(0, 2)
        const leads = body.flatMap(({flow}, at) => leadsIn(flow.text, at).map(lead => ({...lead, flow})))
        if (!titled || leads.length === 0) return undefined
        return leads
          .filter(({year}) => year !== titled)
          .map(({year, start, end, flow}) => ({
            range: flow.range(start, end),
            data: {lead: Number(year), titled: Number(titled)},
          }))
      },
    }
  },
})

interface Lead {
  readonly year: string
  readonly start: number
  readonly end: number
}

/** “2024年，”, at the very beginning, and “现将我局2024年度……报告如下” (or 现就). Years in titles and of documents are others. */
function leadsIn(text: string, paragraph: number): Lead[] {
  const opening = paragraph === 0 ? /^((?:19|20)\d{2})年度?，/.exec(text) : null
  const announced =
    /现[将就对]/.test(text) &&
    /现[将就对][^。；：《〔（(]{0,30}?((?:19|20)\d{2})年度?(?!以来|至|到|[-—])[^。；：《〔]{0,40}(?:报告|汇报)如下/.exec(
      text,
    )
  return [
    ...(opening ? [{year: opening[1]!, start: 0, end: opening[0].length - 1}] : []),
    ...(announced
      ? [{year: announced[1]!, start: announced.index, end: announced.index + announced[0].length}]
      : []),
  ]
}

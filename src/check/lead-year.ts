import {defineCheck} from './types.ts'

/** The opening sentence speaks of the year that the title names. */
export const leadYear = defineCheck({
  name: 'lead-year',
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
  create(_options, {blocks}) {
    return {
      report() {
        const title = blocks.find(({node}) => node.type === 'title')
        const titled = /((?:19|20)\d{2})年/.exec(title?.flow.text ?? '')?.[1]
        const first = blocks.find(({node, part}) => part === 'body' && node.type === 'paragraph')
        const lead = /^((?:19|20)\d{2})(?=年度?，)/.exec(first?.flow.text ?? '')
        if (!titled || !first || !lead) return undefined
        if (lead[1] === titled) return []
        return [
          {
            range: first.flow.range(0, lead[0].length + 1),
            data: {lead: Number(lead[1]), titled: Number(titled)},
          },
        ]
      },
    }
  },
})

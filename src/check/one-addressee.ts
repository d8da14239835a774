import {defineCheck} from './types.ts'

const organ = /(?:政府|[委局厅办部院会室处署]|中心|公司|党组)$/
/** “市委、市政府”: what goes to both may name both. */
const areOne = /^[^、，；]{0,12}(?:委|委员会|党组|党工委)[、，][^、，；]{0,14}(?:政府|管委会|管理委员会)$/

/** A request goes to one organ, which has to answer it. */
export const oneAddressee = defineCheck({
  name: 'one-addressee',
  describe: () => ({
    summary: {zh: '请示只主送一个机关', en: 'a request is addressed to one organ'},
    options: {},
    data: {recipient: {zh: '主送机关', en: 'the addressees'}},
    message: {zh: '请示主送了“{recipient}”', en: 'the request is addressed to “{recipient}”'},
  }),
  create(_options, {blocks}) {
    const [title, recipient] = (['title', 'recipient'] as const).map(type =>
      blocks.find(({node, part}) => node.type === type && part === 'element'),
    )
    if (!title || !recipient || !/请示(?:报告)?(?:[（(][^（）()]*[）)])?[。.]?$/.test(title.flow.text))
      return {}
    return {
      report() {
        const names = recipient.flow.text.replace(/[ \u3000：:]/g, '').replace(/（[^（）]*）/g, '')
        const organs = names.split(/[、，；,]|并(?=[一-龥]{2,}(?:政府|[委局厅]))/)
        if (organs.length < 2 || areOne.test(names) || !organs.every(name => organ.test(name))) return []
        return [{range: recipient.node.position!, data: {recipient: names}}]
      },
    }
  },
})

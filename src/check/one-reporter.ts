import {defineCheck} from './types.ts'

/** “县司法局局长　周　岚”, “述法人：周　岚”. */
const named =
  /(?:人[：:][ \u3000]*|[长记任席员][ \u3000]+)([\u4e00-\u9fff](?:[ \u3000]{0,2}[\u4e00-\u9fff]){1,2})$/

const labelled = /^(?:述[职法]|报告|汇报)人[：:]/

/** Under the title and at the end of an account of oneself stands one name. */
export const oneReporter = defineCheck({
  name: 'one-reporter',
  describe: () => ({
    summary: {zh: '题下与文末的姓名一致', en: 'one name stands under the title and at the end'},
    options: {},
    data: {
      first: {zh: '题下的姓名', en: 'the name under the title'},
      last: {zh: '文末的姓名', en: 'the name at the end'},
    },
    message: {
      zh: '题下的姓名是{first}，文末是{last}',
      en: 'the name under the title is {first}, at the end {last}',
    },
  }),
  create(_options, {blocks}) {
    return {
      report() {
        const signed = blocks
          .filter(({node, flow}) => node.type === 'signature' || labelled.test(flow.text))
          .flatMap(({node, flow}) => {
            const name = named.exec(flow.text.trim())?.[1]?.replace(/[ \u3000]/g, '')
            return name ? [{node, name}] : []
          })
        const [first, last] = [signed[0], signed.at(-1)]
        if (!first || !last || first === last) return undefined
        if (first.name === last.name) return []
        return [{range: last.node.position!, data: {first: first.name, last: last.name}}]
      },
    }
  },
})

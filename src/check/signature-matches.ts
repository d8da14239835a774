import {isSameOrgan} from './organ-name.ts'
import {defineCheck} from './types.ts'

/** The organ that signs is the one that the title names, in full or in short. */
export const signatureMatches = defineCheck({
  name: 'signature-matches',
  describe: () => ({
    summary: {zh: '署名与标题中的机关一致', en: 'the signature is that of the organ in the title'},
    options: {},
    data: {
      signature: {zh: '署名', en: 'the signature'},
      issuer: {zh: '标题中的机关', en: 'the organ in the title'},
    },
    message: {
      zh: '标题写的是“{issuer}”，署名是“{signature}”',
      en: 'the title names “{issuer}”, the signature is “{signature}”',
    },
  }),
  create(_options, {blocks, report, data}) {
    return {
      report() {
        const {issuer} = report
        const titled = blocks.some(
          ({node, flow}) =>
            node.type === 'title' && issuer !== undefined && plain(flow.text).startsWith(issuer),
        )
        const signed = blocks.filter(({node, part}) => node.type === 'signature' && part === 'element')
        if (!issuer || !titled || signed.length === 0) return undefined
        const matches = signed.some(({flow}) => isSameOrgan(plain(flow.text), issuer, data.organs))
        if (matches) return []
        const last = signed.at(-1)!
        return [{range: last.node.position!, data: {signature: plain(last.flow.text), issuer}}]
      },
    }
  },
})

function plain(text: string): string {
  return text.replace(/[ \u3000]/g, '').replace(/[（(](?:公章|盖章|印章|章)[）)]$/, '')
}

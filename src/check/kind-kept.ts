import {matchesOf} from '../tree/matches.ts'
import {carriesAnother} from './enclosed.ts'
import {type Block, defineCheck, type Finding} from './types.ts'

/** The end of a title tells what kind of document it is, whatever stands behind it in brackets. */
const kindInTitle =
  /(通知|通报|公告|通告|函|批复|请示|报告|意见|纪要|方案|预案|办法|规定|细则|条例|规则|规程|章程)(?:[（(][^（）()]*[）)])?[。.]?$/

/** “现将有关事项通知如下”: words that no document of the kind has. What is left out here may be right. */
const foreignLeads: Readonly<Record<string, RegExp>> = {
  通知: /报告|请示|批复|函[告复]/,
  通报: /报告|请示|批复|函[告复]/,
  公告: /报告|请示|批复|函[告复]/,
  通告: /报告|请示|批复|函[告复]/,
  函: /请示|批复|通知/,
  批复: /请示|报告|通[知报]|函告/,
  请示: /通[知报]|批复|函[告复]/,
  意见: /通[知报]|请示|批复|函告/,
  报告: /通知|请示|批复|函[告复]/,
}
const lead = /现[将就]?[^。；：]{0,60}?(通知|通报|函告|函复|批复|请示|报告)如下[：:。]?$/

/** Formulas that stand alone at the end, and the kinds that never close with them. */
const foreignClosings: readonly (readonly [closing: RegExp, kinds: RegExp])[] = [
  [/^特此请示$/, /^(?:通知|通报|公告|通告|函|批复|报告|意见|纪要)$/],
  [/^特此通知$/, /^(?:通报|公告|通告|函|批复|请示|报告|意见)$/],
  [/^特此通报$/, /^(?:公告|通告|函|批复|请示|报告|意见)$/],
  [/^[特专]此函[告达复]/, /^(?:通知|通报|公告|通告|批复|请示|报告|意见)$/],
  [/^(?:此复|特此批复)$/, /^(?:通知|通报|公告|通告|请示|报告|意见)$/],
  [/^特此报告$/, /^(?:通知|公告|通告|批复|请示|意见)$/],
  [
    /^(?:(?:以上|上述)(?:报告|意见|请示|事项)?，?)?(?:[妥当可]否|是否(?:妥当|可行))，(?:恭?请|恳请)(?:予以?)?(?:批示|批复|审批|指示|审示)$/,
    /^(?:通知|通报|公告|通告|函|批复|报告|纪要)$/,
  ],
  // Congresses are asked to 审议 a report, leaders to 审阅 one: neither asks for leave.
  [/^(?:特此报告|以上(?:报告|请示))，(?:恭?请|恳请)(?:予以?)?(?:批示|批复|审批|批准)$/, /^报告$/],
  [/^(?:[一二三四五六七八九十]{1,2}、|（[一二三四五六七八九十]）)(?:有关|需要?)?请示(?:的)?事项$/, /^报告$/],
]

/** At the end of a paragraph. Congresses 审查批准 what is reported to them. */
const asksForLeave = /恳请[^，。；“”]{0,24}(?:，请予批准|予以批准|批准为盼|研究批复)$/

/** “制定本办法”, “本办法自……起施行”: what rules and plans call themselves. */
const self =
  /(?:制[定订]|^|[，。； \u3000])本(方案|预案|办法|规定|细则|条例|规则|规程|章程|意见)(?<=制[定订]本..|本..(?=[自由]))/g
const hasSelfName = /^(?:意见|方案|预案|办法|规定|细则|条例|规则|规程|章程)$/
const sign = /请示|请予|恳请|如下[：:。]?\n|[特专]此|此复|[妥当可]否，|是否|以上|制[定订]本|本..[自由]/g

/** A document announces, names and ends itself as one of the kind that its title names. */
export const kindKept = defineCheck({
  name: 'kind-kept',
  describe: () => ({
    summary: {
      zh: '开头、自称和结尾用语与标题中的文种一致',
      en: 'the words that announce, name and close a document fit the kind in its title',
    },
    options: {},
    data: {
      kind: {zh: '标题中的文种', en: 'the kind of document in the title'},
      text: {zh: '文中的用语', en: 'the words of the text'},
    },
    message: {zh: '标题是“{kind}”，文中写的是“{text}”', en: 'the title says “{kind}”, the text “{text}”'},
  }),
  prepare: () => sign,
  create(_options, context, quick) {
    return {
      report() {
        const title = context.blocks.find(({node}) => node.type === 'title')?.flow.text.replace(/\s/g, '')
        const kind = title && kindInTitle.exec(title)?.[1]
        if (!kind || carriesAnother.test(title)) return undefined
        const body = context.blocksWith(quick, false).filter(({part}) => part === 'body')
        return [...leads(body, kind), ...body.flatMap(block => othersIn(block, kind, title))]
      },
    }
  },
})

/** Only the first one: what stands further down may be the lead of a part. */
function leads(body: readonly Block[], kind: string): Finding[] {
  for (const {flow} of body) {
    const found = lead.exec(flow.text)
    if (!found) continue
    if (!foreignLeads[kind]?.test(found[1]!)) return []
    const start = found.index + found[0].lastIndexOf(found[1]!)
    return [{range: flow.range(start, start + 4), data: {kind, text: `${found[1]}如下`}}]
  }
  return []
}

function othersIn({flow}: Block, kind: string, title: string): Finding[] {
  const plain = flow.text.replace(/[。！]$/, '')
  const isClosing = foreignClosings.some(([closing, kinds]) => closing.test(plain) && kinds.test(kind))
  const request = kind === '报告' && asksForLeave.exec(plain)
  if (request)
    return [
      {range: flow.range(plain.length - request[0].length, plain.length), data: {kind, text: request[0]}},
    ]
  if (isClosing) return [{range: flow.range(0, plain.length), data: {kind, text: plain}}]
  if (!hasSelfName.test(kind)) return []
  return matchesOf(self, flow.text)
    .filter(([, name]) => !title.includes(name!))
    .map(({0: words, 1: name, index}) => {
      const end = index + words.length
      return {range: flow.range(end - 3, end), data: {kind, text: `本${name}`}}
    })
}

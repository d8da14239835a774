import {seam} from '../tree/compiled.ts'
import {matchesOf} from '../tree/matches.ts'
import type {NamedOrgan} from './data.ts'
import {onlyIn} from './only-in.ts'
import {isSameOrgan} from './organ-name.ts'
import {type Block, defineCheck, type Finding} from './types.ts'

const attitude =
  '(?:高度重视|始终(?:坚持|把)|坚持[以把党]|认真(?:贯彻|落实|履行|学习|执行)|深入(?:学习|贯彻)|严格(?:落实|执行|遵守)|切实(?:履行|加强|把)|全面(?:贯彻|落实|履行))'

/** What is said of those who lead an organ. */
const lead =
  '(?:主要负责(?:人|同志)|(?:领导)?班子成员|领导班子)(?:把|将|带头|亲自|主持|认真|切实|严格|始终|坚持|自觉|定期|全年|每|先后|落实|履行)'

/** At the beginning of a sentence: “市水利局党组高度重视……”. What a document says of its own attitude, it says of its issuer. */
const subject = new RegExp(
  `(?<=^|[。]|\\d年度?，|年来，)([\\u4e00-\\u9fff]{2,20}?(?:局|厅|委员会|委))${seam}(?:党组|党委)?${seam}(?:(?:班子|书记)?(?:、[局厅]长)?${seam}${attitude}|${lead})`,
  'g',
)

/** What it takes at least, for few reports have it. */
const sign = /[局厅委会][党班书、高始坚认深严切全主领]/g

/** Whoever is said to take the rule of law seriously is the organ that reports, and not the one whose draft was taken over. */
export const organSubject = defineCheck({
  name: 'organ-subject',
  describe: () => ({
    summary: {
      zh: '句子的主语是发文机关，不是别的机关',
      en: 'sentences are about the organ that reports, not about another',
    },
    options: {},
    data: {
      text: {zh: '写成主语的机关', en: 'the organ that is the subject'},
      issuer: {zh: '发文机关', en: 'the organ that reports'},
    },
    message: {
      zh: '发文机关是{issuer}，写的是“{text}”',
      en: 'the report is that of {issuer}, the sentence is about “{text}”',
    },
  }),
  create(_options, context) {
    const {issuer} = context.report
    // Others tell of the organs below them, or of those that they lead in this.
    if (issuer === undefined || !/(?:局|厅|委|委员会)$/.test(issuer) || /司法|依法治|管理?委/.test(issuer))
      return {}
    return onlyIn(context.blocksWith(sign, false), context, block =>
      otherSubjects(block, issuer, context.data.organs),
    )
  },
})

function otherSubjects({flow, part, node}: Block, issuer: string, organs: readonly NamedOrgan[]): Finding[] {
  if (part !== 'body' || node.type === 'sectionHeading') return []
  return matchesOf(subject, flow.text).flatMap(({1: text, index}): Finding[] => {
    if (several.test(text!) || ofParty.test(text!) || isSameOrgan(text!, issuer, organs)) return []
    return [{range: flow.range(index, index + text!.length), data: {text: text!, issuer}}]
  })
}

/** “各局”, “县公安局和司法局”, “要求市水利局”: not one organ, or none that is the subject. */
const several =
  /^(?:各|全|本|我|该|两|多|有关|相关|其他|所属|下属|按照|根据|为|在|对|由|与|和|同|会同|联合|督促|推动|要求|指导|协助|配合|通过|经)|各|[、及与]|(?:局|厅|委|部|院|办|政府)和|分局$/
/** 市委, 县纪委, 党工委, 政法委: these stand above, and all speak of them. */
const ofParty = /(?:[省市县区州旗盟镇乡工纪党]|政法|人大常|依法治.)委(?:员会)?$|监委$/

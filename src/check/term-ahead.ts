import {matchesOf} from '../tree/matches.ts'
import {dateWritten} from './date.ts'
import {type Block, defineCheck, type Finding} from './types.ts'

/** “力争2024年底”, and not “力争2024年底未办结的案件清零”, which tells of what is left. */
const term =
  /(?:力争|确保|争取|计划|预计|拟)[于在到至]?((?:19|20)\d{2})年(?:底|末|前|内|[上下]半年|[一二三四]季度|1?\d月)(?!前?(?:未|尚|结转|遗留|存量|已|的|印发|出台|制定))/g
/** “2024年组织培训不少于4期”: at the beginning of a sentence. */
const opening =
  /(?<=^|[。；：]|[一二三四五六七八九十]是)((?:19|20)\d{2})年度?(?:[\u4e00-\u9fff]{0,24}?)(?:不少于|至少|力争|计划(?=[开完召组举培出])|拟(?=[开完召组举培出])|将(?=继续|进一步|重点))/g
/** “2024年9月底前完成”: not of what had to be done by then. */
const deadline =
  /(?<=^|[，。；：、是])((?:19|20)\d{2})年(?:1?\d月)?[底末]前(?=新增|完成|建成|实现|全[面部]|力争|形成|达到|出台|启动|修订|制定|开展|组织)(?![^，。；]{0,16}[的未])/g

/** Who speaks of himself as one who will: “2023年，我将着力做到”, in whatever part. Not 我将案卷评查纳入, where 将 is 把. */
const ownPlan =
  /(?<=^|[。；：])((?:19|20)\d{2})年度?，?(?:我|本人)将(?=继续|进一步|着力|努力|始终|不断|带头|切实|重点(?:抓|做)|从[^，。；]{0,8}方面|紧紧?围绕|以)/g
const ownSign = /年度?，?(?:我|本人)将/g

/** What is planned lies behind the year that is reported on. */
export const termAhead = defineCheck({
  name: 'term-ahead',
  describe: () => ({
    summary: {zh: '安排里的时间在报告年度之后', en: 'the times of a plan lie after the year of the report'},
    options: {
      role: {type: 'role', about: {zh: '哪项内容的章节', en: 'the sections, by their role'}},
    },
    data: {
      text: {zh: '写的时间', en: 'the time as written'},
      reported: {zh: '报告的年度', en: 'the year that is reported on'},
    },
    message: {
      zh: '安排写的是“{text}”，报告的是{reported}年度',
      en: 'the plan says “{text}” in a report on {reported}',
    },
  }),
  create({role}, context) {
    return {
      report() {
        const {year} = context.report
        const sections = context.sectionsOf(role)
        // How a part on plans opens is asked by other rules.
        const own = context
          .blocksWith(ownSign, false)
          .filter(
            ({sections: around, flow}) =>
              !/^\d/.test(flow.text) || !around.some(one => sections.includes(one)),
          )
        if (year === undefined || sections.length + own.length === 0) return undefined
        // Who writes in December plans for the end of the year.
        const past = (dateWritten(context)?.day ?? '9') < `${year + 1}` ? year - 1 : year
        return [
          ...sections.flatMap(section =>
            termsIn(context.blocksUnder(section), [term, opening, deadline], past, year),
          ),
          ...termsIn(own, [ownPlan], past, year),
        ]
      },
    }
  },
})

function termsIn(
  blocks: readonly Block[],
  patterns: readonly RegExp[],
  past: number,
  reported: number,
): Finding[] {
  return blocks.flatMap(({flow}) =>
    patterns
      .flatMap(pattern => matchesOf(pattern, flow.text))
      .filter(([, year]) => Number(year) <= past)
      .map(({0: text, index}) => ({
        range: flow.range(index, index + text.length),
        data: {text, reported},
      })),
  )
}

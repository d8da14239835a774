import type {Campaign} from './data.ts'
import {dateWritten, inWords} from './date.ts'
import {mentionsOf, searchedFor} from './mentions.ts'
import {sentenceAt} from './sentence.ts'
import {type Block, type CheckContext, type Datum, defineCheck} from './types.ts'

/** A campaign is told of by the organs that held it, in the years in which they did. */
export const campaignTime = defineCheck({
  name: 'campaign-time',
  describe: () => ({
    summary: {zh: '所写的专项活动与年度、单位相符', en: 'campaigns fit the year and the organ'},
    options: {
      outside: {
        type: 'roles',
        default: [],
        about: {
          zh: '写在这些内容的章节里的，还没有开始也不算',
          en: 'what stands in sections of these roles may still be to begin',
        },
      },
      mixed: {
        type: 'roles',
        default: [],
        about: {
          zh: 'outside 的章节，标题还有这些内容的，也可以写已经结束的活动',
          en: 'sections of `outside` with one of these roles as well may name a campaign that is over',
        },
      },
      unless: {
        type: 'patterns',
        default: [],
        about: {zh: '所在的句子有这些文字的不算', en: 'leave alone sentences with one of these'},
      },
    },
    data: {
      name: {zh: '活动的名称', en: 'the name of the campaign'},
      reason: {zh: '不相符之处', en: 'what does not fit'},
    },
    message: {zh: '“{name}”{reason}，请确认', en: '“{name}” {reason}, please check'},
  }),
  prepare({unless}, {campaigns}) {
    return searchedFor(campaigns, unless)
  },
  create(options, context, campaigns) {
    return {
      report() {
        const mentions = [...mentionsOf(campaigns, context)]
        if (mentions.length === 0) return undefined
        const seen = new Set<Campaign>()
        return mentions.flatMap(({entry, block, start, end}) => {
          const place = placeOf(block, options, context)
          const isPrepared = prepares.test(sentenceAt(block.flow.text, start))
          const reason = misfit(entry, place, isPrepared, context)
          // Told once: a whole passage about it is one fault.
          if (!reason || seen.has(entry)) return []
          seen.add(entry)
          return [{range: block.flow.range(start, end), data: {name: entry.name, reason}}]
        })
      },
    }
  },
})

/** Who prepares a campaign names it before it begins. */
const prepares = /谋划|编制|筹备|起草|制定|调研|启动|开局/

type Place = 'told' | 'ahead' | 'mixed'

/** In one part with what was done or what is amiss, the plan may name a campaign that is over. */
function placeOf(
  {sections}: Block,
  {outside, mixed}: {readonly outside: readonly string[]; readonly mixed: readonly string[]},
  {roles}: CheckContext,
): Place {
  const has = (names: readonly string[], title: string) => names.some(role => roles.heading(role, title))
  const plans = sections.filter(({title}) => has(outside, title))
  if (plans.length === 0) return 'told'
  return plans.some(({title}) => has(mixed, title)) ? 'mixed' : 'ahead'
}

function misfit(
  {from, to, owners, ownerPattern}: Campaign,
  place: Place,
  isPrepared: boolean,
  context: CheckContext,
): Datum | undefined {
  const {year, issuer} = context.report
  // A report written in spring may tell of what began after its year.
  const last = dateWritten(context)?.day ?? (year === undefined ? undefined : `${year + 1}-12`)
  if (place === 'told' && !isPrepared && last !== undefined && from > last.slice(0, from.length))
    return {
      zh: `${inWords(from).zh}才开始，报告最迟写于${inWords(last).zh}`,
      en: `began in ${from}, the report was written by ${last}`,
    }
  if (year !== undefined && to === `${year}-12` && place === 'ahead')
    return {
      zh: `${inWords(to).zh}结束，安排的是${year + 1}年的工作`,
      en: `ends in ${to}, the plan is for ${year + 1}`,
    }
  if (year !== undefined && to !== undefined && Number(to.slice(0, 4)) < year)
    return {
      zh: `已于${inWords(to).zh}结束，报告的是${year}年度`,
      en: `ended in ${to}, the report is on ${year}`,
    }
  if (owners && ownerPattern && issuer && !new RegExp(ownerPattern).test(issuer))
    return {zh: `由${owners.zh}开展`, en: `was held by ${owners.en}`}
  return undefined
}

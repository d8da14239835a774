import type {Campaign} from './data.ts'
import {dateWritten, inWords} from './date.ts'
import {mentionsOf, searchedFor} from './mentions.ts'
import {type CheckContext, type Datum, defineCheck} from './types.ts'

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
  create({outside}, context, campaigns) {
    return {
      report() {
        const mentions = [...mentionsOf(campaigns, context)]
        if (mentions.length === 0) return undefined
        const seen = new Set<Campaign>()
        return mentions.flatMap(({entry, block, start, end}) => {
          const isAhead = block.sections.some(({title}) =>
            outside.some(role => context.roles.heading(role, title)),
          )
          const reason = misfit(entry, isAhead, context)
          // Told once: a whole passage about it is one fault.
          if (!reason || seen.has(entry)) return []
          seen.add(entry)
          return [{range: block.flow.range(start, end), data: {name: entry.name, reason}}]
        })
      },
    }
  },
})

function misfit(
  {from, to, owners, ownerPattern}: Campaign,
  isAhead: boolean,
  context: CheckContext,
): Datum | undefined {
  const {year, issuer} = context.report
  // A report written in spring may tell of what began after its year.
  const last = dateWritten(context)?.day ?? (year === undefined ? undefined : `${year + 1}-12`)
  if (!isAhead && last !== undefined && from > last.slice(0, from.length))
    return {
      zh: `${inWords(from).zh}才开始，报告最迟写于${inWords(last).zh}`,
      en: `began in ${from}, the report was written by ${last}`,
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

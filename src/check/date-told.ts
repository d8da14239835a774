import {matchesOf} from '../tree/matches.ts'
import {dateWritten, inWords} from './date.ts'
import {onlyIn} from './only-in.ts'
import {anyOf} from './role.ts'
import {sentenceAt} from './sentence.ts'
import {type Block, defineCheck, type Finding} from './types.ts'

/** “2025年12月4日”, “2025年12月”; not the beginning of a span of years. */
const date = /(20\d{2})年(0?[1-9]|1[0-2])月(?:(0?[1-9]|[12]\d|3[01])日)?/g

/** What a document tells as done lies before the day on which it was written. */
export const dateTold = defineCheck({
  name: 'date-told',
  describe: () => ({
    summary: {
      zh: '正文所写的日期不晚于成文日期',
      en: 'what is told as done lies before the date of the document',
    },
    options: {
      unless: {
        type: 'patterns',
        default: [],
        about: {zh: '所在的句子有这些文字的不算', en: 'leave alone sentences with one of these'},
      },
      outside: {
        type: 'roles',
        default: [],
        about: {zh: '写在这些内容的章节里的不算', en: 'leave alone what stands in sections of these roles'},
      },
    },
    data: {
      date: {zh: '正文里的日期', en: 'the date in the text'},
      written: {zh: '成文日期', en: 'the date of the document'},
    },
    message: {
      zh: '“{date}”在成文日期{written}之后',
      en: '“{date}” lies behind the date of the document, {written}',
    },
  }),
  create({unless, outside}, context) {
    const written = dateWritten(context)
    if (written === undefined) return {}
    const isAsked = ({part, node, sections}: Block) =>
      part === 'body' &&
      node.type !== 'sectionHeading' &&
      !sections.some(({title}) => outside.some(role => context.roles.heading(role, title)))
    return onlyIn(context.blocksWith(date, true).filter(isAsked), context, block =>
      laterDates(block, written.day, unless),
    )
  },
})

function laterDates({flow, bare}: Block, written: string, unless: readonly string[]): Finding[] {
  return matchesOf(date, bare).flatMap(({0: words, 1: year, 2: month, 3: day, index}): Finding[] => {
    const told = [year!, month!, ...(day === undefined ? [] : [day])]
      .map(part => part.padStart(2, '0'))
      .join('-')
    // As far as both are told: “2025年1月” is not behind 2025年1月20日.
    const length = Math.min(told.length, written.length)
    if (told.slice(0, length) <= written.slice(0, length) || anyOf(unless).test(sentenceAt(bare, index)))
      return []
    return [{range: flow.range(index, index + words.length), data: {date: words, written: inWords(written)}}]
  })
}

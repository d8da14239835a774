import type {KnownDocument} from './data.ts'
import {dateWritten, inWords, lastKnownDay} from './date.ts'
import {knownTitles} from './known-titles.ts'
import {anyOf} from './role.ts'
import {sentenceAt} from './sentence.ts'
import {type Block, type CheckContext, type Datum, defineCheck} from './types.ts'

const questions = ['not-yet', 'repealed', 'other-years'] as const
type Question = (typeof questions)[number]

/** A document that a report cites was there in its year, and still was. */
export const documentTime = defineCheck({
  name: 'document-time',
  describe: () => ({
    summary: {zh: '所引文件在报告年度有效', en: 'documents that are cited were in force'},
    options: {
      finds: {
        type: 'choice',
        of: questions,
        default: 'not-yet',
        about: {
          zh: 'not-yet 当时还没有的文件，repealed 当时已经废止的文件，other-years 规划期不含该年度的规划、纲要',
          en: 'not-yet (did not exist), repealed (no longer in force) or other-years (an outline for other years)',
        },
      },
      unless: {
        type: 'patterns',
        default: [],
        about: {
          zh: '所在的句子有这些文字的不算；《》指这个文件，连同与它并列的文件',
          en: 'leave alone sentences with one of these; 《》 is the document, with those that stand in a row with it',
        },
      },
      outside: {
        type: 'roles',
        default: [],
        about: {
          zh: '写在这些内容的章节里的不算，段落里在它之前写到这些内容的也不算',
          en: 'leave alone what stands in sections of these roles, or behind words that tell them in its paragraph',
        },
      },
    },
    data: {
      title: {zh: '文件的名称', en: 'the title'},
      fact: {zh: '文件的有关日期', en: 'what is known of it'},
    },
    message: {zh: '所引《{title}》{fact}', en: '《{title}》, cited here, {fact}'},
  }),
  create({finds, unless, outside}, context) {
    return {
      report() {
        const {year} = context.report
        const day = finds === 'repealed' ? repealedBy(context) : lastKnownDay(context)
        if (day === undefined || (year === undefined && finds !== 'repealed')) return undefined
        const known = knownTitles(context.data)
        const cited = context.titles.filter(({plain}) => known.find(plain))
        if (cited.length === 0) return undefined
        return cited.flatMap(({text, plain, block, start, range}) => {
          const fact = answers[finds](known.find(plain)!, year, day)
          if (!fact || anyOf(unless).test(around(block.flow.text, start, text))) return []
          if (outside.some(role => tells(role, block, start, context))) return []
          return [{range, data: {title: text, fact}}]
        })
      },
    }
  },
})

/**
 * A report tells of its year, from the first day on. Another document may be about the year to come, and cites what is in
 * force when it is written; one that repeals others names them.
 */
function repealedBy(context: CheckContext): string | undefined {
  const {kind, year} = context.report
  if (kind !== 'other') return year === undefined ? undefined : `${year}-01-01`
  const title = context.blocks.find(({node}) => node.type === 'title')
  return title && /废止|失效|清理/.test(title.flow.text) ? undefined : dateWritten(context)?.day
}

/**
 * The sentence, with 《》 for the document and those in a row with it, and 〇 for others: “关于制定…的建议” does not say that
 * something is being drafted, and what is said of one document says nothing of the next.
 */
function around(text: string, index: number, title: string): string {
  const marked = `${text.slice(0, index)}《》${text.slice(index + title.length + 2)}`
  return sentenceAt(marked, index)
    .replace(/《[^《》]+》/g, '〇')
    .replace(/(?:〇[、和及与]?)*《》(?:[、和及与]?〇)*/, '《》')
}

/** The document stands in a section of the role, or the paragraph came to speak of it before. */
function tells(role: string, {flow, sections}: Block, start: number, {roles}: CheckContext): boolean {
  return (
    sections.some(({title}) => roles.heading(role, title)) ||
    roles.text(role, flow.text.slice(0, start)) !== undefined
  )
}

type Answer = (document: KnownDocument, year: number | undefined, day: string) => Datum | undefined

const answers: Readonly<Record<Question, Answer>> = {
  'not-yet': ({inForce, adopted = inForce}, _year, day) =>
    adopted !== undefined && adopted > day
      ? {
          zh: `${inWords(adopted).zh}才公布，报告最迟写于${inWords(day).zh}`,
          en: `was adopted on ${adopted}, the report was written by ${day}`,
        }
      : undefined,
  repealed: ({until, replacedBy}, _year, day) =>
    until !== undefined && until <= day
      ? {
          zh: `${inWords(until).zh}起已废止${replacedBy ? `，现为《${replacedBy}》` : ''}`,
          en: `is no longer in force since ${until}${replacedBy ? `, now 《${replacedBy}》` : ''}`,
        }
      : undefined,
  'other-years': ({period}, year) =>
    period !== undefined && year !== undefined && (year < period[0] || year > period[1])
      ? {
          zh: `规划的是${period[0]}至${period[1]}年，报告的是${year}年度`,
          en: `plans the years ${period[0]} to ${period[1]}, the report is on ${year}`,
        }
      : undefined,
}

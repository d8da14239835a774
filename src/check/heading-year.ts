import {matchesOf} from '../tree/matches.ts'
import type {Range, Section} from '../tree/types.ts'
import {anyOf} from './role.ts'
import {headingOf} from './section-text.ts'
import {type CheckContext, defineCheck} from './types.ts'

/** What names a year. */
interface Dated {
  readonly section: Section
  readonly years: readonly number[]
  readonly range: Range
}

/** A year in the heading of a topic is the year that the topic is about: plans are for the year after. */
export const headingYear = defineCheck({
  name: 'heading-year',
  describe: () => ({
    summary: {zh: '标题中的年份与报告年度相符', en: 'the year in a heading fits the year of the report'},
    options: {
      role: {type: 'role', about: {zh: '哪项内容的标题', en: 'the topic, by its role'}},
      offset: {
        type: 'integer',
        default: 0,
        minimum: -5,
        about: {
          zh: '比报告年度晚几年，下一年度为 1',
          en: 'years after the year of the report; 1 for the next',
        },
      },
      depth: {
        type: 'integer',
        default: 0,
        minimum: 0,
        about: {zh: '只查第几级标题，0 为各级', en: 'headings of this depth only; 0 for all'},
      },
      unless: {
        type: 'patterns',
        default: [],
        about: {zh: '有这些文字的标题不算', en: 'leave alone headings with one of these'},
      },
      opening: {
        type: 'patterns',
        default: [],
        about: {
          zh: '不查标题，查标题下以“某年，”开头、有这些文字的第一句；标题的年份就不对的不查',
          en: 'look not at the heading but at the first sentence under it, where it begins with 某年， and has one of these; not under headings whose own year is wrong',
        },
      },
    },
    data: {
      heading: {zh: '标题', en: 'the heading'},
      year: {zh: '标题中的年份', en: 'the year in the heading'},
      expected: {zh: '应为的年份', en: 'the year expected'},
      reported: {zh: '报告的年度', en: 'the year that is reported on'},
    },
    message: {
      zh: '“{heading}”写的是{year}年，报告的是{reported}年度，应为{expected}年',
      en: '“{heading}” says {year}, expected {expected} in a report on {reported}',
    },
  }),
  create({role, offset, depth, unless, opening}, context) {
    const excused = anyOf(unless)
    const opens = opening.length > 0 ? anyOf(opening) : undefined
    const reported = context.report.year
    return {
      report() {
        if (reported === undefined) return undefined
        const asked = context
          .sectionsOf(role)
          .filter(section => (depth === 0 || section.depth === depth) && !excused.test(section.title))
        const expected = reported + offset
        const dated = opens
          ? asked.flatMap(section => openingOf(section, opens, expected, context) ?? [])
          : asked.flatMap(section => headed(section) ?? [])
        if (dated.length === 0) return undefined
        return dated
          .filter(({years}) => !years.includes(expected))
          .map(({section, years, range}) => ({
            range,
            data: {heading: headingOf(section), year: years[0]!, expected, reported},
          }))
      },
    }
  },
})

function headed(section: Section): Dated | undefined {
  const years = matchesOf(/(?:19|20)\d{2}(?=年|[-—–~至]{1,2}(?:19|20)\d{2}年)/g, section.title).map(
    ([year]) => Number(year),
  )
  return years.length > 0 ? {section, years, range: section.children[0]!.position!} : undefined
}

function openingOf(
  section: Section,
  opens: RegExp,
  expected: number,
  context: CheckContext,
): Dated | undefined {
  // A heading with a wrong year is told already.
  if (headed(section)?.years.includes(expected) === false) return undefined
  const first = context.blocksUnder(section).find(({node}) => node.type === 'paragraph')
  const sentence = first && /^((?:19|20)\d{2})年度?，[^。]*/.exec(first.flow.text)
  if (!sentence || !opens.test(sentence[0])) return undefined
  return {section, years: [Number(sentence[1])], range: first.flow.range(0, 5)}
}

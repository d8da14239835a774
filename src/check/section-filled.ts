import {markAt, parseNumeral} from '../tree/numbering.ts'
import type {Report, ReportContent, Section} from '../tree/types.ts'
import {countCharacters, hasSubsection, headingOf, withoutFiller} from './section-text.ts'
import {type CheckContext, defineCheck} from './types.ts'

/** Text stands under a heading. A heading with subsections is filled by them. */
export const sectionFilled = defineCheck({
  name: 'section-filled',
  describe: () => ({
    summary: {zh: '标题下有内容', en: 'text stands under headings'},
    options: {
      role: {
        type: 'role',
        optional: true,
        about: {
          zh: '只看这类章节；不写则看所有章节',
          en: 'look at sections of this role only; at all when absent',
        },
      },
      number: {
        type: 'string',
        about: {
          zh: '只看这个序号的第一级章节，如“四”',
          en: 'look at the outermost section of this number only, such as 四',
        },
      },
      points: {
        type: 'roles',
        default: [],
        about: {
          zh: '在这些内容里，下级标题可以只列要点：各个标题下都没有文字的不算',
          en: 'topics whose subsections may be a list: not reported where none of them has text',
        },
      },
      minimum: {
        type: 'integer',
        default: 3,
        minimum: 1,
        about: {
          zh: '至少几个字；“待补充”之类不算',
          en: 'the least number of characters; fillers such as 待补充 do not count',
        },
      },
    },
    refuse: ({number}) =>
      number === undefined || Number.isInteger(parseNumeral(number))
        ? undefined
        : {
            option: 'number',
            message: {zh: `“${number}”不是序号`, en: `“${number}” is no number`},
            hint: {zh: '只写数字，如“四”或“4”', en: 'write the number alone, such as 四 or 4'},
          },
    data: {
      heading: {zh: '标题', en: 'the heading'},
      count: {zh: '标题下的字数', en: 'the number of characters under it'},
    },
    message: {zh: '“{heading}”下没有内容', en: 'no text under “{heading}”'},
  }),
  create({role, number, points, minimum}, context) {
    // Looked for when a heading without text comes: most reports have none.
    let listed: ReadonlySet<Section> | undefined
    const isListed = (section: Section) => {
      listed ??= listedIn(context, points, role === undefined && number === undefined)
      return listed.has(section)
    }
    const value = number === undefined ? undefined : parseNumeral(number)
    const asked = (section: Section) =>
      (role === undefined || context.roles.heading(role, section.title)) &&
      (value === undefined || (section.depth === 1 && markAt(section.number ?? '')?.value === value))
    return {
      section(section) {
        if (!asked(section)) return undefined
        if (hasSubsection(section)) return []
        const text = context.textUnder(section)
        // A numbered paragraph without a heading sentence is its own text; a number alone is what deleting one leaves.
        if (section.title === '' && text.trim() !== '') return []
        // No filler is that long: count only what may be empty.
        if (text.length > 100 + minimum) return []
        const count = countCharacters(withoutFiller(text))
        // “无。” answers the heading; an empty place does not.
        if (count >= minimum || /^(?:暂?无|没有)。?$/.test(text) || isListed(section)) return []
        return [{range: section.children[0]!.position!, data: {heading: headingOf(section), count}}]
      },
    }
  },
})

/**
 * Headings that need no text, for they are points.
 *
 * @param topics whose subsections may be a list
 * @param isAny all sections are asked, and not one that somebody knows must have text
 */
function listedIn(context: CheckContext, topics: readonly string[], isAny: boolean): ReadonlySet<Section> {
  const {report, sections, roles} = context
  const all = [report, ...sections]
  // A notice, an agenda or a regulation lists things under numbers; of the reports we know what their sections are.
  const lists =
    isAny && report.kind === 'other'
      ? all
      : sections.filter(({title}) => topics.some(topic => roles.heading(topic, title)))
  // “一、第三条修改为：‘……。’” is a provision of one sentence, and needs no text of its own.
  const sentences =
    lists === all ? sections.filter(({children}) => isSentence.test(context.flow(children[0]!).text)) : []
  return new Set([
    ...sentences,
    ...lists.flatMap(list => pointsOf(list, context)),
    ...all.flatMap(({children}) => sentencesAmong(children, context)),
  ])
}

const isSentence = /[。；][”’）]?$/

/**
 * Where some siblings have their text on their line, one that ends in a 。 has as well: it is a point of one sentence.
 * Where some end in a ；, they are parts of one.
 */
function sentencesAmong(children: readonly ReportContent[], context: CheckContext): Section[] {
  const siblings = children.filter(child => child.type === 'section')
  const endsIn = (marks: string) => (section: Section) =>
    marks.includes(context.flow(section.children[0]!).text.at(-1)!)
  if (siblings.some(endsIn('；;'))) return siblings.filter(endsIn('；;。'))
  if (!siblings.some(({runIn}) => runIn)) return []
  return siblings.filter(section => !section.runIn && endsIn('。')(section))
}

/** What may stand behind the last point of a list, and is about all of them. */
const summary = /^(?:以上|上述|这些|产生|究其|分析|其?主?要?原因)/

/** The subsections of a section, if each is one line: a list of points, and no headings that were left empty. */
function pointsOf({children}: Report | Section, context: CheckContext): Section[] {
  const points = (children as readonly ReportContent[]).filter(child => child.type === 'section')
  const isLine = (point: Section) =>
    point.title !== '' && !hasSubsection(point) && context.textUnder(point).trim() === ''
  const last = points.at(-1)
  if (points.length < 2 || !last || !points.slice(0, -1).every(isLine)) return []
  return isLine(last) || summary.test(context.textUnder(last)) ? points : []
}

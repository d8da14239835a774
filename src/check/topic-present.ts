import type {Words} from '../diagnostic/types.ts'
import type {Range} from '../tree/types.ts'
import {headingOf} from './section-text.ts'
import {findHeadings, findInText, hasHeadingLine, leadTells, type Place, places} from './topic-found.ts'
import {type CheckContext, defineCheck} from './types.ts'

const accepted = [...places, 'lead'] as const

/**
 * A topic is there, at one of the accepted places, whatever its heading is called. What comes near and does
 * not count is named, so that the author sees why.
 */
export const topicPresent = defineCheck({
  name: 'topic-present',
  describe: () => ({
    summary: {zh: '报告写了某项内容', en: 'the report has a topic'},
    options: {
      role: {type: 'role', about: {zh: '哪项内容', en: 'the topic, by its role'}},
      accept: {
        type: 'choices',
        of: accepted,
        default: places,
        about: {
          zh: '写在哪里算数：section 第一级标题，subsection 下级标题，item “一是”之类的一点，paragraph 正文段落，lead 第一个标题之前（“现将……报告如下”不算）',
          en: 'where it counts: section (an outermost heading), subsection (a heading below), item (a point 一是 …), paragraph, lead (before the first heading; 现将……报告如下 is no account)',
        },
      },
      instead: {
        type: 'role',
        optional: true,
        about: {
          zh: '写在 behind 各项之后的第一级标题，是这项内容的也算',
          en: 'an outermost heading of this role counts as well, where it stands behind the sections of `behind`',
        },
      },
      behind: {
        type: 'roles',
        default: [],
        about: {zh: '见 instead', en: 'see `instead`'},
      },
      outside: {
        type: 'roles',
        default: [],
        about: {
          zh: '写在这些内容的章节里的段落和各点不算',
          en: 'paragraphs and points inside sections of these roles do not count',
        },
      },
      after: {
        type: 'roles',
        default: [],
        about: {
          zh: '缺少时，指在这些内容的章节之后',
          en: 'when it is missing, point behind the last section of these roles',
        },
      },
    },
    data: {topic: {zh: '内容的名称', en: 'the name of the topic'}},
    message: {zh: '缺少“{topic}”', en: 'missing “{topic}”'},
  }),
  create({role, accept, instead, behind, outside, after}, context) {
    return {
      report() {
        const headings = findHeadings(role, context)
        if (headings.some(({place}) => accept.includes(place)) || hasHeadingLine(role, context)) return []
        if (instead !== undefined && standsBehind(instead, behind, context)) return []
        const found = [...headings, ...findInText(role, outside, context)]
        if (found.some(({place}) => accept.includes(place))) return []
        if (accept.includes('lead') && leadTells(role, context)) return []
        const near = found[0] ?? nearHeading(role, context)
        return [
          {
            range: whereItBelongs(after, context),
            data: {topic: context.roles.title(role)},
            related: near ? [{range: near.range, message: nearWords(near)}] : [],
          },
        ]
      },
    }
  },
})

/** “二、存在的不足”, “三、工作举措”: what comes behind the shortcomings is still to be done. */
function standsBehind(role: string, roles: readonly string[], context: CheckContext): boolean {
  const end = roles
    .flatMap(other => context.sectionsOf(other))
    .reduce((last, {position}) => Math.max(last, position.end.offset!), -1)
  return (
    end !== -1 &&
    context.sections.some(
      ({depth, title, position}) =>
        depth === 1 && position.start.offset! >= end && context.roles.heading(role, title),
    )
  )
}

interface Near {
  range: Range
  what: string
  place?: Place
}

function nearHeading(role: string, context: CheckContext): Near | undefined {
  const section = context.sections.find(({title}) => context.roles.near(role, title))
  return section ? {range: section.children[0]!.position!, what: headingOf(section)} : undefined
}

const placeWords: Readonly<Record<Place, Words>> = {
  section: {zh: '是一级标题', en: 'is an outermost heading'},
  subsection: {zh: '是下级标题，不是单独一部分', en: 'is a heading of a lower level, not a part of its own'},
  item: {zh: '只是段落中的一点，不是单独一部分', en: 'is a point inside a paragraph, not a part of its own'},
  paragraph: {zh: '只在正文中提到', en: 'is only mentioned in the text'},
}

function nearWords({what, place}: Near): Words {
  const words = place
    ? placeWords[place]
    : {zh: '相近，但不是这项内容', en: 'comes near, but is another topic'}
  return {zh: `“${what}”${words.zh}`, en: `“${what}” ${words.en}`}
}

/** Behind the last section of the topics that come before it; behind all, or in front of all, where there is none. */
function whereItBelongs(after: readonly string[], context: CheckContext): Range {
  const outermost = context.sections.filter(({depth}) => depth === 1)
  const sibling = outermost.filter(({title}) => after.some(role => context.roles.heading(role, title))).at(-1)
  const first = outermost[0]?.position.start.offset ?? Number.POSITIVE_INFINITY
  const opening = context.blocks.filter(({node}) => node.position!.end.offset! <= first).at(-1)?.node
  const last = sibling ?? (after.length > 0 ? outermost.at(-1) : undefined) ?? opening ?? context.report
  const end = last.position!.end.offset!
  return context.lines.range(end, end)
}

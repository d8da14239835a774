import type {Item, Node, Range, Section} from '../tree/types.ts'
import {withoutTitles} from './bare.ts'
import {headingOf} from './section-text.ts'
import type {Block, CheckContext} from './types.ts'

export const places = ['section', 'subsection', 'item', 'paragraph'] as const
export type Place = (typeof places)[number]
/** Where a topic is told. */
export interface TopicFound {
  place: Place
  range: Range
  what: string
}

/** Headings that have the role, the outermost first. */
export function findHeadings(role: string, context: CheckContext): TopicFound[] {
  return context.sections
    .filter(({title}) => context.roles.heading(role, title))
    .map((section): TopicFound => {
      const place = section.depth === 1 ? 'section' : 'subsection'
      return {place, range: section.children[0]!.position!, what: headingOf(section)}
    })
    .sort((a, b) => places.indexOf(a.place) - places.indexOf(b.place))
}

/** A line that was not read as a heading, for its number is an unusual one, is one to the reader all the same. */
export function hasHeadingLine(role: string, {blocks, roles}: CheckContext): boolean {
  return blocks.some(({node, part, flow: {text}}) => {
    if (part !== 'body' || node.type !== 'paragraph' || text.length < 4 || text.length > 40) return false
    return !/[。；，：！？]/.test(text) && roles.heading(role, text.replace(unusualNumber, ''))
  })
}

const unusualNumber =
  /^[—\-*·●■◆（(]*(?:[\d.．Ⅰ-Ⅻⅰ-ⅻA-Za-z壹贰叁肆伍陆柒捌玖拾]{1,6}|[一二三四五六七八九十]{1,3})?[）)]?[、，,.．\s—-]*/

/** Points of enumerations, and then paragraphs, that tell the topic without a heading. */
export function findInText(role: string, outside: readonly string[], context: CheckContext): TopicFound[] {
  const items: TopicFound[] = []
  const paragraphs: TopicFound[] = []
  const telling = context.blocksTelling(role)
  for (const block of context.blocks) {
    if (!isAccount(block, outside, context)) continue
    for (const item of itemsOf(block.node)) {
      const opening = withoutTitles(/^[^。；]*/.exec(context.flow(item).text)![0])
      if (context.roles.heading(role, opening))
        items.push({place: 'item', range: item.position, what: opening.slice(0, 20)})
    }
    const told = telling.includes(block) ? context.roles.text(role, block.flow.text) : undefined
    if (told)
      paragraphs.push({
        place: 'paragraph',
        range: block.flow.range(...told),
        what: block.flow.text.slice(...told),
      })
  }
  return [...items, ...paragraphs]
}

/** The opening sentence names everything that was achieved, and a section of another topic is about that topic. */
function isAccount(
  {part, node, sections}: Block,
  outside: readonly string[],
  context: CheckContext,
): boolean {
  if (part !== 'body' || node.type === 'sectionHeading') return false
  if (isLead(sections, context)) return false
  return !sections.some(({title}) => outside.some(other => context.roles.heading(other, title)))
}

function isLead(sections: readonly Section[], context: CheckContext): boolean {
  return sections.length === 0 && context.sections.length > 0
}

/** “现将…第一责任人职责情况报告如下” announces what the report then lacks. */
const announces = /现将|如下/

export function leadTells(role: string, context: CheckContext): boolean {
  return context
    .blocksTelling(role)
    .filter(({part, sections}) => part === 'body' && isLead(sections, context))
    .flatMap(({bare}) => bare.split('。'))
    .some(sentence => !announces.test(sentence) && context.roles.text(role, sentence) !== undefined)
}

function itemsOf(node: Node): Item[] {
  return 'children' in node
    ? (node.children as Node[]).filter((child): child is Item => child.type === 'item')
    : []
}

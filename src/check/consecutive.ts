import {markAt, withValue} from '../tree/numbering.ts'
import {articleGroups} from './articles.ts'
import type {Numbered} from './numbered.ts'
import {pointGroups} from './numbered-points.ts'
import {paragraphGroups, sectionGroups} from './numbered-sections.ts'
import {tableGroups} from './table-numbers.ts'
import {type CheckContext, defineCheck, type Finding} from './types.ts'

/**
 * Numbers count on from each other, without a gap and without a repetition. They may begin anywhere (the
 * beginning of a draft may be missing) and may begin again with one.
 */
export const consecutive = defineCheck({
  name: 'consecutive',
  describe: () => ({
    summary: {zh: '序号连续', en: 'numbers count on from each other'},
    options: {
      of: {
        type: 'choice',
        of: ['sections', 'points', 'starts'],
        default: 'sections',
        about: {
          zh: 'sections 各级标题、编号的段落、“第一条　”各条和表格的序号，starts 各级第一个标题，points “一是、二是”“一要、二要”“第一、第二”“其一、其二”和段内“①②”“（1）（2）”“（一）（二）”各点',
          en: 'sections (headings, paragraphs with numbers, articles, and the numbers of tables), starts (the first heading of each level) or points (一是, 二是; 一要, 二要; 第一, 第二; 其一, 其二; within a paragraph ①②, （1）（2）, （一）（二）)',
        },
      },
    },
    data: {
      number: {zh: '写的序号', en: 'the number as written'},
      expected: {zh: '应为的序号', en: 'the number expected'},
      previous: {zh: '前一个序号', en: 'the number before it'},
    },
    message: {
      zh: '“{previous}”之后是“{number}”，应为“{expected}”',
      en: '“{number}” follows “{previous}”, expected “{expected}”',
    },
  }),
  create({of}, context) {
    return {
      report() {
        const groups = of === 'points' ? pointGroups(context) : sectionGroups(context)
        if (of === 'starts') return startsOf(groups, context)
        if (of === 'sections')
          groups.push(...paragraphGroups(context), ...articleGroups(context), ...tableGroups(context))
        const counted = groups.filter(group => group.length > 1)
        return counted.length === 0 ? undefined : counted.flatMap(group => breaks(group, context))
      },
    }
  },
})

/** “（二）” where nothing before it is （一）. Of a draft that begins in the middle nobody asks for “一、”. */
function startsOf(groups: readonly Numbered[][], context: CheckContext): Finding[] | undefined {
  if (groups.length === 0) return undefined
  const isWhole = context.blocks.some(({node: {type}}) => type === 'title' || type === 'recipient')
  return groups.flatMap(([first]) => {
    const {range, number, value, section} = first!
    if (value === 1 || !(isWhole || section!.depth > 1) || hasFirst(first!, context)) return []
    return [{range: range(), data: {number, previous: '', expected: withValue(number, 1)}}]
  })
}

/** The first may be a paragraph that was not read as a heading, or stand within one; or the numbers run through all parts. */
function hasFirst({section, kind, number, value}: Numbered, {blocks}: CheckContext): boolean {
  const own = blocks.findIndex(({sections}) => sections.at(-1) === section)
  const parent = blocks[own]?.sections.at(-2)
  const one = withValue(number, 1)
  let isNearest = true
  for (let at = own - 1; at >= 0; at--) {
    const {facts, sections} = blocks[at]!
    const isBeside = !parent || sections.includes(parent)
    if (isBeside && facts.text.includes(one)) return true
    const mark = facts.of(markAt)
    if (mark?.kind !== kind) continue
    if ((isBeside && mark.value === 1) || (isNearest && mark.value === value - 1)) return true
    isNearest = false
  }
  return false
}

function breaks([first, ...rest]: readonly Numbered[], context: CheckContext): Finding[] {
  const findings: Finding[] = []
  let previous = first!
  let awaited = [previous.value + 1]
  let highest = previous.value
  // “一是……，包括：一是……，二是……。二是……”: behind the points of a point its own list goes on.
  const outer: number[] = []
  for (const numbered of rest) {
    const {range, number, value, kind} = numbered
    if (value === 1 && kind === 'point') outer.push(previous.value + 1)
    const goesOn =
      value === 1 ||
      awaited.includes(value) ||
      outer.includes(value) ||
      awaited.some(expected => countedTo(numbered, expected, previous, context))
    if (!goesOn) {
      const expected = withValue(previous.number, awaited[0]!)
      findings.push({range: range(), data: {number, previous: previous.number, expected}})
    }
    highest = value === 1 ? 1 : Math.max(highest, value)
    // After a break the numbers may count on from what is written, from what it should have been, or, when two
    // changed places, from the highest: no further fault.
    awaited = goesOn ? [value + 1] : [value + 1, awaited[0]! + 1, highest + 1]
    previous = numbered
  }
  return findings
}

/** Paragraphs under a heading count from the expected number up to the next: points that were not read as headings. */
function countedTo(
  {kind, value}: Numbered,
  expected: number,
  {section}: Numbered,
  context: CheckContext,
): boolean {
  let awaited = expected
  for (const {node, flow} of section ? context.blocksUnder(section) : []) {
    const mark = node.type === 'paragraph' ? markAt(flow.text) : undefined
    if (mark?.kind === kind && mark.value === awaited) awaited++
  }
  return awaited > expected && awaited === value
}

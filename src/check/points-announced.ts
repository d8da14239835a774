import {matchesOf} from '../tree/matches.ts'
import {formatHan, type Mark, markAt, parseHan} from '../tree/numbering.ts'
import type {Node, Section} from '../tree/types.ts'
import {nowhere} from './nowhere.ts'
import {type Block, type CheckContext, defineCheck, type Finding} from './types.ts'

/** “主要有以下三个方面的问题：”: how many points will follow, in the same paragraph or behind it. */
const announced =
  /(以下|如下|下列)?([两二三四五六七八九]|十[一二三四五]?|[2-9]|1\d)(?<![第十几\d].)(?:个方面|大?方面|[个大类](?:问题|不足|短板|原因|环节|重点)|点|条|件(?:实|大)?事|项(?:重点)?(?:工作|任务|措施|举措|内容))([^。；，：]{0,10})([：。])(?=一是|（一）|$)/g
/** Of a paragraph that may announce points. */
const sign = /：(?:一是|（一）|\n)|。一是|[以如]下[^。；，：]{2,20}。\n|下列[^。；，：]{2,20}。\n/g
const point = /(?<=^|[：。；，！\n])([一二三四五六七八九十])是/g
/** “以下三项工作：（一）……；（二）……”, in one paragraph. */
const bracketPoint = /(?<=^|[。；，！])（([一二三四五六七八九十])）/g
const nextPoint = /^[一二三四五六七八九十]是/

/** Where a sentence says how many points follow, so many do. */
export const pointsAnnounced = defineCheck({
  name: 'points-announced',
  describe: () => ({
    summary: {
      zh: '“三个方面：一是……”的点数与所说的相符，各点分段、分标题写的也算',
      en: 'as many points follow as a sentence announces, be it in its paragraph, in others or under headings',
    },
    options: {},
    data: {
      text: {zh: '说有几点的文字', en: 'the words that announce them'},
      announced: {zh: '说的点数', en: 'how many are announced'},
      counted: {zh: '列出的点数', en: 'how many there are'},
    },
    message: {
      zh: '“{text}”之后列了{counted}点',
      en: 'behind “{text}” there are {counted} points',
    },
  }),
  prepare: () => sign,
  create(_options, context, quick) {
    const asked = context.blocksWith(quick, false)
    if (asked.length === 0) return nowhere(context)
    const {blocks} = context
    const wanted = new Set(asked)
    return {
      report: () => blocks.flatMap((block, at) => (wanted.has(block) ? miscounted(block, at, context) : [])),
    }
  },
})

function miscounted(block: Block, at: number, context: CheckContext): Finding[] {
  const {flow, node} = block
  if (node.type !== 'paragraph') return []
  return matchesOf(announced, flow.text).flatMap((match): Finding[] => {
    const [words, lead, number, tail, mark] = match
    const asked = number === '两' ? 2 : (parseHan(number!) ?? Number(number))
    const behind = flow.text.slice(match.index + words.length)
    // “全面完成三项重点工作。” at the end of a paragraph announces nothing.
    if (behind === '' && mark === '。' && lead === undefined) return []
    const {counted, last} =
      behind === '' ? countedBehind(block, at, context) : pointsFrom(behind, at, context)
    // One point is the beginning of something else; and a gap in the numbers is told by others.
    if (counted < 2 || counted === asked || last === asked) return []
    // At the head of a report what was done may be announced, and all sections follow.
    const isHead = behind === '' && block.sections.length === 0
    if (isHead && counted > asked && !/报告|汇报/.test(tail!)) return []
    const text = words.slice(0, -1)
    return [
      {
        range: flow.range(match.index, match.index + text.length),
        data: {
          text,
          announced: asked,
          counted: {zh: counted === 2 ? '两' : formatHan(counted), en: String(counted)},
        },
      },
    ]
  })
}

interface Counted {
  readonly counted: number
  /** The number that the last of them bears. */
  readonly last: number
}

const none: Counted = {counted: 0, last: 0}

/** Points in the paragraphs behind the one that announces them, or sections under the same heading. */
function countedBehind(block: Block, at: number, context: CheckContext): Counted {
  const next = context.blocks[at + 1]
  if (!next) return none
  if (nextPoint.test(next.flow.text)) return pointsFrom('', at, context)
  const section = next.sections.at(-1)
  const parent: {readonly children: readonly Node[]} = block.sections.at(-1) ?? context.report
  if (next.node.type === 'sectionHeading' && section && parent.children.includes(section as never))
    return sectionsFrom(section, parent.children)
  return next.node.type === 'paragraph' ? paragraphsFrom(at + 1, context) : none
}

/** Sections that count on from the first one, with marks of its kind. */
function sectionsFrom(first: Section, siblings: readonly Node[]): Counted {
  const mark = markOf(first)
  if (mark?.value !== 1) return none
  const marks = siblings
    .slice(siblings.indexOf(first as never))
    .flatMap(node => (node.type === 'section' ? (markOf(node as Section) ?? []) : []))
    .filter(({kind}) => kind === mark.kind)
  return {counted: marks.length, last: marks.at(-1)!.value}
}

function markOf({number}: Section): Mark | undefined {
  return number === undefined ? undefined : markAt(number)
}

/** Paragraphs with numbers, up to the first without one. */
function paragraphsFrom(at: number, {blocks}: CheckContext): Counted {
  const kind = markAt(blocks[at]!.flow.text)?.kind
  let counted = 0
  for (const {node, flow} of blocks.slice(at, at + most)) {
    const mark = node.type === 'paragraph' ? markAt(flow.text) : undefined
    if (!mark || mark.kind !== kind || mark.value !== counted + 1) break
    counted++
  }
  return {counted, last: counted}
}

/** No list is longer. */
const most = 20

/** How far 一是, 二是 count on: up to where another list begins, or the one around them goes on. */
function pointsFrom(behind: string, at: number, {blocks}: CheckContext): Counted {
  const isBracketed = behind.startsWith('（一）')
  const texts = [behind]
  for (const {node, flow} of blocks.slice(at + 1, at + 1 + most)) {
    if (isBracketed || node.type !== 'paragraph' || !nextPoint.test(flow.text)) break
    texts.push(flow.text)
  }
  let counted = 0
  for (const [, numeral] of matchesOf(isBracketed ? bracketPoint : point, texts.join('\n'))) {
    const value = parseHan(numeral!)!
    if (value === counted + 1) counted++
    else if (value <= counted) break
  }
  return {counted, last: counted}
}

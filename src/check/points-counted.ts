import type {Parent} from 'unist'
import {matchesOf} from '../tree/matches.ts'
import {type Mark, markAt, parseHan} from '../tree/numbering.ts'
import type {Node, Section} from '../tree/types.ts'
import type {Block, CheckContext} from './types.ts'

const point = /(?<=^|[：。；，！\n])([一二三四五六七八九十])([是要])/g
/** “以下三项工作：（一）……；（二）……”, in one paragraph. */
const bracketPoint = /(?<=^|[。；，！])（([一二三四五六七八九十])）/g
const nextPoint = /^[一二三四五六七八九十]是/

/** How many points stand behind the words that announce them. */
export interface Counted {
  readonly counted: number
  /** The number that the last of them bears. */
  readonly last: number
}

export const noPoints: Counted = {counted: 0, last: 0}

/** Points in the paragraphs behind the one that announces them, or sections under the same heading. */
export function countedBehind(block: Block, at: number, context: CheckContext): Counted {
  const next = context.blocks[at + 1]
  if (!next) return noPoints
  if (nextPoint.test(next.flow.text)) return pointsFrom('', at, context)
  const section = next.sections.at(-1)
  const parent: {readonly children: readonly Node[]} = block.sections.at(-1) ?? context.report
  if (next.node.type === 'sectionHeading' && section && parent.children.includes(section as never))
    return sectionsFrom(section, parent.children)
  if (next.node.type !== 'paragraph') return noPoints
  const items = itemsFrom(next.node, context)
  return items > 0 ? {counted: items, last: items} : paragraphsFrom(at + 1, context)
}

/** The items of the numbered list that a paragraph opens, in Markdown. */
function itemsFrom(first: Node, context: CheckContext): number {
  const opened = context
    .nodesOf('list')
    .find(list => (list as {ordered?: boolean}).ordered && (list.children[0] as Parent).children[0] === first)
  return opened?.children.length ?? 0
}

/** Sections that count on from the first one, with marks of its kind. */
export function sectionsFrom(first: Section, siblings: readonly Node[]): Counted {
  const mark = markOf(first)
  if (mark?.value !== 1) return noPoints
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
export function pointsFrom(behind: string, at: number, {blocks}: CheckContext): Counted {
  const isBracketed = behind.startsWith('（一）')
  const texts = [behind]
  for (const {node, flow} of blocks.slice(at + 1, at + 1 + most)) {
    if (isBracketed || node.type !== 'paragraph' || !nextPoint.test(flow.text)) break
    texts.push(flow.text)
  }
  let counted = 0
  // “一是抓学习，一要深、二要实”: points in a point.
  const word = behind.startsWith('一要') ? '要' : '是'
  for (const [, numeral, verb] of matchesOf(isBracketed ? bracketPoint : point, texts.join('\n'))) {
    if (verb !== undefined && verb !== word) continue
    const value = parseHan(numeral!)!
    if (value === counted + 1) counted++
    else if (value <= counted) break
  }
  return {counted, last: counted}
}

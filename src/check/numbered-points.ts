import type {Node, Parent} from 'unist'
import {matchesOf} from '../tree/matches.ts'
import {formatHan, markAt, parseHan} from '../tree/numbering.ts'
import type {Item, Section} from '../tree/types.ts'
import {add, type Numbered} from './numbered.ts'
import type {CheckContext} from './types.ts'

/** Points of all kinds: 一是, 第一, 一要, ①. */
export const pointGroups = (context: CheckContext): Numbered[][] => [
  ...itemGroups(context),
  ...ordinalGroups(context),
  ...inlineGroups(context),
]

/** The points of each section, in its paragraphs one after the other. */
function itemGroups(context: CheckContext): Numbered[][] {
  const groups = new Map<Section | undefined, Numbered[]>()
  for (const {node, sections} of context.blocks) {
    if (node.type !== 'paragraph') continue
    for (const child of (node as Parent).children as Node[]) {
      if (child.type !== 'item') continue
      const item = child as Item
      const number = `${formatHan(item.ordinal)}是`
      const range = () => context.flow(item).range(0, number.length)
      add(groups, sections.at(-1), {range, number, value: item.ordinal, kind: 'point'})
    }
  }
  return [...groups.values()]
}

/**
 * Only at the beginning of a sentence or part: “位居全省第一”, “第一责任人”, “第一、第二产业” are no points, nor is “三要素”, which
 * does not go on with a verb that two characters and a mark are too short for.
 */
const ordinal =
  /(?:(第|其)([一二三四五六七八九十])(?=[，：是]|、(?!\1))|([一二三四五六七八九十])(要)(?![素点件求害闻]))(?<=(?:^|[。；：！？”）)])..)/g

interface Ordinal {
  /** As written: “第一”, “其一”, “一要”. */
  readonly number: string
  readonly kind: string
  readonly value: number
  readonly at: number
}

function ordinalsIn(text: string): readonly Ordinal[] {
  return matchesOf(ordinal, text).map(match => {
    const [number, lead, numeral, before, verb] = match
    return {number, kind: (lead ?? verb)!, value: parseHan((numeral ?? before)!)!, at: match.index}
  })
}

/** No number is missing before the third; and nearly no report counts in this way. */
const laterOrdinal = /[第其][三四五六七八九十]|[三四五六七八九十]要/

/** “第一，……第二，……”, “其一，……其二，……” or “一要……二要……” of each section. */
function ordinalGroups(context: CheckContext): Numbered[][] {
  if (!laterOrdinal.test(context.text)) return []
  const kinds = new Map<string, Map<Section | undefined, Numbered[]>>()
  for (const {node, flow, facts, sections} of context.blocks) {
    if (node.type !== 'paragraph') continue
    for (const {number, kind, value, at} of facts.of(ordinalsIn)) {
      const groups = kinds.get(kind) ?? new Map()
      kinds.set(kind, groups)
      add(groups, sections.at(-1), {range: () => flow.range(at, at + number.length), number, value, kind})
    }
  }
  return [...kinds.values()].flatMap(groups => [...groups.values()])
}

/** Only at the beginning of a sentence or part: “第（三）项”, “初一（3）班” are no points. */
const inline =
  /(?:[①-⑳]|[（(](?:1?[0-9]|[一二三四五六七八九十])[）)])(?=[\u4e00-\u9fff“《0-9])(?<=(?:^|[。；：！？”])(?:.|[（(](?:1?[0-9]|[^\d])[）)]))/g

/** As `laterOrdinal`. */
const laterInline = /[③-⑳]|[（(](?:1?[3-9]|[三四五六七八九十])[）)]/

/** “①……；②……”, “（1）……；（2）……” or “（一）……；（二）……” of each paragraph. */
function inlineGroups(context: CheckContext): Numbered[][] {
  if (!laterInline.test(context.text)) return []
  return context.blocks.flatMap(({node, flow, facts}) => {
    if (node.type !== 'paragraph') return none
    const matches = facts.of(inlineIn)
    if (matches.length === 0) return none
    const kinds = new Map<string, Numbered[]>()
    for (const {0: number, index} of matches) {
      const {kind, value} = markAt(number)!
      // Where the first is missing, they may be numbers of something else.
      if (value === 1 || kinds.has(kind))
        add(kinds, kind, {range: () => flow.range(index, index + number.length), number, value, kind})
    }
    return [...kinds.values()]
  })
}

const none: readonly Numbered[][] = []

const inlineIn = (text: string): readonly RegExpExecArray[] => matchesOf(inline, text)

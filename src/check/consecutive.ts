import type {Node, Parent} from 'unist'
import {compiled} from '../tree/compiled.ts'
import {matchesOf} from '../tree/matches.ts'
import {formatHan, markAt, parseHan} from '../tree/numbering.ts'
import type {Item, Range, Section} from '../tree/types.ts'
import {type CheckContext, defineCheck, type Finding} from './types.ts'

interface Numbered {
  /** Of a fault; nearly all numbers are right. */
  readonly range: () => Range
  /** As written: “三、”, “三是”. */
  readonly number: string
  readonly value: number
  /** The kind of mark: only marks of one kind count on from each other. */
  readonly kind: string
  /** Of a heading. */
  readonly section?: Section
}

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
        of: ['sections', 'points'],
        default: 'sections',
        about: {
          zh: 'sections 各级标题，points “一是、二是”“一要、二要”“第一、第二”“其一、其二”和段内“①②”“（1）（2）”“（一）（二）”各点',
          en: 'sections (headings) or points (一是, 二是; 一要, 二要; 第一, 第二; 其一, 其二; within a paragraph ①②, （1）（2）, （一）（二）)',
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
        const groups =
          of === 'sections'
            ? sectionGroups(context)
            : [...pointGroups(context), ...allOrdinals(context), ...inlineGroups(context)]
        const counted = groups.filter(group => group.length > 1)
        return counted.length === 0 ? undefined : counted.flatMap(group => breaks(group, context))
      },
    }
  },
})

/** The numbered headings under each parent, by their kind of mark. */
function sectionGroups({report, sections}: CheckContext): Numbered[][] {
  return [report as Parent, ...sections].flatMap(parent => {
    let kinds: Map<string, Numbered[]> | undefined
    for (const child of parent.children as Node[]) {
      const numbered = child.type === 'section' ? numberedSection(child as Section) : undefined
      if (!numbered) continue
      kinds ??= new Map()
      add(kinds, numbered.kind, numbered)
    }
    return kinds ? [...kinds.values()] : []
  })
}

function numberedSection(section: Section): Numbered | undefined {
  const {number, children} = section
  const mark = number === undefined ? undefined : markAt(number)
  // Circled numbers also mark items of a list that is spread over a text.
  if (mark?.kind === 'circled') return undefined
  const range = () => children[0]!.position!
  return mark && {range, number: mark.text, value: mark.value, kind: mark.kind, section}
}

/** The points of each section, in its paragraphs one after the other. */
function pointGroups(context: CheckContext): Numbered[][] {
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
  return matchesOf(compiled(ordinal), text).map(match => {
    const [number, lead, numeral, before, verb] = match
    return {number, kind: (lead ?? verb)!, value: parseHan((numeral ?? before)!)!, at: match.index}
  })
}

/** No number is missing before the third; and nearly no report counts in this way. */
const laterOrdinal = /[第其][三四五六七八九十]|[三四五六七八九十]要/

function allOrdinals(context: CheckContext): Numbered[][] {
  return laterOrdinal.test(context.text)
    ? ['第', '其', '要'].flatMap(kind => ordinalGroups(context, kind))
    : []
}

/** “第一，……第二，……”, “其一，……其二，……” or “一要……二要……” of each section. */
function ordinalGroups(context: CheckContext, asked: string): Numbered[][] {
  const groups = new Map<Section | undefined, Numbered[]>()
  for (const {node, flow, facts, sections} of context.blocks) {
    if (node.type !== 'paragraph') continue
    for (const {number, kind, value, at} of facts.of(ordinalsIn)) {
      if (kind !== asked) continue
      add(groups, sections.at(-1), {range: () => flow.range(at, at + number.length), number, value, kind})
    }
  }
  return [...groups.values()]
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
    if (node.type !== 'paragraph') return []
    const kinds = new Map<string, Numbered[]>()
    for (const {0: number, index} of facts.of(inlineIn)) {
      const {kind, value} = markAt(number)!
      // Where the first is missing, they may be numbers of something else.
      if (value === 1 || kinds.has(kind))
        add(kinds, kind, {range: () => flow.range(index, index + number.length), number, value, kind})
    }
    return [...kinds.values()]
  })
}

const inlineIn = (text: string): readonly RegExpExecArray[] => matchesOf(compiled(inline), text)

function add<Key>(groups: Map<Key, Numbered[]>, key: Key, numbered: Numbered): void {
  const group = groups.get(key)
  if (group) group.push(numbered)
  else groups.set(key, [numbered])
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

function withValue(number: string, value: number): string {
  return number.replace(/[0-9０-９]+|[一二三四五六七八九十]+|[①-⑳]/, digits => {
    if (/[①-⑳]/.test(digits)) return String.fromCharCode(0x245f + value)
    return /[0-9０-９]/.test(digits) ? String(value) : formatHan(value)
  })
}

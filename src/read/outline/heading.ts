import type {Mark} from '../../tree/numbering.ts'
import type {SourceBlock} from '../source-block.ts'
import {advertisingTail, endsInType} from './apparatus.ts'
import {type HeadingHabits, isShortLine} from './habits.ts'
import {
  firstLine,
  isItemHeading,
  itemRank,
  longestHeading,
  plausibleMark,
  ranks,
  sentenceEnd,
  unnumberedRank,
} from './numbered-line.ts'

/** What a block turns out to be when it begins a section. Indexes are of its flow text. */
export interface HeadingFound {
  readonly rank: number
  readonly number?: string
  readonly title: string
  /** The heading is [0, end), number included. */
  readonly end: number
  /** Where the text under it begins, in the same block; absent when the heading stands alone. */
  readonly body?: number
  readonly runIn: boolean
}

/** Does the block begin a section? `next` is the block behind it. */
export function findHeading(
  block: SourceBlock,
  next: SourceBlock | undefined,
  habits: HeadingHabits,
): HeadingFound | undefined {
  if (block.node) return undefined
  const text = block.flow.text
  const mark = plausibleMark(block)
  if (block.headingDepth !== undefined) {
    const rank = mark ? habits.rankOfMark(mark) : habits.rankOf(block.headingDepth)
    return alone(text, mark, rank, text.length)
  }
  if (mark) return headingLine(block, mark, habits) ?? markedHeading(text, mark, next, habits)
  if (habits.itemHeadings && isItemHeading(block, next)) {
    const number = text.slice(0, 2)
    return {rank: itemRank, number, title: text.slice(2).replace(/。$/, ''), end: text.length, runIn: false}
  }
  if (habits.unnumberedOver && isShortLine(block) && beginsSection(next))
    return alone(text, undefined, ranks.part, text.length)
  if (!habits.numbered && isUnnumbered(text, next)) return alone(text, undefined, unnumberedRank, text.length)
  return undefined
}

/**
 * A heading that happens to fill its line looks as if it went on in the next one. Where all others of its
 * kind stand alone, it does too.
 */
function headingLine(block: SourceBlock, mark: Mark, habits: HeadingHabits): HeadingFound | undefined {
  const {children, flow} = block
  if (children.length < 2 || !habits.alone.has(mark.kind)) return undefined
  const line = firstLine(block)
  const stop = sentenceEnd(flow.text, mark.length)
  if (stop === undefined || stop < line || stop + 1 === flow.text.length || line >= flow.text.length)
    return undefined
  const title = flow.text.slice(mark.length, line)
  if (title.length > longestHeading || /[，；]$/.test(title)) return undefined
  return {rank: habits.rankOfMark(mark), number: mark.text, title, end: line, body: line, runIn: false}
}

function markedHeading(
  text: string,
  mark: Mark,
  next: SourceBlock | undefined,
  habits: HeadingHabits,
): HeadingFound | undefined {
  const stop = sentenceEnd(text, mark.length)
  const inner = mark.kind === 'arabic' || mark.kind === 'arabicBracket' || mark.kind === 'circled'
  const rank = habits.rankOfMark(mark)
  if (stop === undefined) {
    // A definition or a list point (“1.四个口子：中英街、…；”) is text, not a heading.
    if (inner && (text.length > 45 || /[；，：]$|：./.test(text) || !habits.withText.has(mark.kind)))
      return undefined
    if (text.length > longestHeading + 20) return paragraph(mark, rank)
    return alone(text, mark, rank, headingLength(text))
  }
  const title = text.slice(mark.length, stop)
  if (inner && (title.length > 40 || /[：；]/.test(title))) return undefined
  // Many clauses make a sentence, however short it is.
  if (title.length > longestHeading || title.split('，').length > 4)
    return inner ? undefined : paragraph(mark, rank)
  // Not “…开展培训。。”: there is nothing behind the sentence.
  if (/[^。]/.test(text.slice(stop))) {
    return {rank, number: mark.text, title, end: stop, body: stop + 1, runIn: true}
  }
  // A numbered line that ends in 。 is a heading if text follows it or if it is a noun phrase; else it is text.
  if (isFollowed(rank, next, habits) || (isPhrase(title) && !isOfList(mark, habits)))
    return {rank, number: mark.text, title, end: text.length, runIn: false}
  return inner ? undefined : paragraph(mark, rank)
}

/** By text of some length, or by the first heading of a level below. */
function isFollowed(rank: number, next: SourceBlock | undefined, habits: HeadingHabits): boolean {
  if (!next || next.node) return false
  const {mark} = next
  return mark ? mark.value === 1 && habits.rankOfMark(mark) > rank : next.flow.text.length > 20
}

/** Several clauses, or figures, are none: “（四）开展普法活动20场，推动落实主体责任。” */
function isPhrase(title: string): boolean {
  return headingNoun.test(title) && !/[，；0-9]/.test(title)
}

/** All lines with such marks stand alone, and not one has text under it. */
function isOfList({kind}: Mark, {alone, withText}: HeadingHabits): boolean {
  return alone.has(kind) && !withText.has(kind)
}

const headingNoun = /(?:情况|安排|建议|原因|问题|不足|计划|打算|成效|举措|做法|工作|责任|职责|领导)$/

/** A numbered paragraph without a heading sentence. */
function paragraph(mark: Mark, rank: number): HeadingFound {
  return {rank, number: mark.text, title: '', end: mark.length, body: mark.length, runIn: true}
}

function alone(text: string, mark: Mark | undefined, rank: number, length: number): HeadingFound {
  const from = mark?.length ?? 0
  const title = text.slice(from, length).replace(/[。：:]$/, '')
  return {rank, ...(mark ? {number: mark.text} : {}), title, end: text.length, runIn: false}
}

function headingLength(text: string): number {
  // Nearly no heading has a space.
  const tail = /[ \u3000]/.test(text) ? advertisingTail.exec(text) : null
  return tail && tail.index > 4 ? tail.index : text.length
}

/** With 一、, or with text of some length. */
function beginsSection(next: SourceBlock | undefined): boolean {
  if (!next || next.node) return false
  return next.mark ? next.mark.kind === 'han' && next.mark.value === 1 : next.flow.text.length > 45
}

function isUnnumbered(text: string, next: SourceBlock | undefined): boolean {
  if (text.length < 4 || text.length > 32 || /[。；：！？，:;,!?]|^——|^[（(“]?\d+[.．]|\.\w+$/.test(text))
    return false
  if (!next || next.node) return false
  const follows = next.flow.text
  return (
    !endsInType(text) &&
    (follows.length > 45 ||
      /^[（(][一二三四五六七八九十]+[）)]/.test(follows) ||
      /[：:]$/.test(follows) ||
      /。$/.test(follows))
  )
}

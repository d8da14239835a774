import type {Mark, MarkKind} from '../../tree/numbering.ts'
import type {SourceBlock} from '../source-block.ts'
import {firstLine, isItemHeading, plausibleMark, ranks, sentenceEnd} from './numbered-line.ts'

/** How a document uses headings: found by one look over all its blocks. */
export interface HeadingHabits {
  /** 一、 is in use, so a short line without a number is not a heading. */
  readonly numbered: boolean
  /** 一、 begins again under each short line without a number: such a line is a heading of an outer level. */
  readonly unnumberedOver: boolean
  /** Lines that are nothing but “一是…。”, with text under them. */
  readonly itemHeadings: boolean
  /** Marks whose headings all stand on lines of their own. */
  readonly alone: ReadonlySet<MarkKind>
  /** Marks that are followed by text at least once: lines “1.…”, “2.…” without any are a list. */
  readonly withText: ReadonlySet<MarkKind>
  /** The rank of a heading with this mark: 〔一〕 stands below （一） where it divides what （一） begins. */
  rankOfMark(mark: Mark): number
  /** The rank of a heading of this depth that has no number. */
  rankOf(depth: number): number
}

export function habitsOf(blocks: readonly SourceBlock[]): HeadingHabits {
  let numbered = false
  let items = 0
  let beginnings = 0
  let outer: Mark | undefined
  let dividesRound = false
  let underLines = 0
  const alone = new Set<MarkKind>()
  const runIn = new Set<MarkKind>()
  const withText = new Set<MarkKind>()
  const depths = new Map<number, number>()
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!
    const text = block.flow.text
    const mark = plausibleMark(block)
    if (mark?.kind === 'han' || (block.headingDepth !== undefined && block.headingDepth > 1)) numbered = true
    if (mark?.kind === 'han' && mark.value === 1) {
      beginnings++
      if (isShortLine(blocks[index - 1])) underLines++
    }
    if (mark && ranks[mark.kind] <= ranks.hanBracket) {
      dividesRound ||= isSquare(mark) && mark.value === 1 && outer?.kind === 'hanBracket' && !isSquare(outer)
      outer = mark
    }
    if (mark && block.headingDepth !== undefined && !depths.has(block.headingDepth))
      depths.set(block.headingDepth, ranks[mark.kind])
    if (mark) {
      const stop = sentenceEnd(text, mark.length)
      if (stop === undefined || stop + 1 === text.length) {
        alone.add(mark.kind)
        if (goesOn(blocks[index + 1], mark.kind)) withText.add(mark.kind)
      } else if (stop <= firstLine(block)) runIn.add(mark.kind)
    }
    if (isItemHeading(block, blocks[index + 1])) items++
  }
  return {
    numbered,
    unnumberedOver: beginnings >= 2 && underLines === beginnings,
    itemHeadings: items >= 2,
    alone: new Set([...alone].filter(kind => !runIn.has(kind))),
    withText,
    rankOfMark: mark => ranks[mark.kind] + (dividesRound && isSquare(mark) ? 5 : 0),
    rankOf: depth => rankBeside(depths, depth),
  }
}

const isSquare = ({kind, text}: Mark): boolean => kind === 'hanBracket' && '〔[［'.includes(text.charAt(0))

/** Short, without a number and without a mark at its end. */
export function isShortLine(block: SourceBlock | undefined): boolean {
  if (!block || block.node || block.mark) return false
  const {text} = block.flow
  return text.length >= 4 && text.length <= 32 && !/[。；：！？，:;,!?]|^——|\.\w+$/.test(text)
}

/** Beside numbered headings of the same depth; else under those that are less deep, or above those that are deeper. */
function rankBeside(depths: ReadonlyMap<number, number>, depth: number): number {
  for (let other = depth; other > 0; other--) if (depths.has(other)) return depths.get(other)! + depth - other
  const deeper = Math.min(...depths.keys())
  return depths.size > 0 ? depths.get(deeper)! - (deeper - depth) : depth
}

/** Text or a heading of an inner level stands under the heading. */
function goesOn(block: SourceBlock | undefined, kind: MarkKind): boolean {
  if (!block) return false
  const mark = plausibleMark(block)
  return mark === undefined || ranks[mark.kind] > ranks[kind]
}

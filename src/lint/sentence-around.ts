import type {CheckContext} from '../check/types.ts'
import {markAt} from '../tree/numbering.ts'
import type {Range} from '../tree/types.ts'

/** 。！？； */
const isMark = (unit: number) => unit === 0x3002 || unit === 0xff01 || unit === 0xff1f || unit === 0xff1b

/** Units to either side: no sentence has more, and a text of nothing but findings must not take hours. */
const reach = 1000

/**
 * The words of a finding with the sentence that they stand in: a gap “**” filled in one sentence and left in the next
 * is another finding. Of something that is missing nothing, for there are no words.
 */
export function sentenceAround({start, end}: Range, {blocks, report: {text}}: CheckContext): string {
  let [from, to] = [start.offset!, end.offset!]
  if (from === to) return ''
  const [begin, stop] = blockAround(from, blocks) ?? [from, to]
  const first = Math.max(begin, from - reach)
  const last = Math.min(stop, to + reach)
  while (from > first && !isMark(text.charCodeAt(from - 1))) from--
  if (!isMark(text.charCodeAt(to - 1))) while (to < last && !isMark(text.charCodeAt(to))) to++
  const sentence = text.slice(from, to)
  // Without its number: a new section before it must not make it another finding.
  return sentence.slice(markAt(sentence)?.length)
}

/** From where to where the paragraph reaches that an offset is in. */
function blockAround(offset: number, blocks: CheckContext['blocks']): readonly [number, number] | undefined {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (blocks[middle]!.node.position!.start.offset! <= offset) low = middle
    else high = middle - 1
  }
  const position = blocks[low]?.node.position
  if (!position || offset < position.start.offset! || offset >= position.end.offset!) return undefined
  return [position.start.offset!, position.end.offset!]
}

import type {PhrasingContent} from 'mdast'
import {flowOf} from '../../tree/flow.ts'
import type {Lines} from '../../tree/lines.ts'
import {parseHan} from '../../tree/numbering.ts'
import type {Item} from '../../tree/types.ts'
import {cutNodes, span} from '../source-block.ts'

/** Only behind a mark or at the beginning: “之一是” is no point. */
const itemMark = /(?<=^|[。；：！？，”）)])([一二三四五六七八九十]{1,2})是/g

/** Puts the points of an enumeration (一是 … 二是 …) of a paragraph into `item` nodes. */
export function withItems(children: PhrasingContent[], lines: Lines): PhrasingContent[] {
  if (children.length === 0) return children
  const flow = flowOf({type: 'paragraph', children, position: span(children)} as never, lines)
  const found = [...flow.text.matchAll(itemMark)].flatMap(match => {
    const ordinal = parseHan(match[1]!)
    return ordinal === undefined ? [] : [{at: match.index, ordinal}]
  })
  if (found.length === 0) return children
  const end = children.at(-1)!.position!.end.offset!
  const first = flow.offset(found[0]!.at)
  const items = found.map(({at, ordinal}, index): Item => {
    const next = found[index + 1]
    const inside = cutNodes(children, flow.offset(at), next ? flow.offset(next.at) : end, lines)
    return {type: 'item', ordinal, children: inside, position: span(inside)}
  })
  return [...cutNodes(children, children[0]!.position!.start.offset!, first, lines), ...items]
}

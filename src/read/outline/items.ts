import type {PhrasingContent} from 'mdast'
import {compiled} from '../../tree/compiled.ts'
import {type Flow, flowOf} from '../../tree/flow.ts'
import type {Lines} from '../../tree/lines.ts'
import {matchesOf} from '../../tree/matches.ts'
import {parseHan} from '../../tree/numbering.ts'
import type {Item} from '../../tree/types.ts'
import {cutNodes, span} from '../source-block.ts'

/** Only behind a mark or at the beginning: “之一是” is no point. */
const itemMark = compiled(/(?<=^|[。；：！？，”）)])([一二三四五六七八九十]{1,2})是/g)

/**
 * Puts the points of an enumeration (一是 … 二是 …) of a paragraph into `item` nodes.
 *
 * @param known the flow of the children, where it was made already
 */
export function withItems(children: PhrasingContent[], lines: Lines, known?: Flow): PhrasingContent[] {
  if (children.length === 0) return children
  const flow = known ?? flowOf({type: 'paragraph', children, position: span(children)} as never, lines)
  const found = pointsOf(flow.text)
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

interface Point {
  readonly at: number
  readonly ordinal: number
}

function pointsOf(text: string): Point[] {
  const points: Point[] = []
  for (const match of matchesOf(itemMark, text)) {
    const ordinal = parseHan(match[1]!)
    if (ordinal === undefined) continue
    const previous = points.at(-1)
    if (ordinal === 2 && previous?.ordinal !== 1)
      points.push(...firstInClause(text, (previous?.at ?? -2) + 2, match.index))
    points.push({at: match.index, ordinal})
  }
  return points
}

/** “针对以上不足，区财政局一是坚持…。二是…”: the first point may begin inside a clause, if a second one follows. */
function firstInClause(text: string, from: number, to: number): Point[] {
  const at = text.slice(from, to).search(/(?<=[\u4e00-\u9fff])(?<![之统唯第万同其])一是(?!.*一是)/)
  return at === -1 ? [] : [{at: from + at, ordinal: 1}]
}

import type {PhrasingContent, RootContent, Text} from 'mdast'
import type {Parent} from 'unist'
import {type Flow, flowOf} from '../tree/flow.ts'
import type {Lines} from '../tree/lines.ts'
import {type Mark, markAt} from '../tree/numbering.ts'
import type {Range} from '../tree/types.ts'

/** A paragraph as a reader finds it, before the outline knows which part of the report it is. */
export interface SourceBlock {
  readonly children: readonly PhrasingContent[]
  readonly flow: Flow
  readonly position: Range
  /** The numbering mark that its flow text begins with. */
  readonly mark: Mark | undefined
  /** The depth of a heading that the format itself marks as one (Markdown, a Word style). */
  readonly headingDepth?: number
  /** A table, list, quotation or code: taken over as it is. */
  readonly node?: RootContent
  /** Cut out of a longer line, so that heading and text share it. */
  readonly shared?: boolean
}

export function sourceBlock(
  children: readonly PhrasingContent[],
  lines: Lines,
  extra: Pick<SourceBlock, 'headingDepth' | 'node' | 'shared'> = {},
): SourceBlock {
  const position = span(children)
  const flow = flowOf({type: 'paragraph', children, position} as Parent, lines)
  return {children, position, flow, mark: markAt(flow.text), ...extra}
}

export function textNode(source: string, start: number, end: number, lines: Lines): Text {
  return {type: 'text', value: source.slice(start, end), position: lines.range(start, end)}
}

/** The part of a block between two indexes of its flow text, as nodes. */
export function cutBlock(block: SourceBlock, from: number, to: number, lines: Lines): PhrasingContent[] {
  if (to <= from) return []
  return cutNodes(block.children, block.flow.offset(from), block.flow.offset(to - 1) + 1, lines)
}

/** Cuts nodes to the source between two offsets; text leaves are split, other nodes keep their type. */
export function cutNodes(
  nodes: readonly PhrasingContent[],
  start: number,
  end: number,
  lines: Lines,
): PhrasingContent[] {
  const result: PhrasingContent[] = []
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at]!
    const from = node.position!.start.offset!
    const to = node.position!.end.offset!
    if (to <= start || from >= end) continue
    if (from >= start && to <= end) result.push(node)
    else if (node.type === 'text') result.push(cutText(node, Math.max(start, from), Math.min(end, to), lines))
    else if ('children' in node) {
      const children = cutNodes(node.children, start, end, lines)
      if (children.length > 0) result.push({...node, children, position: span(children)} as PhrasingContent)
    } else result.push(node)
  }
  return result
}

function cutText(node: Text, start: number, end: number, lines: Lines): Text {
  const from = node.position!.start.offset!
  return {type: 'text', value: node.value.slice(start - from, end - from), position: lines.range(start, end)}
}

/** From the first node to the last; of no nodes, the very beginning: a block without text is dropped. */
export function span(nodes: readonly {position?: Range | undefined}[]): Range {
  const start = {line: 1, column: 1, offset: 0}
  return {start: nodes[0]?.position?.start ?? start, end: nodes.at(-1)?.position?.end ?? start}
}

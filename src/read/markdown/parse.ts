import type {Nodes, Paragraph, Root, RootContent} from 'mdast'
import {visit} from 'unist-util-visit'
import type {Lines} from '../../tree/lines.ts'
import {type Abridged, abridge, passageOf, written} from './abridge.ts'
import {nodesOf, type Passage} from './passages.ts'
import {remark} from './remark.ts'

/**
 * The tree that remark gives.
 *
 * @throws {RangeError} for nesting that exhausts the stack, since the parser recurses
 */
export function parseMarkdown(text: string, lines: Lines): Root {
  // The parser drops a byte order mark, and all offsets with it.
  const source = text.replace(/^\ufeff/, ' ')
  const abridged = abridge(source, lines)
  if (!abridged) return remark.parse(source)
  // Not by trim(), which takes more for blank than Markdown does.
  const all = passageOf(abridged.text.replace(/[ \t\r\n]+/g, ''), abridged)
  return {
    type: 'root',
    // Most drafts are words and headings throughout: nothing to ask a parser.
    children: all?.isApart ? nodesOf(all, source, lines) : restored(abridged, source, lines),
    position: lines.range(0, source.length),
  }
}

function restored(abridged: Abridged, source: string, lines: Lines): RootContent[] {
  return remark.parse(abridged.text).children.flatMap((node): RootContent[] => {
    const passage = node.type === 'paragraph' && apartFrom(node, abridged)
    if (passage) return nodesOf(passage, source, lines)
    restore(node, abridged, source, lines)
    return [node]
  })
}

function apartFrom({children: [only, ...others]}: Paragraph, abridged: Abridged): Passage | undefined {
  if (only?.type !== 'text' || others.length > 0) return undefined
  const passage = passageOf(only.value, abridged)
  return passage?.isApart ? passage : undefined
}

/** Gives nodes of the abridged text the words and positions of the source. */
function restore(root: RootContent, abridged: Abridged, source: string, lines: Lines): void {
  const {sourceOf} = abridged
  visit(root as Nodes, node => {
    const {start, end} = node.position!
    node.position = lines.range(sourceOf(start.offset!), sourceOf(end.offset!))
    const whole = (text: string) => written(text, abridged, ({start, end}) => source.slice(start, end))
    if ('value' in node) node.value = whole(node.value)
    if ('alt' in node && node.alt) node.alt = whole(node.alt)
    if ('title' in node && node.title) node.title = whole(node.title)
  })
}

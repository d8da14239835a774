import type {Code, Html, Paragraph, Root, RootContent, Text} from 'mdast'
import type {Node} from 'unist'
import {type Lines, linesOf} from '../../tree/lines.ts'
import type {Report} from '../../tree/types.ts'
import {readBeside} from '../comments.ts'
import {type ReadOptions, reportOf} from '../report.ts'
import {cutNodes, type SourceBlock, sourceBlock, textNode} from '../source-block.ts'
import {type Line, lineAt} from '../text/line.ts'
import {paragraphsOf} from '../text/paragraphs.ts'
import {Unreadable} from '../unreadable.ts'
import {alignText} from './align-text.ts'
import {parseMarkdown} from './parse.ts'
import {restoreStars} from './stars.ts'

/**
 * Reads Markdown: GFM, front matter and emphasis beside Han. The lines of its paragraphs are joined as those
 * of plain text, because drafters end a heading with a line break and paste text that a PDF has broken.
 *
 * @throws {Unreadable} for nesting that no parser can follow
 */
export function readMarkdown(text: string, options: ReadOptions = {}): Report {
  return readBeside(text, bare => {
    const lines = linesOf(bare)
    return reportOf(bare, lines, topBlocks(parse(bare, lines), bare, lines), options)
  })
}

function parse(text: string, lines: Lines): Root {
  try {
    const root = parseMarkdown(text, lines)
    for (const node of root.children) {
      if (isOneLine(node, text)) continue
      restoreStars(node, text)
      alignText(node, text, lines)
    }
    return root
  } catch (error) {
    // The parser recurses: thousands of “>” before a line exhaust the stack.
    if (!(error instanceof RangeError)) throw error
    throw new Unreadable({
      zh: '引用或列表嵌套太深，无法读取',
      en: 'quotations or lists are nested too deeply to be read',
    })
  }
}

/** Nearly all of a draft: a line of words, which is its source. */
function isOneLine(node: RootContent, text: string): boolean {
  if (node.type !== 'paragraph' && node.type !== 'heading') return false
  const [only, another] = node.children
  if (only?.type !== 'text' || another) return false
  return only.value === sourceOf(only, text) && !only.value.includes('\n')
}

const sourceOf = ({position}: Node, text: string) => text.slice(position!.start.offset, position!.end.offset)

function topBlocks(root: Root, text: string, lines: Lines): SourceBlock[] {
  const blocks: SourceBlock[][] = []
  let run: Paragraph[] = []
  const flush = () => {
    blocks.push(paragraphBlocks(run, text, lines))
    run = []
  }
  for (const node of root.children) {
    if (node.type === 'paragraph') run.push(node)
    else if (isIndented(node, text)) run.push(indentedParagraph(node, text, lines))
    else {
      flush()
      blocks.push(otherBlock(node, text, lines))
    }
  }
  flush()
  return blocks.flat()
}

function otherBlock(node: RootContent, text: string, lines: Lines): SourceBlock[] {
  switch (node.type) {
    case 'heading':
      return withText([sourceBlock(node.children, lines, {headingDepth: node.depth})])
    case 'html':
      return withText([sourceBlock(textOfHtml(node, text, lines), lines)])
    case 'yaml':
    case 'definition':
    case 'thematicBreak':
      return []
    default:
      return [sourceBlock([{type: 'text', value: '', position: node.position!}], lines, {node})]
  }
}

const withText = (blocks: readonly SourceBlock[]) => blocks.filter(({flow}) => flow.text !== '')

/** Four spaces make a block of code, and drafters indent paragraphs by four spaces. */
function isIndented(node: RootContent, text: string): node is Code {
  return node.type === 'code' && !/^[`~]{3}/.test(text.slice(node.position!.start.offset!))
}

function indentedParagraph({position}: Code, text: string, lines: Lines): Paragraph {
  const start = position!.start.offset!
  const source = text.slice(start, position!.end.offset!)
  const children = [...source.matchAll(/\S[^\r\n]*/g)].map(({0: line, index}) =>
    textNode(text, start + index, start + index + line.trimEnd().length, lines),
  )
  return {type: 'paragraph', children, position: position!}
}

/** What stands between the tags; a comment says nothing to the reader. */
function textOfHtml({position}: Html, text: string, lines: Lines): Text[] {
  const start = position!.start.offset!
  const source = text.slice(start, position!.end.offset!)
  const bare = source.replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>|<[^>]*>/g, tag =>
    '\n'.repeat(tag.length),
  )
  return [...bare.matchAll(/[^\r\n]+/g)].map(({0: part, index}) =>
    textNode(text, start + index, start + index + part.length, lines),
  )
}

/** Paragraphs that follow each other, as their lines make them. */
function paragraphBlocks(nodes: readonly Paragraph[], text: string, lines: Lines): SourceBlock[] {
  const found: Line[] = []
  for (const {position} of nodes) {
    const start = position!.start.offset!
    for (const match of text.slice(start, position!.end.offset!).matchAll(/[^\r\n]+/g)) {
      const line = match[0].trim()
      if (line !== '')
        found.push(lineAt(start + match.index + match[0].indexOf(line), line, '', match.index === 0))
    }
  }
  const children = nodes.flatMap(node => node.children)
  let first = 0
  return paragraphsOf(found).flatMap(paragraph => {
    const start = paragraph[0]!.start
    const end = paragraph.at(-1)!.end
    while (first < children.length && children[first]!.position!.end.offset! <= start) first++
    let last = first
    while (last < children.length && children[last]!.position!.start.offset! < end) last++
    const cut = cutNodes(children.slice(first, last), start, end, lines)
    return cut.length > 0 ? withText([sourceBlock(cut, lines)]) : []
  })
}

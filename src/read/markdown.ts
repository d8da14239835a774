import type {Paragraph, PhrasingContent, Root, RootContent, Text} from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {SKIP, visit} from 'unist-util-visit'
import {type Lines, linesOf} from '../tree/lines.ts'
import type {Report} from '../tree/types.ts'
import {type Line, lineAt} from './line.ts'
import {paragraphsOf} from './paragraphs.ts'
import {type ReadOptions, reportOf} from './report.ts'
import {cutNodes, type SourceBlock, sourceBlock} from './source-block.ts'

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).use(remarkCjkFriendly)

/**
 * Reads Markdown: GFM, front matter and emphasis beside Han. The lines of its paragraphs are joined as those
 * of plain text, because drafters end a heading with a line break and paste text that a PDF has broken.
 */
export function readMarkdown(text: string, options: ReadOptions = {}): Report {
  const lines = linesOf(text)
  const root = parser.parse(text) as Root
  restoreStars(root, text)
  alignText(root, text, lines)
  const blocks: SourceBlock[] = []
  let run: Paragraph[] = []
  const flush = () => {
    blocks.push(...paragraphBlocks(run, text, lines))
    run = []
  }
  for (const node of root.children) {
    if (node.type === 'paragraph') run.push(node)
    else {
      flush()
      blocks.push(...otherBlock(node, lines))
    }
  }
  flush()
  return reportOf(text, lines, blocks, options)
}

function otherBlock(node: RootContent, lines: Lines): SourceBlock[] {
  switch (node.type) {
    case 'heading':
      return node.children.length > 0 ? [sourceBlock(node.children, lines, {headingDepth: node.depth})] : []
    case 'yaml':
    case 'html':
    case 'definition':
    case 'thematicBreak':
      return []
    default:
      return [sourceBlock([{type: 'text', value: '', position: node.position!}], lines, {node})]
  }
}

/** Paragraphs that follow each other, as their lines make them. */
function paragraphBlocks(nodes: readonly Paragraph[], text: string, lines: Lines): SourceBlock[] {
  const found: Line[] = []
  for (const {position} of nodes) {
    const start = position!.start.offset!
    for (const match of text.slice(start, position!.end.offset!).matchAll(/[^\r\n]+/g)) {
      const line = match[0].trim()
      if (line !== '')
        found.push(lineAt(start + match.index + match[0].indexOf(line), line, 0, match.index === 0))
    }
  }
  const children = nodes.flatMap(node => node.children)
  return paragraphsOf(found).flatMap(paragraph => {
    const cut = cutNodes(children, paragraph[0]!.start, paragraph.at(-1)!.end, lines)
    return cut.length > 0 ? [sourceBlock(cut, lines)] : []
  })
}

/**
 * The value of a text node lacks the indents of its lines, so its offsets are not those of the source: makes
 * one node a line, each as long as its source. A line with an escape or an entity keeps its own length.
 */
function alignText(root: Root, source: string, lines: Lines): void {
  visit(root, 'text', (node, index, parent) => {
    const start = node.position!.start.offset!
    const end = node.position!.end.offset!
    if (!parent || index === undefined || end - start === node.value.length) return undefined
    const raw = [...source.slice(start, end).matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)].filter(
      match => match[0] !== '',
    )
    const values = node.value.split('\n')
    if (raw.length !== values.length) return undefined
    const aligned = raw.map((match, at): Text => {
      const value = values[at]!
      const line = match[0].replace(/[\r\n]+$/, '')
      const from = start + match.index + Math.max(0, line.indexOf(value))
      const to = line.includes(value) ? from + value.length : start + match.index + line.length
      return {type: 'text', value, position: lines.range(from, to)}
    })
    ;(parent.children as PhrasingContent[]).splice(index, 1, ...aligned)
    return [SKIP, index + aligned.length]
  })
}

/**
 * Stars that stand for a missing number or name (“志愿者活动**次，…活动**次”) pair up as emphasis and vanish:
 * emphasis that nobody would set is taken back, its source is text.
 */
function restoreStars(root: Root, source: string): void {
  visit(root, ['emphasis', 'strong'], (node, index, parent) => {
    if (!parent || index === undefined || !('children' in parent)) return undefined
    const start = node.position!.start.offset!
    const raw = source.slice(start, node.position!.end.offset!)
    if (!raw.startsWith('*') || !isGap(raw.replace(/^\*+|\*+$/g, ''), source[start - 1])) return undefined
    const text: PhrasingContent = {type: 'text', value: raw, position: node.position!}
    ;(parent.children as PhrasingContent[])[index] = text
    return [SKIP, index + 1]
  })
}

/** Begins with a measure word, cuts a pair of marks in two, or runs from one clause or sentence into the next. */
function isGap(inner: string, before: string | undefined): boolean {
  const inWord = before !== undefined && /[\u4e00-\u9fff]/.test(before)
  if (inWord && inner.length > 24 && /，/.test(inner) && !/[。；：，！？]$/.test(inner)) return true
  if (inWord && /^[次件份名人项个场条起期户年月日]/.test(inner)) return true
  if (count(inner, '《') !== count(inner, '》') || count(inner, '（') !== count(inner, '）')) return true
  return before !== undefined && /\S/.test(before) && /[。；]/.test(inner) && !/[。；：，！？]$/.test(inner)
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1
}

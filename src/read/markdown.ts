import type {Paragraph, PhrasingContent, Root, RootContent} from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {SKIP, visit} from 'unist-util-visit'
import {type Lines, linesOf} from '../tree/lines.ts'
import type {Report} from '../tree/types.ts'
import {alignText} from './align-text.ts'
import {type Line, lineAt} from './line.ts'
import {paragraphsOf} from './paragraphs.ts'
import {type ReadOptions, reportOf} from './report.ts'
import {cutNodes, type SourceBlock, sourceBlock} from './source-block.ts'
import {Unreadable} from './unreadable.ts'

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).use(remarkCjkFriendly)

/**
 * Reads Markdown: GFM, front matter and emphasis beside Han. The lines of its paragraphs are joined as those
 * of plain text, because drafters end a heading with a line break and paste text that a PDF has broken.
 *
 * @throws {Unreadable} for nesting that no parser can follow
 */
export function readMarkdown(text: string, options: ReadOptions = {}): Report {
  const lines = linesOf(text)
  return reportOf(text, lines, topBlocks(parse(text, lines), text, lines), options)
}

function parse(text: string, lines: Lines): Root {
  try {
    const root = parser.parse(text) as Root
    restoreStars(root, text)
    alignText(root, text, lines)
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

function topBlocks(root: Root, text: string, lines: Lines): SourceBlock[] {
  const blocks: SourceBlock[][] = []
  let run: Paragraph[] = []
  const flush = () => {
    blocks.push(paragraphBlocks(run, text, lines))
    run = []
  }
  for (const node of root.children) {
    if (node.type === 'paragraph') run.push(node)
    else {
      flush()
      blocks.push(otherBlock(node, lines))
    }
  }
  flush()
  return blocks.flat()
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

import {markAt} from '../../tree/numbering.ts'
import {type DocumentParagraph, type FlowBlock, flatParagraphs} from '../document.ts'
import {gapBehind} from '../office/counters.ts'
import {titleStyle} from '../office/headings.ts'
import {linesWithText} from '../text/line.ts'
import {paragraphsOf} from '../text/paragraphs.ts'
import {createInline} from './inline.ts'
import {itemNumbers} from './list.ts'
import {attribute, type Element, isElement, type Nodes, rawText} from './node.ts'
import {isLayout, rowsOf} from './table.ts'

const blockTags = new Set(
  (
    'address article blockquote body center dd details dir div dl dt fieldset figcaption figure footer form ' +
    'header hr html legend li main ol p pre section summary table tbody tfoot thead tr td th caption ul'
  ).split(' '),
)

/**
 * The paragraphs and tables of a part of a page.
 *
 * @param plain a document that an office program saved as a page: its tables are tables, never layout
 */
export function blocksOf(main: Element, plain: boolean): FlowBlock[] {
  const blocks: FlowBlock[] = []
  const inline = createInline()
  let number = ''
  let preformatted = false

  const write = (text: string, headingDepth?: number) => {
    const words = number !== '' && !markAt(text.trimStart()) ? numbered(number, text.trimStart()) : text
    number = ''
    blocks.push({type: 'paragraph', text: words, ...(headingDepth !== undefined && {headingDepth})})
  }
  const flush = () => {
    for (const text of paragraphTexts(inline.take())) write(text)
  }
  const visitAll = (nodes: readonly Nodes[]) => {
    for (const node of nodes) visit(node)
  }
  const visit = (node: Nodes) => {
    if (node.type === 'text') {
      if (preformatted) inline.preformatted(node.value)
      else inline.text(node.value)
    } else if (isElement(node)) visitElement(node)
  }
  const visitElement = (element: Element) => {
    const {tagName, children} = element
    if (tagName === 'br') inline.lineBreak()
    else if (tagName === 'wbr') return
    else if (headingLevel(element) !== undefined) {
      flush()
      visitAll(children)
      const text = joined(inline.take())
      if (text !== '') write(text, headingLevel(element))
    } else if (tagName === 'ol') {
      flush()
      const numbers = itemNumbers(element)
      for (const child of children) {
        number = numbers.get(child) ?? number
        visit(child)
        number = ''
      }
      flush()
    } else if (tagName === 'pre') {
      flush()
      preformatted = true
      visitAll(children)
      preformatted = false
      flush()
    } else if (tagName === 'table' && (plain || !isLayout(element))) {
      flush()
      blocks.push({type: 'table', rows: rowsOf(element).map(cells => cells.map(cell => cellOf(cell, plain)))})
    } else if (/mso-list\s*:\s*ignore/i.test(attribute(element, 'style'))) inline.text(wordNumber(element))
    else if (blockTags.has(tagName)) {
      flush()
      visitAll(children)
      flush()
    } else visitAll(children)
  }

  visitAll(main.children)
  flush()
  return blocks
}

function numbered(number: string, text: string): string {
  return number + gapBehind(number, text, 'tab') + text
}

/** Word writes automatic numbers as text, with white space in place of the tab; bullets are no text. */
function wordNumber(element: Element): string {
  const text = rawText(element).trim()
  return /[0-9０-９一二三四五六七八九十①-⒛㈠-㈩]|[a-z][).．、]/i.test(text) ? text : ''
}

/** As the element says, or Word’s name for the style of its paragraph. */
function headingLevel(element: Element): number | undefined {
  const level = /^h([1-6])$/.exec(element.tagName)?.[1]
  if (level !== undefined) return Number(level)
  return attribute(element, 'className') === 'MsoTitle' ? titleStyle : undefined
}

/** A table inside a cell gives its paragraphs to the cell. */
function cellOf(cell: Element, plain: boolean): DocumentParagraph[] {
  return flatParagraphs(blocksOf(cell, plain)).map(({text}) => ({type: 'paragraph', text}))
}

/**
 * Lines that `<br>` keeps apart are lines of a plain text: most of them paragraphs, some broken by width. The
 * indent of a paragraph is text to a page, and stays. A few lines without one are a title or a signature that the
 * author broke, and stay together.
 */
function paragraphTexts(text: string): string[] {
  const lines = linesWithText(text)
  if (
    lines.length > 1 &&
    lines.length <= 3 &&
    !lines.slice(1).some(line => line.blankBefore || line.indent > 0)
  )
    return [lines.map(line => line.text).join('\n')]
  const paragraphs = paragraphsOf(lines)
  // Of lines that were broken by width nobody knows which indent the author meant.
  const isWrapped = paragraphs.some(paragraph => paragraph.length > 1)
  return paragraphs.map(paragraph => {
    const start = isWrapped ? 0 : paragraph[0]!.start
    const indent = text.slice(text.lastIndexOf('\n', start) + 1, start)
    return indent + paragraph.map(line => line.text).reduce(join)
  })
}

function joined(text: string): string {
  const lines = linesWithText(text).map(line => line.text)
  return lines.length > 0 ? lines.reduce(join) : ''
}

function join(text: string, line: string): string {
  return text + (/[A-Za-z,.;]$/.test(text) && /^[A-Za-z]/.test(line) ? ' ' : '') + line
}

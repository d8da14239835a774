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
  return new Blocks(plain).of(main)
}

class Blocks {
  readonly #plain: boolean
  readonly #blocks: FlowBlock[] = []
  readonly #inline = createInline()
  /** Of the item of a list whose text comes next. */
  #number = ''
  #preformatted = false

  constructor(plain: boolean) {
    this.#plain = plain
  }

  of(main: Element): FlowBlock[] {
    this.#visitAll(main.children)
    this.#flush()
    return this.#blocks
  }

  #visitAll(nodes: readonly Nodes[]): void {
    for (const node of nodes) this.#visit(node)
  }

  #visit(node: Nodes): void {
    if (node.type === 'text') {
      if (this.#preformatted) this.#inline.preformatted(node.value)
      else this.#inline.text(node.value)
    } else if (isElement(node)) this.#visitElement(node)
  }

  #visitElement(element: Element): void {
    const {tagName, children} = element
    const depth = headingLevel(element)
    if (tagName === 'br') this.#inline.lineBreak()
    else if (tagName === 'wbr') return
    else if (depth !== undefined) this.#heading(element, depth)
    else if (tagName === 'ol') this.#apart(() => this.#numberedList(element))
    else if (tagName === 'pre') this.#apart(() => this.#asWritten(children))
    else if (tagName === 'table' && (this.#plain || !isLayout(element))) this.#table(element)
    else if (/mso-list\s*:\s*ignore/i.test(attribute(element, 'style')))
      this.#inline.text(wordNumber(element))
    else if (blockTags.has(tagName)) this.#apart(() => this.#visitAll(children))
    else this.#visitAll(children)
  }

  /** What begins and ends paragraphs of its own. */
  #apart(visit: () => void): void {
    this.#flush()
    visit()
    this.#flush()
  }

  #heading({children}: Element, depth: number): void {
    this.#flush()
    this.#visitAll(children)
    const text = joined(this.#inline.take())
    if (text !== '') this.#write(text, depth)
  }

  #numberedList(list: Element): void {
    const numbers = itemNumbers(list)
    for (const child of list.children) {
      this.#number = numbers.get(child) ?? this.#number
      this.#visit(child)
      this.#number = ''
    }
  }

  #asWritten(nodes: readonly Nodes[]): void {
    this.#preformatted = true
    this.#visitAll(nodes)
    this.#preformatted = false
  }

  #table(table: Element): void {
    this.#flush()
    const rows = rowsOf(table).map(cells => cells.map(cell => cellOf(cell, this.#plain)))
    this.#blocks.push({type: 'table', rows})
  }

  #flush(): void {
    for (const text of paragraphTexts(this.#inline.take())) this.#write(text)
  }

  #write(text: string, headingDepth?: number): void {
    const number = this.#number
    const words = number !== '' && !markAt(text.trimStart()) ? numbered(number, text.trimStart()) : text
    this.#number = ''
    this.#blocks.push({type: 'paragraph', text: words, ...(headingDepth !== undefined && {headingDepth})})
  }
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

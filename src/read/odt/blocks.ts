import type {FlowBlock} from '../document.ts'
import {titleStyle} from '../office/headings.ts'
import {apart, type OdtDocument} from './document.ts'
import {type InnerReader, readChange, readInline} from './inline.ts'
import type {OpenList} from './lists.ts'
import {Paragraph} from './paragraph.ts'
import {readTable} from './table.ts'

/** Reads the blocks of a container: the body, a cell, a text box, a note. */
export class BlockReader {
  readonly #blocks: FlowBlock[] = []
  /** A paragraph whose end is left out: the next one goes on with it. */
  #open: Paragraph | undefined
  readonly #inner: InnerReader = {
    all: () => new BlockReader(this.document).read().finish(),
    one: () => {
      const blocks = new BlockReader(this.document)
      blocks.readBlock()
      return blocks.finish()
    },
  }

  constructor(readonly document: OdtDocument) {}

  /** Reads the children of the element that is open; the element is closed behind it. */
  read(): this {
    while (this.document.reader.child()) this.readBlock()
    return this
  }

  /** Reads the element that is open. */
  readBlock(): void {
    const {reader} = this.document
    switch (reader.name) {
      case 'text:p':
      case 'text:h':
        this.#readParagraph()
        break
      case 'text:list':
        this.#readList(undefined)
        break
      case 'text:numbered-paragraph':
        this.#readNumberedParagraph()
        break
      case 'text:section':
        if (reader.attribute('text:display') === 'none') reader.skip()
        else this.read()
        break
      case 'table:table':
        this.#blocks.push(readTable(this.document, this.#inner))
        break
      case 'text:tracked-changes':
        this.#readChanges()
        break
      case 'text:change':
      case 'text:change-start':
      case 'text:change-end':
        readChange(this.document, undefined)
        break
      case 'draw:frame':
      case 'draw:g':
      case 'draw:a':
      case 'draw:text-box':
      case 'draw:custom-shape':
      case 'draw:rect':
        this.read()
        break
      default:
        reader.skip()
    }
  }

  finish(): FlowBlock[] {
    if (this.#open) this.#end(this.#open, undefined)
    return this.#blocks
  }

  /** @param item of which list it is the first paragraph, if the list numbers it */
  #readParagraph(item?: ListItem): void {
    const {reader, styles, outline} = this.document
    const isHeading = reader.name === 'text:h'
    const style = reader.attribute('text:style-name')
    const level = isHeading ? (positive(reader.attribute('text:outline-level')) ?? 1) : undefined
    const isHeader = reader.attribute('text:is-list-header') === 'true'
    const restart =
      reader.attribute('text:restart-numbering') === 'true'
        ? positive(reader.attribute('text:start-value'))
        : undefined
    if (styles.isHidden('paragraph', style)) {
      reader.skip()
      return
    }
    const paragraph = this.#open ?? new Paragraph()
    readInline(this.document, paragraph, this.#inner)
    this.#open = paragraph
    if (this.document.isLeftOut) return
    if (item) this.#number(paragraph, {...item, name: item.name ?? styles.listOf(style)})
    else if (level !== undefined && !isHeader && styles.listOf(style) !== '') {
      outline.next(styles.outline, level, restart)
      paragraph.text = outline.label(styles.outline, level, paragraph.text) + paragraph.text
    }
    this.#end(paragraph, level ?? (styles.isTitle(style) ? titleStyle : undefined))
  }

  #number(paragraph: Paragraph, {list, name, start}: ListItem): void {
    const levels = this.document.styles.list(name ?? '')
    if (!levels) return
    list.counter.next(levels, list.level, start)
    paragraph.text = list.counter.label(levels, list.level, paragraph.text) + paragraph.text
  }

  #end(paragraph: Paragraph, headingDepth: number | undefined): void {
    this.#open = undefined
    const {text, isHidden, boxes} = paragraph
    if (!isHidden)
      this.#blocks.push({type: 'paragraph', text, ...(headingDepth !== undefined && {headingDepth})})
    this.#blocks.push(...boxes)
  }

  #readList(outer: OpenList | undefined): void {
    const {reader, lists} = this.document
    const style = reader.attribute('text:style-name') ?? outer?.style
    const counter =
      outer?.counter ??
      lists.counter({
        id: reader.attribute('xml:id'),
        style,
        goesOn: reader.attribute('text:continue-numbering') === 'true',
        goesOnWith: reader.attribute('text:continue-list'),
      })
    const list = {counter, style, level: (outer?.level ?? 0) + 1}
    while (reader.child()) this.#readItem(list, reader.name === 'text:list-header')
  }

  /** Only the first paragraph of an item has a number. */
  #readItem(list: OpenList, isHeader: boolean): void {
    const {reader} = this.document
    const name = reader.attribute('text:style-override') ?? list.style
    const start = positive(reader.attribute('text:start-value'))
    let isNumbered = !isHeader
    while (reader.child()) {
      if (reader.name === 'text:list') this.#readList(list)
      else if (isNumbered && (reader.name === 'text:p' || reader.name === 'text:h')) {
        isNumbered = false
        this.#readParagraph({list, name, start})
      } else this.readBlock()
    }
  }

  #readNumberedParagraph(): void {
    const {reader, lists} = this.document
    const id = reader.attribute('text:list-id')
    const style = reader.attribute('text:style-name')
    const goesOn = reader.attribute('text:continue-numbering') === 'true'
    const list = {
      counter: lists.counter({id, style, goesOn, goesOnWith: id}),
      style,
      level: positive(reader.attribute('text:level')) ?? 1,
    }
    this.#readItem(list, false)
  }

  #readChanges(): void {
    const {reader, insertions, deletions} = this.document
    while (reader.child()) {
      const id = reader.attribute('xml:id') ?? reader.attribute('text:id') ?? ''
      while (reader.child()) {
        if (reader.name === 'text:insertion') insertions.add(id)
        if (reader.name === 'text:deletion')
          deletions.set(id, new BlockReader(apart(this.document)).read().finish())
        else reader.skip()
      }
    }
  }
}

interface ListItem {
  readonly list: OpenList
  /** Of its list style, if it is known without its paragraph. */
  readonly name: string | undefined
  readonly start: number | undefined
}

function positive(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined
}

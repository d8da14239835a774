import {type DocumentParagraph, type FlowBlock, flatParagraphs} from '../document.ts'
import {gapBehind} from './counters.ts'

type Suffix = Parameters<typeof gapBehind>[2]

export interface ParagraphEnd {
  /** The level of a heading, from 1, or `titleStyle`; undefined for text. */
  readonly headingDepth: number | undefined
  /** Its paragraph belongs to a cell that is not closed yet. */
  readonly inTable: boolean
}

/** Collects the blocks of a body, a text box or a note. */
export class Story {
  readonly #blocks: FlowBlock[] = []
  #text = ''
  #number = ''
  #suffix: Suffix = 'tab'
  #boxes: FlowBlock[] = []
  #rows: DocumentParagraph[][][] = []
  #cells: DocumentParagraph[][] = []
  #cell: DocumentParagraph[] = []

  add(text: string): void {
    this.#text += text
  }

  /** The automatic number of the paragraph, as it is seen. */
  number(text: string, suffix: Suffix = 'tab'): void {
    this.#number = text
    this.#suffix = suffix
  }

  /** A text box that hangs at the paragraph stands behind it. */
  box(blocks: readonly FlowBlock[]): void {
    this.#boxes.push(...blocks)
  }

  endParagraph({headingDepth, inTable}: ParagraphEnd): void {
    const words = sound(this.#text)
    const text = this.#number + gapBehind(this.#number, words, this.#suffix) + words
    const isHeading = headingDepth !== undefined
    const paragraph: DocumentParagraph = {type: 'paragraph', text, ...(isHeading && {headingDepth})}
    this.#text = ''
    this.#number = ''
    if (inTable || this.#cells.length > 0)
      this.#cell.push({type: 'paragraph', text}, ...flatParagraphs(this.#boxes))
    else {
      this.#endTable()
      this.#blocks.push(paragraph, ...this.#boxes)
    }
    this.#boxes = []
  }

  endCell(): void {
    this.endParagraph({headingDepth: undefined, inTable: true})
    this.#cells.push(this.#cell)
    this.#cell = []
  }

  /** @param merged by column: is the cell a part of the one before it or above it? */
  endRow(merged: readonly boolean[]): void {
    if (this.#cell.length > 0) this.#cells.push(this.#cell)
    this.#rows.push(this.#cells.filter((_, column) => !merged[column]))
    this.#cells = []
    this.#cell = []
  }

  finish(): FlowBlock[] {
    if (this.#text !== '' || this.#number !== '' || this.#boxes.length > 0)
      this.endParagraph({headingDepth: undefined, inTable: this.#cell.length > 0})
    if (this.#cells.length > 0 || this.#cell.length > 0) this.endRow([])
    this.#endTable()
    return this.#blocks
  }

  #endTable(): void {
    if (this.#rows.length > 0) this.#blocks.push({type: 'table', rows: this.#rows})
    this.#rows = []
  }
}

/** Halves of characters and control characters are no text; page breaks at the edges end no line. */
function sound(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\0-\x08\x0b-\x1f\x7f]/g, '')
    .replace(/^\n+|\n+$/g, '')
}

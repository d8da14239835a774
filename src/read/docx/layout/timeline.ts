import {Memory} from '../../xml/xml-reader.ts'
import {type Part, readerOf} from '../package.ts'
import {type ParagraphFormat, type RunFormat, readParagraphFormat, readRunFormat} from './formats.ts'
import {type PageFormat, readPageFormat} from './page-format.ts'

/** What a place in a part is formatted with: its paragraph (`w:p`) and its run (`w:r`). */
export interface Formats {
  readonly paragraph: ParagraphFormat
  readonly run: RunFormat
}

const none: Formats = {paragraph: {}, run: {}}

/** The formats of a part, by the offsets of its XML. */
export class Timeline {
  /** Each with the offset at which the next section begins. */
  readonly pages: {readonly end: number; readonly format: PageFormat}[] = []
  /** From these offsets on, up to the next one. */
  readonly #offsets: number[] = []
  readonly #formats: Formats[] = []

  constructor(part: Part) {
    const reader = readerOf(part)
    const runs = new Memory<RunFormat>()
    /** Those of the paragraphs and runs that are open; text boxes nest them. */
    const open: {readonly depth: number; formats: Formats}[] = []
    const begin = (formats: Formats) => {
      this.#offsets.push(reader.start)
      this.#formats.push(formats)
    }
    const change = (formats: Formats) => {
      open.at(-1)!.formats = formats
      begin(formats)
    }
    const outer = () => open.at(-1)?.formats ?? none
    while (reader.next() !== 'end') {
      if (reader.kind === 'text') continue
      const {name, depth} = reader
      if (reader.kind === 'close') {
        if (open.at(-1)?.depth !== depth + 1) continue
        open.pop()
        begin(outer())
        continue
      }
      const isIn = open.at(-1)?.depth === depth - 1
      if (name === 'w:p' || name === 'w:r') {
        open.push({depth, formats: name === 'w:p' ? none : outer()})
        begin(outer())
      } else if (name === 'w:rPr' && isIn)
        change({...outer(), run: reader.remembered(runs, () => readRunFormat(reader))})
      else if (name === 'w:pPr' && isIn) {
        const readSection = () => void this.pages.push({end: reader.start, format: readPageFormat(reader)})
        change({...outer(), paragraph: readParagraphFormat(reader, readSection)})
      } else if (name === 'w:sectPr')
        this.pages.push({end: Number.POSITIVE_INFINITY, format: readPageFormat(reader)})
    }
  }

  /** What a place is formatted with. */
  at(offset: number): Formats {
    let low = 0
    let high = this.#offsets.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#offsets[middle]! <= offset) low = middle + 1
      else high = middle
    }
    return this.#formats[low - 1] ?? none
  }
}

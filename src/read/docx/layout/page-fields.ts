import {decodeEntities} from '../../xml/entities.ts'
import type {XmlReader} from '../../xml/xml-reader.ts'
import {type Part, readerOf} from '../package.ts'

/** A page number in a header or footer. */
export interface PageField {
  /** In the XML of its part, a place in the run that shows it. */
  offset: number
  /** The field code: “PAGE \* ArabicDash”. */
  code: string
  /** What stands before and behind it in its paragraph. */
  before: string
  after: string
  /** Where the text box that it is in stands between the margins. */
  readonly boxPlace: string | undefined
}

interface OpenParagraph {
  readonly depth: number
  readonly boxPlace: string | undefined
  text: string
  found: PageField | undefined
}

interface OpenField {
  readonly start: number
  readonly simpleDepth?: number
  code: string
  inResult: boolean
}

/** Finds the page numbers of a header or footer. */
export function pageFields(part: Part): readonly PageField[] {
  const reader = readerOf(part)
  const scan = new FieldScan(reader)
  while (reader.next() !== 'end') {
    if (reader.kind === 'text') scan.text()
    else if (reader.kind === 'close') scan.close()
    else scan.open()
  }
  return scan.found
}

/** What is open at a place in the XML, and the page numbers found up to there. */
class FieldScan {
  readonly found: PageField[] = []
  readonly #reader: XmlReader
  readonly #paragraphs: OpenParagraph[] = []
  readonly #fields: OpenField[] = []
  #boxPlace: string | undefined
  /** The element whose text comes next. */
  #name = ''
  /** The last text that is shown. */
  #shownAt = 0

  constructor(reader: XmlReader) {
    this.#reader = reader
  }

  text(): void {
    const {xml, start, end} = this.#reader
    const text = decodeEntities(xml.slice(start, end))
    const field = this.#fields.at(-1)
    if (this.#name === 'w:instrText' && field?.inResult === false) field.code += text
    else if (this.#name === 'wp:align') this.#boxPlace = text.trim()
    else if (this.#name === 'w:t') {
      this.#shownAt = start
      if (!this.#fields.some(isPage)) this.#write(text)
    }
  }

  close(): void {
    this.#name = ''
    const depth = this.#reader.depth + 1
    const paragraph = this.#paragraphs.at(-1)
    if (paragraph?.depth === depth) {
      if (paragraph.found) paragraph.found.after = paragraph.text
      this.#paragraphs.pop()
    }
    if (this.#fields.at(-1)?.simpleDepth === depth) this.#endField()
  }

  open(): void {
    const reader = this.#reader
    const {name, depth, start} = reader
    this.#name = name
    switch (name) {
      case 'mc:Fallback':
        reader.skip()
        break
      case 'w:p':
        this.#paragraphs.push({depth, boxPlace: this.#boxPlace, text: '', found: undefined})
        break
      case 'w:tab':
      case 'w:ptab':
        this.#write('\t')
        break
      case 'w:fldSimple':
        this.#fields.push({
          start,
          simpleDepth: depth,
          code: reader.attribute('w:instr') ?? '',
          inResult: true,
        })
        break
      case 'w:fldChar':
        this.#mark(reader.attribute('w:fldCharType'))
        break
    }
  }

  /** A field of several runs: its code is between the first two marks, what it shows between the last two. */
  #mark(type: string | undefined): void {
    if (type === 'begin') this.#fields.push({start: this.#reader.start, code: '', inResult: false})
    else if (type === 'separate' && this.#fields.length > 0) this.#fields.at(-1)!.inResult = true
    else if (type === 'end') this.#endField()
  }

  #write(text: string): void {
    const paragraph = this.#paragraphs.at(-1)
    if (paragraph) paragraph.text += text
  }

  #endField(): void {
    const field = this.#fields.pop()
    const paragraph = this.#paragraphs.at(-1)
    if (!field || !paragraph || paragraph.found || !isPage(field)) return
    const {text: before, boxPlace} = paragraph
    const offset = Math.max(field.start, this.#shownAt)
    paragraph.found = {offset, code: field.code, before, after: '', boxPlace}
    paragraph.text = ''
    this.found.push(paragraph.found)
  }
}

const isPage = ({code}: OpenField): boolean => /^\s*PAGE\b/i.test(code)

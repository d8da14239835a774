import type {XmlReader} from '../../xml/xml-reader.ts'
import {type Part, readerOf} from '../package.ts'
import type {Styles} from '../styles.ts'
import {type ParagraphFormat, type RunFormat, readParagraphFormat, readRunFormat} from './formats.ts'

export interface StyleFormat {
  readonly run: RunFormat
  readonly paragraph: ParagraphFormat
}

const nothing: StyleFormat = {run: {}, paragraph: {}}

/** What the styles of a document look like, and what holds where no style speaks. */
export class StyleFormats {
  defaults = nothing
  readonly #styles = new Map<string, StyleFormat>()

  constructor(
    part: Part | undefined,
    readonly styles: Styles,
  ) {
    if (!part) return
    const reader = readerOf(part)
    reader.child()
    while (reader.child()) {
      const id = reader.attribute('w:styleId')
      if (reader.name === 'w:docDefaults') this.defaults = readFormats(reader)
      else if (reader.name === 'w:style' && id !== undefined) this.#styles.set(id, readFormats(reader))
      else reader.skip()
    }
  }

  /** Of a paragraph, whose style may be the default one, nearest first; each with its id. */
  paragraphChain(id: string | undefined): readonly (StyleFormat & {id: string})[] {
    return this.styles.ofParagraph(id).chain.map(style => ({id: style.id, ...this.#format(style.id)}))
  }

  /** Of a run; a run without a style has none. */
  runChain(id: string | undefined): readonly StyleFormat[] {
    return id === undefined ? [] : this.styles.chain(id).map(style => this.#format(style.id))
  }

  #format(id: string): StyleFormat {
    return this.#styles.get(id) ?? nothing
  }
}

/** The `w:rPr` and `w:pPr` of a style; those of the defaults stand one level deeper. */
function readFormats(reader: XmlReader): StyleFormat {
  const found = {...nothing}
  const read = () => {
    while (reader.child()) {
      if (reader.name === 'w:rPr') found.run = readRunFormat(reader)
      else if (reader.name === 'w:pPr') found.paragraph = readParagraphFormat(reader)
      else if (reader.name === 'w:rPrDefault' || reader.name === 'w:pPrDefault') read()
      else reader.skip()
    }
  }
  read()
  return found
}

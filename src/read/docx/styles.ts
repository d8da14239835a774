import type {XmlReader} from '../xml/xml-reader.ts'
import {type Part, readerOf} from './package.ts'
import {
  noProperties,
  type ParagraphProperties,
  type RunProperties,
  readParagraphProperties,
  readRunProperties,
} from './properties.ts'

export interface Style {
  readonly id: string
  /** As written: built-in styles have English names in every language of Word and WPS. */
  readonly name: string
  readonly basedOn: string | undefined
  readonly paragraph: ParagraphProperties
  readonly run: RunProperties
}

/** Where a style chain says which list a paragraph belongs to. */
export interface StyleNumber {
  readonly numberId: string
  readonly level: number | undefined
  /** The style of the paragraph and those it is based on, up to the one that speaks. */
  readonly styles: readonly string[]
}

/** No template has so many levels: a style that is based on itself ends here. */
const longestChain = 30

export class Styles {
  readonly #styles = new Map<string, Style>()
  #defaultId: string | undefined
  readonly #chains = new Map<string, readonly Style[]>()
  readonly #hiding = new Map<string | undefined, boolean>()

  /** A document may have no styles at all. */
  constructor(part: Part | undefined) {
    if (!part) return
    const reader = readerOf(part)
    reader.child()
    while (reader.child()) {
      // Styles of tables and lists say nothing about paragraphs, and are most of the file.
      const type = reader.name === 'w:style' ? (reader.attribute('w:type') ?? 'paragraph') : ''
      if (type === 'paragraph' || type === 'character' || type === 'numbering') this.#read(reader, type)
      else reader.skip()
    }
  }

  #read(reader: XmlReader, type: string): void {
    const id = reader.attribute('w:styleId') ?? ''
    if (type === 'paragraph' && /^(?:1|true|on)$/.test(reader.attribute('w:default') ?? ''))
      this.#defaultId = id
    let name = ''
    let basedOn: string | undefined
    let paragraph = noProperties
    let run: RunProperties = {}
    while (reader.child()) {
      if (reader.name === 'w:pPr') paragraph = readParagraphProperties(reader)
      else if (reader.name === 'w:rPr') run = readRunProperties(reader)
      else {
        if (reader.name === 'w:name') name = reader.attribute('w:val') ?? ''
        if (reader.name === 'w:basedOn') basedOn = reader.attribute('w:val')
        reader.skip()
      }
    }
    this.#styles.set(id, {id, name, basedOn, paragraph, run})
  }

  /** A paragraph without a style of its own has the default one. */
  styleOf(id: string | undefined): Style | undefined {
    const named = id === undefined ? undefined : this.#styles.get(id)
    return named ?? (this.#defaultId === undefined ? undefined : this.#styles.get(this.#defaultId))
  }

  /** A style and those it is based on, nearest first. */
  chain(id: string | undefined): readonly Style[] {
    const first = id ?? ''
    const known = this.#chains.get(first)
    if (known) return known
    const chain: Style[] = []
    for (let style = this.#styles.get(first); style && chain.length < longestChain; ) {
      chain.push(style)
      style = this.#styles.get(style.basedOn ?? '')
    }
    this.#chains.set(first, chain)
    return chain
  }

  /** The chain of a paragraph, whose style may be the default one. */
  paragraphChain(id: string | undefined): readonly Style[] {
    return this.chain(this.styleOf(id)?.id)
  }

  /** What a style says of numbering; undefined for none, and for one that a nearer style took away. */
  number(id: string | undefined): StyleNumber | undefined {
    const chain = this.paragraphChain(id)
    const at = chain.findIndex(({paragraph}) => paragraph.numberId !== undefined)
    const found = chain[at]?.paragraph
    if (found?.numberId === undefined || found.numberId === '0') return undefined
    const level = chain.find(({paragraph}) => paragraph.numberLevel !== undefined)?.paragraph.numberLevel
    return {numberId: found.numberId, level, styles: chain.slice(0, at + 1).map(style => style.id)}
  }

  /** Does nobody see a run? Its own word counts, else its styles, of which two that hide cancel each other out. */
  isHidden(run: RunProperties, paragraphStyle: string | undefined): boolean {
    if (run.hidden !== undefined) return run.hidden
    const ofRun = run.style !== undefined && this.#hides(run.style)
    return this.#hides(this.styleOf(paragraphStyle)?.id) !== ofRun
  }

  #hides(id: string | undefined): boolean {
    const known = this.#hiding.get(id)
    if (known !== undefined) return known
    const word = this.chain(id).find(({run}) => run.hidden !== undefined)
    const hides = word?.run.hidden === true
    this.#hiding.set(id, hides)
    return hides
  }
}

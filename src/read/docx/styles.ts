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
interface StyleNumber {
  readonly numberId: string
  readonly level: number | undefined
  /** The style of the paragraph and those it is based on, up to the one that speaks. */
  readonly styles: readonly string[]
}

/** What a style comes to, with all that it is based on. */
export interface ResolvedStyle {
  /** Undefined where the document has no such style, and no default one. */
  readonly style: Style | undefined
  /** The style and those it is based on, nearest first. */
  readonly chain: readonly Style[]
  readonly isHidden: boolean
  readonly number: StyleNumber | undefined
  /** From 0, as an outline counts them; undefined for text. */
  readonly outlineLevel: number | undefined
  /** Of a line of a table of contents. */
  readonly isContents: boolean
}

/** No template has so many levels: a style that is based on itself ends here. */
const longestChain = 30

export class Styles {
  readonly #styles = new Map<string, Style>()
  #defaultId: string | undefined
  readonly #ofParagraphs = new Map<string | undefined, ResolvedStyle>()
  readonly #ofRuns = new Map<string, ResolvedStyle>()

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

  /** Of a paragraph; one without a style of its own has the default one. */
  ofParagraph(id: string | undefined): ResolvedStyle {
    const known = this.#ofParagraphs.get(id)
    if (known) return known
    const named = id !== undefined && this.#styles.has(id)
    const found = resolved(this.chain(named ? id : this.#defaultId))
    this.#ofParagraphs.set(id, found)
    return found
  }

  ofRun(id: string): ResolvedStyle {
    const known = this.#ofRuns.get(id)
    if (known) return known
    const found = resolved(this.chain(id))
    this.#ofRuns.set(id, found)
    return found
  }

  /** A style and those it is based on, nearest first. */
  chain(id: string | undefined): readonly Style[] {
    const chain: Style[] = []
    for (let style = this.#styles.get(id ?? ''); style && chain.length < longestChain; ) {
      chain.push(style)
      style = this.#styles.get(style.basedOn ?? '')
    }
    return chain
  }

  /** Does nobody see a run? Its own word counts, else its styles, of which two that hide cancel each other out. */
  isHidden(run: RunProperties, paragraphStyle: string | undefined): boolean {
    if (run.hidden !== undefined) return run.hidden
    const ofRun = run.style !== undefined && this.ofRun(run.style).isHidden
    return this.ofParagraph(paragraphStyle).isHidden !== ofRun
  }
}

function resolved(chain: readonly Style[]): ResolvedStyle {
  return {
    style: chain[0],
    chain,
    isHidden: chain.find(({run}) => run.hidden !== undefined)?.run.hidden === true,
    number: numberOf(chain),
    outlineLevel: outlineLevelOf(chain),
    isContents: /^toc \d$/i.test(chain[0]?.name ?? ''),
  }
}

/** Undefined where no style numbers, and where a nearer one takes the number away. */
function numberOf(chain: readonly Style[]): StyleNumber | undefined {
  const at = chain.findIndex(({paragraph}) => paragraph.numberId !== undefined)
  const numberId = chain[at]?.paragraph.numberId
  if (numberId === undefined || numberId === '0') return undefined
  const level = chain.find(({paragraph}) => paragraph.numberLevel !== undefined)?.paragraph.numberLevel
  return {numberId, level, styles: chain.slice(0, at + 1).map(({id}) => id)}
}

/** By name, or by what it says itself. The title is no heading: it has no place in an outline. */
function outlineLevelOf(chain: readonly Style[]): number | undefined {
  for (const {name, paragraph} of chain) {
    if (/^(?:title|subtitle)$/i.test(name)) return undefined
    const named = /^(?:heading|标题) ?([1-9])$/i.exec(name)
    if (named) return Number(named[1]) - 1
    if (paragraph.outlineLevel !== undefined) return asHeading(paragraph.outlineLevel)
  }
  return undefined
}

/** Level 9 is that of text. */
export function asHeading(outlineLevel: number): number | undefined {
  return outlineLevel < 9 ? outlineLevel : undefined
}

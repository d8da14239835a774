import type {DocumentParagraph} from '../document.ts'
import type {ParagraphProperties, RunProperties} from './properties.ts'
import type {Style} from './styles.ts'

/** A run (`w:r`). Offsets are of the XML of its part. */
export interface DocxRun {
  readonly start: number
  readonly end: number
  /** What it says stands in [start, end), behind its `w:rPr` and before its end tag. */
  readonly contentStart: number
  readonly contentEnd: number
  readonly properties: RunProperties
  /** Something that cannot be cut, such as a formula: marks go around it. */
  readonly whole: boolean
}

/** An element that holds text (`w:t`), or that is a character itself (`w:tab`). */
export interface TextElement {
  readonly start: number
  readonly end: number
  readonly contentStart: number
  readonly contentEnd: number
  /** Does it say that space at its ends counts? */
  readonly keepsSpace: boolean
}

/** Text of a paragraph that stands in one piece in the XML. */
export interface Fragment {
  /** In `report.text`, in UTF-16 units. */
  readonly textStart: number
  readonly length: number
  /** Of `text` and `cdata` the characters, of `element` all of it: `<w:tab/>`. */
  readonly xmlStart: number
  readonly xmlEnd: number
  /** In `text`, a reference such as `&amp;` is one character. */
  readonly kind: 'text' | 'cdata' | 'element'
  readonly element: TextElement
  readonly run: DocxRun
}

/** Where a text box hangs, or what refers to a note. */
export interface Host {
  readonly paragraph: DocxParagraph
  readonly run: DocxRun
}

/** A paragraph of the report’s text, with the way back to the file. */
export interface DocxParagraph {
  /** The name of the part that it stands in. */
  readonly part: string
  /** Where its text, number included, begins in `report.text`. */
  readonly textStart: number
  /** Its `w:p` is [start, end) in the XML of the part; of several that a deleted mark joins, from first to last. */
  readonly start: number
  readonly end: number
  /** Where the cell (`w:tc`) begins that it stands in. */
  readonly cell: number | undefined
  readonly style: Style | undefined
  readonly properties: ParagraphProperties
  /** The level of its list, from 0. */
  readonly numberLevel: number | undefined
  /** The automatic number with the gap behind it, which the text begins with: “一、”. */
  readonly number: string
  readonly runs: readonly DocxRun[]
  /** In reading order; an automatic number has none. */
  readonly fragments: readonly Fragment[]
  /** Of what stands in a text box or in a note. */
  readonly host: Host | undefined
  /** As the outline gets it. */
  readonly block: DocumentParagraph
}

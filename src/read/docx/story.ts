import type {DocumentParagraph, FlowBlock} from '../document.ts'
import {Counters} from '../office/counters.ts'
import {Fields} from '../office/fields.ts'
import type {Revisions} from '../report.ts'
import {Memory, type XmlReader} from '../xml/xml-reader.ts'
import type {Numbering} from './numbering.ts'
import {type Part, readerOf} from './package.ts'
import {noRunProperties, type ParagraphProperties, type Revision, type RunProperties} from './properties.ts'
import type {Styles} from './styles.ts'
import type {DocxParagraph, DocxRun, Fragment, Host, TextElement} from './types.ts'

/** A note that the text refers to. */
export interface NoteReference extends Host {
  readonly type: 'footnote' | 'endnote'
  readonly id: string
}

/** What all stories of a document share. */
export interface DocumentContext {
  readonly styles: Styles
  readonly numbering: Numbering
  readonly revisions: Revisions
  /** In the order of the text. */
  readonly notes: NoteReference[]
  readonly paragraphs: Map<DocumentParagraph, Draft>
}

/** A story is a text that is read by itself: the body, the notes, a text box. */
export interface Story {
  readonly part: Part
  readonly reader: XmlReader
  readonly document: DocumentContext
  readonly fields: Fields
  /** Fields that never end would hide all text behind them: then none is taken for a field. */
  readonly ignoresFields: boolean
  readonly counters: Counters
  /** Text boxes count for themselves. */
  readonly boxCounters: Counters
  readonly host: Host | undefined
  readonly cell: number | undefined
  readonly runMemory: Memory<RunProperties & Revision>
  readonly paragraphMemory: Memory<ParagraphProperties>
}

/** Begins to read a part. */
export function newStory(part: Part, document: DocumentContext, ignoresFields = false): Story {
  return {
    part,
    reader: readerOf(part),
    document,
    fields: new Fields(),
    ignoresFields,
    counters: new Counters(),
    boxCounters: new Counters(),
    host: undefined,
    cell: undefined,
    runMemory: new Memory(),
    paragraphMemory: new Memory(),
  }
}

type Mutable<Type> = {-readonly [Key in keyof Type]: Type[Key]}
export type MutableRun = Mutable<DocxRun>

/** A paragraph while it is read. */
export interface Draft extends Mutable<Omit<DocxParagraph, 'runs' | 'fragments'>> {
  text: string
  readonly runs: DocxRun[]
  readonly fragments: Mutable<Fragment>[]
  /** A field in it shows the number of a page. */
  hasPageNumber: boolean
  /** What stands in the text boxes that hang on it. */
  readonly boxes: FlowBlock[]
  block: Mutable<DocumentParagraph>
}

/** A run that begins with the tag that was read last; where it ends is still to be told. */
export function newRun(draft: Draft, {start, end}: XmlReader, whole: boolean): MutableRun {
  const run = {start, end, contentStart: end, contentEnd: end, properties: noRunProperties, whole}
  draft.runs.push(run)
  return run
}

/** The element that begins with the tag that was read last. */
export function newElement({start, end}: XmlReader): Mutable<TextElement> {
  return {start, end, contentStart: end, contentEnd: end, keepsSpace: false}
}

export function addFragment(draft: Draft, text: string, piece: Omit<Fragment, 'textStart' | 'length'>): void {
  if (text === '') return
  const {xmlStart, xmlEnd, kind, element, run} = piece
  const textStart = draft.text.length
  draft.fragments.push({textStart, length: text.length, xmlStart, xmlEnd, kind, element, run})
  draft.text += text
}

/** Is the content of this element, which tells a tracked change, not in the text? */
export function isDropped(name: string, revisions: Revisions): boolean {
  return revisions === 'final'
    ? name === 'w:del' || name === 'w:moveFrom'
    : name === 'w:ins' || name === 'w:moveTo'
}

/** Did this paragraph mark, row or cell go, or is it not there yet? */
export function isGone({inserted, deleted}: Revision, revisions: Revisions): boolean {
  return revisions === 'final' ? deleted : inserted
}

/** Of alternatives (`mc:AlternateContent`) the first: others say the same for older programs. */
export function readAlternative(reader: XmlReader, read: () => void): void {
  let taken = false
  while (reader.child()) {
    if (!taken && (reader.name === 'mc:Choice' || reader.name === 'mc:Fallback')) {
      taken = true
      read()
    } else reader.skip()
  }
}

/** The content of a content control (`w:sdt`), unless it is a table of contents. */
export function readControl(reader: XmlReader, read: () => void): void {
  let isContents = false
  while (reader.child()) {
    if (reader.name === 'w:sdtContent' && !isContents) read()
    else if (reader.name === 'w:sdtPr') isContents = isTableOfContents(reader)
    else reader.skip()
  }
}

function isTableOfContents(reader: XmlReader): boolean {
  let found = false
  const end = reader.depth - 1
  while (reader.depth > end) {
    if (reader.next() === 'open' && reader.name === 'w:docPartGallery')
      found ||= reader.attribute('w:val') === 'Table of Contents'
  }
  return found
}

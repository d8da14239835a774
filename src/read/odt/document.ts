import type {DocumentNote, FlowBlock} from '../document.ts'
import type {ReadOptions, Revisions} from '../report.ts'
import type {XmlReader} from '../xml/xml-reader.ts'
import {Counter, Lists} from './lists.ts'
import {Styles} from './styles.ts'

/** What all parts of a document share while it is read. */
export interface OdtDocument {
  readonly reader: XmlReader
  readonly styles: Styles
  readonly revisions: Revisions
  /** Of the headings. */
  readonly outline: Counter
  readonly lists: Lists
  readonly notes: DocumentNote[]
  /** By the id of a tracked change: what was inserted is in the text, what was deleted is mostly here. */
  readonly insertions: Set<string>
  readonly deletions: Map<string, readonly FlowBlock[]>
  /** The text that is read belongs to the other state of the text, and is left out. */
  isLeftOut: boolean
}

export function newDocument(reader: XmlReader, {revisions = 'final'}: ReadOptions): OdtDocument {
  return {
    reader,
    styles: new Styles(),
    revisions,
    outline: new Counter(),
    lists: new Lists(),
    notes: [],
    insertions: new Set(),
    deletions: new Map(),
    isLeftOut: false,
  }
}

/** For what does not count in the document: what was deleted from it. */
export function apart(document: OdtDocument): OdtDocument {
  return {...document, outline: new Counter(), lists: new Lists(), notes: []}
}

import type {DocumentNote, FlowBlock} from '../document.ts'
import type {XmlReader} from '../docx/xml-reader.ts'
import type {ReadOptions, Revisions} from '../report.ts'
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
  /** By the id of a tracked change: what was inserted is in the text, what was deleted is here. */
  readonly insertions: Set<string>
  readonly deletions: Map<string, readonly FlowBlock[]>
  /** The text that is read was inserted, and is left out. */
  isInserted: boolean
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
    isInserted: false,
  }
}

import type {Layout} from '../../tree/layout.ts'
import type {Report} from '../../tree/types.ts'
import {documentReport} from '../document.ts'
import type {ReadOptions} from '../report.ts'
import {Unreadable} from '../unreadable.ts'
import {readBody} from './body.ts'
import {readComments} from './comments.ts'
import {markHeadings} from './headings.ts'
import {type PlacedParagraph, readLayout} from './layout/layout.ts'
import {readNotes} from './notes.ts'
import {Numbering} from './numbering.ts'
import {Package} from './package.ts'
import type {DocumentContext} from './story.ts'
import {Styles} from './styles.ts'
import type {DocxParagraph} from './types.ts'

/** A Word document as a report, with the way back from each character to the file. */
export interface DocxDocument {
  readonly report: Report
  readonly package: Package
  /** Those with text, in the order of `report.text`. */
  readonly paragraphs: readonly DocxParagraph[]
}

/**
 * Reads a Word document (.docx, .dotx, .docm), with its automatic numbers, and changes that are tracked taken as
 * accepted unless `revisions` says otherwise.
 *
 * @throws {Unreadable} for a file that is damaged, locked, or no Word document
 */
export function readDocx(bytes: Uint8Array, options: ReadOptions = {}): Report {
  return openDocx(bytes, options).report
}

/** The same, with the way back. */
export function openDocx(bytes: Uint8Array, options: ReadOptions = {}): DocxDocument {
  const file = new Package(bytes)
  const styles = new Styles(file.related('styles'))
  const document: DocumentContext = {
    styles,
    numbering: new Numbering(file.related('numbering'), styles),
    revisions: options.revisions ?? 'final',
    notes: [],
    paragraphs: new Map(),
  }
  const blocks = readBody(file.main, document)
  markHeadings(blocks, document)
  const notes = readNotes(file, document)
  const {report: plain, starts} = documentReport([...blocks, ...notes], options)
  const paragraphs: DocxParagraph[] = []
  const placed: PlacedParagraph[] = []
  for (const [block, start] of starts) {
    const paragraph = document.paragraphs.get(block)!
    paragraph.textStart = start
    for (const fragment of paragraph.fragments) fragment.textStart += start
    paragraphs.push(paragraph)
    placed.push([paragraph, start])
  }
  const report: Report = Object.assign(
    new LaidOut(() => readLayout(plain.text, file, document, placed)),
    plain,
  )
  const comments = readComments(file, paragraphs, report.text)
  if (comments.length > 0) report.comments = comments
  return {report, package: file, paragraphs}
}

/** Few presets ask for the layout, and reading it takes as long as reading the text: it waits until then. */
class LaidOut {
  #read: (() => Layout) | undefined
  #layout: Layout | undefined

  constructor(read: () => Layout) {
    this.#read = read
  }

  get layout(): Layout | undefined {
    const read = this.#read
    this.#read = undefined
    try {
      if (read) this.#layout = read()
    } catch (error) {
      // The text was read, and stands; of a look that cannot be read, nothing is known.
      if (!(error instanceof Unreadable)) throw error
    }
    return this.#layout
  }
}

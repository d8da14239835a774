import type {FlowBlock} from '../document.ts'
import {flatParagraphs} from '../document.ts'
import {decodeEntities} from '../xml/entities.ts'
import type {OdtDocument} from './document.ts'
import type {Paragraph} from './paragraph.ts'

/** Elements whose words are not of the text: page numbers, comments, pictures, signs of ruby. */
const left = new Set([
  'office:annotation',
  'office:annotation-end',
  'office:event-listeners',
  'text:ruby-text',
  'text:script',
  'text:note-citation',
  'text:hidden-text',
  'text:page-number',
  'text:page-count',
  'draw:object',
  'draw:object-ole',
  'draw:image',
  'draw:plugin',
  'draw:control',
  '?',
])

/** Reads blocks inside a paragraph or a table: those of text boxes, notes and cells. */
export interface InnerReader {
  /** The children of the element that is open. */
  readonly all: () => FlowBlock[]
  /** The element that is open. */
  readonly one: () => FlowBlock[]
}

/** Most repeated spaces that anybody means. */
const mostSpaces = 1000

/** Reads the content of the element that is open; the element is closed behind it. */
export function readInline(document: OdtDocument, paragraph: Paragraph, inner: InnerReader): void {
  const {reader} = document
  for (;;) {
    switch (reader.next()) {
      case 'text': {
        const source = reader.xml.slice(reader.start, reader.end)
        if (!document.isLeftOut) paragraph.addText(reader.isCdata ? source : decodeEntities(source))
        break
      }
      case 'open':
        readElement(document, paragraph, inner)
        break
      default:
        return
    }
  }
}

function readElement(document: OdtDocument, paragraph: Paragraph, inner: InnerReader): void {
  const {reader} = document
  const {name} = reader
  const sign = signOf(document)
  if (sign !== undefined) {
    if (!document.isLeftOut) paragraph.add(sign)
    reader.skip()
  } else if (left.has(name)) reader.skip()
  else if (name === 'text:span') readSpan(document, paragraph, inner)
  else if (name === 'text:note') readNote(document, inner)
  else if (name === 'draw:text-box' || name === 'text:p' || name === 'text:h' || name === 'text:list') {
    // Shapes have their paragraphs without a box around them.
    paragraph.boxes.push(...(name === 'draw:text-box' ? inner.all() : inner.one()))
  } else if (/^text:change/.test(name)) readChange(document, paragraph)
  else if (name === 'text:hidden-paragraph') {
    if (reader.attribute('text:is-hidden') !== 'false') paragraph.isHidden = true
    reader.skip()
  } else readInline(document, paragraph, inner)
}

/** What an empty element shows. */
function signOf({reader}: OdtDocument): string | undefined {
  switch (reader.name) {
    case 'text:s': {
      const count = Number(reader.attribute('text:c') ?? 1)
      return ' '.repeat(count >= 1 && count <= mostSpaces ? Math.floor(count) : 1)
    }
    case 'text:tab':
      return '\t'
    case 'text:line-break':
      return '\n'
  }
  return undefined
}

function readSpan(document: OdtDocument, paragraph: Paragraph, inner: InnerReader): void {
  const {reader, styles} = document
  if (styles.isHidden('text', reader.attribute('text:style-name'))) reader.skip()
  else readInline(document, paragraph, inner)
}

function readNote(document: OdtDocument, inner: InnerReader): void {
  const {reader, notes, isLeftOut} = document
  const kind = reader.attribute('text:note-class') === 'endnote' ? 'endnote' : 'footnote'
  const blocks: FlowBlock[] = []
  while (reader.child()) {
    if (reader.name === 'text:note-body') blocks.push(...inner.all())
    else reader.skip()
  }
  if (isLeftOut) return
  const number = notes.filter(({place}) => kind in place).length + 1
  const place = kind === 'footnote' ? {footnote: number} : {endnote: number}
  notes.push({type: 'note', place, paragraphs: flatParagraphs(blocks)})
}

/** Where a tracked change begins, ends, or took something out. */
export function readChange(document: OdtDocument, paragraph: Paragraph | undefined): void {
  const {reader, revisions, insertions, deletions} = document
  const {name} = reader
  const id = reader.attribute('text:change-id') ?? ''
  reader.skip()
  // Where LibreOffice shows what was deleted, a flat file has it between two marks, in its place.
  const others = revisions === 'final' ? deletions : insertions
  if (name === 'text:change-start' && others.has(id)) document.isLeftOut = true
  else if (name === 'text:change-end' && others.has(id)) document.isLeftOut = false
  else if (name === 'text:change' && revisions === 'original') {
    const [first, ...more] = flatParagraphs(deletions.get(id) ?? []).map(({text}) => text)
    paragraph?.add([first ?? '', ...more].join('\n'))
  }
}

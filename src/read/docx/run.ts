import {symbolText} from '../office/symbols.ts'
import {decodeEntities} from '../xml/entities.ts'
import type {ReadBox} from './inline.ts'
import {noRunProperties, readRunProperties} from './properties.ts'
import {
  addFragment,
  type Draft,
  type MutableRun,
  newElement,
  newRun,
  readAlternative,
  type Story,
} from './story.ts'

/** Reads a run (`w:r`): characters that look alike. */
export function readRun(story: Story, draft: Draft, readBox: ReadBox, whole?: MutableRun): void {
  const {reader, document, runMemory} = story
  const run = whole ?? newRun(draft, reader, false)
  let hidden = document.styles.isHidden(noRunProperties, draft.properties.style)
  const read = () => {
    while (reader.child()) {
      if (reader.name === 'w:rPr') {
        const isFirst = reader.start === run.contentStart
        const properties = reader.remembered(runMemory, () => readRunProperties(reader))
        hidden = document.styles.isHidden(properties, draft.properties.style)
        if (!whole) {
          run.properties = properties
          if (isFirst) run.contentStart = reader.end
        }
      } else if (reader.name === 'mc:AlternateContent') {
        run.whole ||= !story.fields.isOpen
        readAlternative(reader, read)
      } else readPiece(story, draft, run, readBox, hidden)
    }
  }
  read()
  if (whole) return
  run.contentEnd = reader.start
  run.end = reader.end
}

/** Reads one element of a run to its end. */
function readPiece(story: Story, draft: Draft, run: MutableRun, readBox: ReadBox, hidden: boolean): void {
  const {reader, fields, document} = story
  const {name} = reader
  const shows = !hidden && fields.shows
  switch (name) {
    case 'w:t':
      if (shows) readCharacters(story, draft, run)
      else reader.skip()
      return
    case 'w:delText':
      if (shows && document.revisions === 'original') readCharacters(story, draft, run)
      else reader.skip()
      return
    case 'w:instrText':
      readCode(story)
      return
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      readBox(story, draft, run)
      return
    case 'w:ruby':
      // Marks cannot stand between characters and what is written over them.
      run.whole = true
      readRuby(story, draft, run, readBox)
      return
    case 'w:fldChar':
      if (!story.ignoresFields) {
        draft.hasPageNumber ||= fields.showsPageNumber
        fields.mark(reader.attribute('w:fldCharType'))
      }
      break
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      if (shows) {
        const type = name === 'w:footnoteReference' ? 'footnote' : 'endnote'
        document.notes.push({type, id: reader.attribute('w:id') ?? '', paragraph: draft, run})
      }
      break
  }
  const character = shows ? characterOf(story, draft) : ''
  const element = newElement(reader)
  reader.skip()
  element.end = reader.end
  addFragment(draft, character, {xmlStart: element.start, xmlEnd: element.end, kind: 'element', element, run})
}

/** The character that an element stands for. */
function characterOf({reader}: Story, draft: Draft): string {
  switch (reader.name) {
    case 'w:tab':
    case 'w:ptab':
      return '\t'
    case 'w:cr':
      return '\n'
    case 'w:br': {
      const type = reader.attribute('w:type')
      // The paragraph begins on a new page: nothing to see in the text.
      return (type === 'page' || type === 'column') && draft.text === '' ? '' : '\n'
    }
    case 'w:noBreakHyphen':
      return '-'
    case 'w:sym':
      return symbolText(reader.attribute('w:char') ?? '', reader.attribute('w:font') ?? '')
    default:
      return ''
  }
}

function readCharacters(story: Story, draft: Draft, run: MutableRun): void {
  const {reader} = story
  const element = newElement(reader)
  element.keepsSpace = reader.attribute('xml:space') === 'preserve'
  const outside = reader.depth - 1
  while (reader.depth > outside) {
    if (reader.next() !== 'text') continue
    let {start, end} = reader
    if (!element.keepsSpace && !reader.isCdata) {
      while (start < end && isSpace(reader.xml.charCodeAt(start))) start++
      while (end > start && isSpace(reader.xml.charCodeAt(end - 1))) end--
    }
    const source = reader.xml.slice(start, end)
    const kind = reader.isCdata ? 'cdata' : 'text'
    const text = withoutBreaks(kind === 'cdata' ? source : decodeEntities(source))
    addFragment(draft, text, {xmlStart: start, xmlEnd: end, kind, element, run})
  }
  element.contentEnd = reader.start
  element.end = reader.end
}

/** A line break in the XML is a space in the text, unlike `w:br`. */
function withoutBreaks(text: string): string {
  return text.includes('\n') || text.includes('\r') ? text.replace(/[\r\n]/g, ' ') : text
}

const isSpace = (unit: number) => unit === 0x20 || unit === 0x0a || unit === 0x09 || unit === 0x0d

function readCode({reader, fields}: Story): void {
  const outside = reader.depth - 1
  while (reader.depth > outside)
    if (reader.next() === 'text') fields.addCode(decodeEntities(reader.xml.slice(reader.start, reader.end)))
}

/** Characters with their sound above them: the characters are the text. */
function readRuby(story: Story, draft: Draft, run: MutableRun, readBox: ReadBox): void {
  const {reader} = story
  while (reader.child()) {
    const {name} = reader
    if (name === 'w:rubyBase') readRuby(story, draft, run, readBox)
    else if (name === 'w:r') readRun(story, draft, readBox, run)
    else reader.skip()
  }
}

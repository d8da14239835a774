import {decodeEntities} from '../../xml/entities.ts'
import {type Part, readerOf} from '../package.ts'

/** A page number in a header or footer. */
export interface PageField {
  /** In the XML of its part, a place in the run that shows it. */
  offset: number
  /** The field code: “PAGE \* ArabicDash”. */
  code: string
  /** What stands before and behind it in its paragraph. */
  before: string
  after: string
  /** Where the text box that it is in stands between the margins. */
  readonly boxPlace: string | undefined
}

interface OpenParagraph {
  readonly depth: number
  readonly boxPlace: string | undefined
  text: string
  found: PageField | undefined
}

interface OpenField {
  readonly start: number
  readonly simpleDepth?: number
  code: string
  inResult: boolean
}

/** Finds the page numbers of a header or footer. */
export function pageFields(part: Part): PageField[] {
  const reader = readerOf(part)
  const found: PageField[] = []
  const paragraphs: OpenParagraph[] = []
  const fields: OpenField[] = []
  let boxPlace: string | undefined
  const isPage = ({code}: OpenField) => /^\s*PAGE\b/i.test(code)
  const isInNumber = () => fields.some(isPage)
  const end = (field: OpenField | undefined, offset: number) => {
    const paragraph = paragraphs.at(-1)
    if (!field || !paragraph || paragraph.found || !isPage(field)) return
    paragraph.found = {
      offset,
      code: field.code,
      before: paragraph.text,
      after: '',
      boxPlace: paragraph.boxPlace,
    }
    paragraph.text = ''
    found.push(paragraph.found)
  }
  let last = 0
  let name = ''
  while (reader.next() !== 'end') {
    if (reader.kind === 'text') {
      const text = decodeEntities(reader.xml.slice(reader.start, reader.end))
      if (name === 'w:instrText' && fields.at(-1)?.inResult === false) fields.at(-1)!.code += text
      else if (name === 'wp:align') boxPlace = text.trim()
      else if (name === 'w:t') {
        last = reader.start
        if (!isInNumber() && paragraphs.length > 0) paragraphs.at(-1)!.text += text
      }
      continue
    }
    if (reader.kind === 'close') {
      name = ''
      const paragraph = paragraphs.at(-1)
      if (paragraph?.depth === reader.depth + 1) {
        if (paragraph.found) paragraph.found.after = paragraph.text
        paragraphs.pop()
      }
      if (fields.at(-1)?.simpleDepth === reader.depth + 1) {
        const field = fields.pop()!
        end(field, Math.max(field.start, last))
      }
      continue
    }
    name = reader.name
    switch (name) {
      case 'mc:Fallback':
        reader.skip()
        break
      case 'w:p':
        paragraphs.push({depth: reader.depth, boxPlace, text: '', found: undefined})
        break
      case 'w:tab':
      case 'w:ptab':
        if (paragraphs.length > 0) paragraphs.at(-1)!.text += '\t'
        break
      case 'w:fldSimple':
        fields.push({
          start: reader.start,
          simpleDepth: reader.depth,
          code: reader.attribute('w:instr') ?? '',
          inResult: true,
        })
        break
      case 'w:fldChar': {
        const type = reader.attribute('w:fldCharType')
        if (type === 'begin') fields.push({start: reader.start, code: '', inResult: false})
        else if (type === 'separate' && fields.length > 0) fields.at(-1)!.inResult = true
        else if (type === 'end') {
          const field = fields.pop()
          end(field, Math.max(field?.start ?? 0, last))
        }
        break
      }
    }
  }
  return found
}

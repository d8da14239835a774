import {strToU8, type Zippable, zipSync} from 'fflate'
import {widthOf} from '../../diagnostic/width.ts'
import {xml} from '../../reporter/escape/xml.ts'
import {footer, parts, styles} from './docx-parts.ts'
import {letterMark} from './mark.ts'
import type {Letter} from './types.ts'
import {dayWords} from './words.ts'

/** A letter as a Word file: A4, 22 lines of 28 characters, the faces and sizes of GB/T 9704—2012. */
export function docxOf({title, recipient, paragraphs, from, date}: Letter): Uint8Array {
  const body = [
    paragraph(title.join('\n'), 'Title'),
    paragraph('', 'Normal'),
    paragraph(`${recipient}：`, 'Recipient'),
    // The signature never stands on a page of its own: the last paragraph goes with it.
    ...paragraphs.map(({role, text}, at) =>
      paragraph(text, bodyStyles[role], at === paragraphs.length - 1 ? together : ''),
    ),
    paragraph('', 'Normal', together),
    ...closing(from, dayWords(date)),
  ]
  const files = {
    ...parts,
    'word/document.xml': document(body.join('')),
    'word/styles.xml': styles,
    'word/footer1.xml': footer('right'),
    'word/footer2.xml': footer('left'),
    'docProps/core.xml': coreProperties(title.join(''), from, date),
  }
  const entries = Object.entries(files).map(([name, content]): [string, Zippable[string]] => [
    name,
    [strToU8(content), {comment: letterMark}],
  ])
  // No clock is asked: the same letter is the same bytes.
  return zipSync(Object.fromEntries(entries), {mtime: new Date(1980, 0, 1)})
}

const together = '<w:keepNext/><w:keepLines/>'
const bodyStyles = {heading: 'Heading1', subheading: 'Heading2', text: 'BodyText'} as const

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

function document(body: string): string {
  return (
    `${declaration}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
    `<w:body>${body}<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:footerReference w:type="even" r:id="rId4"/>` +
    // 37, 26, 35 and 28 mm; the number stands 7 mm below the text.
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="1304" w:gutter="0"/>' +
    '<w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-842"/></w:sectPr></w:body></w:document>'
  )
}

/** @param text lines, which are broken here */
function paragraph(text: string, style: string, properties = ''): string {
  const lines = text.split('\n').map(line => `<w:t xml:space="preserve">${xml(line)}</w:t>`)
  const run = text === '' ? '' : `<w:r>${lines.join('<w:br/>')}</w:r>`
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${run}</w:p>`
}

/** The date ends four characters before the margin, the name stands in the middle above it: room for the seal. */
function closing(from: string, date: string): string[] {
  const [nameWidth, dateWidth] = [widthOf(from) / 2, widthOf(date) / 2]
  const behindName = Math.max(2, 4 + (dateWidth - nameWidth) / 2)
  const behindDate = behindName + (nameWidth - dateWidth) / 2
  return [closingLine(from, behindName, together), closingLine(date, behindDate, '<w:keepLines/>')]
}

/** @param behind characters between the line and the margin */
function closingLine(text: string, behind: number, keep: string): string {
  const indent = `<w:ind w:rightChars="${Math.round(behind * 100)}" w:right="${Math.round(behind * 320)}"/>`
  return paragraph(text, 'Closing', keep + indent)
}

function coreProperties(title: string, from: string, date: string): string {
  return (
    `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    `<dc:title>${xml(title)}</dc:title><dc:creator>${xml(from)}</dc:creator>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${xml(date)}T00:00:00Z</dcterms:created></cp:coreProperties>`
  )
}

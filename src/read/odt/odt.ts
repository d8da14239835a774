import type {Report} from '../../tree/types.ts'
import {documentReport, type FlowBlock} from '../document.ts'
import {settleHeadings} from '../office/headings.ts'
import type {ReadOptions} from '../report.ts'
import type {XmlReader} from '../xml/xml-reader.ts'
import {BlockReader} from './blocks.ts'
import {newDocument, type OdtDocument} from './document.ts'
import {openOdt} from './package.ts'

/**
 * Reads an OpenDocument text (.odt, .ott, .fodt), with its automatic numbers, and changes that are tracked taken
 * as accepted unless `revisions` says otherwise.
 *
 * @throws {Unreadable} for a file that is damaged or locked
 */
export function readOdt(bytes: Uint8Array, options: ReadOptions = {}): Report {
  const {content, styles} = openOdt(bytes)
  const document = newDocument(content, options)
  // Automatic styles of styles.xml are those of headers and footers.
  if (styles?.child()) {
    while (styles.child()) {
      if (styles.name === 'office:styles') document.styles.read(styles)
      else styles.skip()
    }
  }
  return documentReport([...settleHeadings(readBody(document)), ...document.notes], options).report
}

function readBody(document: OdtDocument): FlowBlock[] {
  const {reader, styles} = document
  const body = new BlockReader(document)
  if (!reader.child()) return []
  while (reader.child()) {
    if (reader.name === 'office:styles' || reader.name === 'office:automatic-styles') styles.read(reader)
    else if (reader.name === 'office:body') readText(reader, body)
    else reader.skip()
  }
  return body.finish()
}

function readText(reader: XmlReader, body: BlockReader): void {
  while (reader.child()) {
    if (reader.name === 'office:text') body.read()
    else reader.skip()
  }
}

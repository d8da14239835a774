import type {Report} from '../../tree/types.ts'
import {documentReport} from '../document.ts'
import type {ReadOptions} from '../report.ts'
import {DocFile} from './file.ts'
import {DocReader} from './reader.ts'

/**
 * Reads a document of Word 97 to 2003 or of WPS (.doc, .dot, .wps), with its automatic numbers, and changes that
 * are tracked taken as accepted unless `revisions` says otherwise.
 *
 * @throws {Unreadable} for a file that is damaged, locked, too old, or no document
 */
export function readDoc(bytes: Uint8Array, options: ReadOptions = {}): Report {
  const blocks = new DocReader(new DocFile(bytes), options.revisions ?? 'final').read()
  return documentReport(blocks, options).report
}

import type {Report} from '../../tree/types.ts'
import {documentReport} from '../document.ts'
import type {ReadOptions} from '../report.ts'
import {RtfReader} from './reader.ts'

/**
 * Reads a document in Rich Text Format: with its automatic numbers, which it holds as text, and changes that are
 * tracked taken as accepted unless `revisions` says otherwise.
 *
 * @throws {Unreadable} for a file that is cut off or damaged
 */
export function readRtf(bytes: Uint8Array, options: ReadOptions = {}): Report {
  return documentReport(new RtfReader(bytes, options).read(), options).report
}

import {placeWords} from '../diagnostic/place.ts'
import type {Diagnostic, Language} from '../diagnostic/types.ts'
import {printable} from '../tree/printable.ts'
import type {Report} from '../tree/types.ts'

/**
 * The message on one line, for formats that know lines and columns only: of a document without lines of its own
 * the place stands before it, since there the line is one of the text that was read.
 */
export function messageWords({message, range}: Diagnostic, report: Report, language: Language): string {
  const words = printable(message)
  if (!report.places) return words
  const place = placeWords(range.start.line, report, language)
  return language === 'zh' ? `${place}：${words}` : `${place}: ${words}`
}

import {paragraphsDocx} from '../../test/support/draft-docx.ts'
import type {DraftParagraph} from '../../test/support/draft-paragraphs.ts'
import type {Line} from './lines.ts'

/**
 * The lines as a Word file. Its numbers may be automatic when all of them count as a word processor does; where a
 * drafter miscounted, he typed them.
 */
export function docxOf(lines: readonly Line[], wantsAutomatic: boolean): Uint8Array {
  const headings = lines.filter(({level}) => level !== undefined)
  const isCounted = headings.every(({number}) => number !== undefined)
  return paragraphsDocx(lines.map(paragraphOf), wantsAutomatic && isCounted ? 'automatic' : 'typed')
}

function paragraphOf({text, role, level, number}: Line): DraftParagraph {
  const isElement = role !== 'issued' && role !== 'marking'
  return {
    text,
    role: isElement ? role : 'body',
    ...(level !== undefined &&
      number && {number: {level, value: number.value, text: number.text, printable: true}}),
  }
}

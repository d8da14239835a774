import {eastAsianWidth} from 'get-east-asian-width'

/**
 * Columns that a text takes in a terminal with a Chinese font: Han and full-width marks take two.
 * So do the marks that Unicode calls ambiguous (“ ” ‘ ’ — … ·): Chinese fonts draw them as wide as a Han
 * character, and Chinese text is full of them.
 *
 * By code point, not by grapheme: `Intl.Segmenter` costs 11 ms at its first use, for the sake of emoji only.
 */
export function widthOf(text: string): number {
  if (ascii.test(text)) return text.length
  let width = 0
  for (let at = 0; at < text.length; at++) {
    if (isWide(text.charCodeAt(at))) {
      width += 2
      continue
    }
    const code = text.codePointAt(at)!
    width += widthOfCharacter(String.fromCodePoint(code))
    if (code > 0xffff) at++
  }
  return width
}

/** The text with spaces after it, so that it takes at least `width` columns. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

/** Han characters and full-width marks: nearly all that users write, so that the tables are for the rest. */
function isWide(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0xff01 && code <= 0xff5e)
}

const ascii = /^[\x20-\x7e]*$/
const wideMarks = '“”‘’—…·、。《》〈〉「」『』【】〔〕'

function widthOfCharacter(character: string): number {
  if (wideMarks.includes(character)) return 2
  if (ascii.test(character)) return 1
  const isInvisible = !latin.test(character) && invisible().test(character)
  return isInvisible ? 0 : eastAsianWidth(character.codePointAt(0)!)
}

/** “×”, “·” and letters with accents, of which nearly all are that are no Han characters and not ASCII. */
const latin = /^[\xa1-\xac\xae-\u02ff]$/

/** Made when it is asked for: reading these names takes V8 half a millisecond. */
const invisible = (): RegExp => /^[\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}]$/u

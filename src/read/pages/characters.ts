import {ideographOf} from '../radicals.ts'

/** Han and full-width marks: about as wide as the font is high. */
const wide =
  /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6—…·“”‘’①-⓿]|[\ud840-\ud88f][\udc00-\udfff]/

export const isWide = (character: string): boolean => wide.test(character)

/** The width of a text in ems, as fonts have it on average. */
export function emsOf(text: string): number {
  let ems = 0
  for (const character of text) ems += isWide(character) ? 1 : 0.5
  return ems
}

/**
 * The characters that were meant. Fonts that draw 长 and ⻓ alike, or the two letters of “fi” as one, leave the
 * other in the file.
 */
export function meantCharacters(text: string): string {
  return text.replace(/[\t\n\r\u00a0]/g, ' ').replace(odd, character => {
    if (character === '\u00ad') return ''
    if (character < ' ' || character === '\x7f') return '\ufffd'
    return ideographOf(character) ?? character.normalize('NFKC')
  })
}

/** Radicals, ideographs kept for old codes, ligatures; and control characters, which are the numbers of glyphs. */
const odd = /[\x00-\x1f\x7f\u00ad\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06]/g

import {compiled} from './compiled.ts'

/**
 * Text of a draft (or a file name) made harmless for one line of a terminal or a plain-text page: an escape
 * sequence inside a draft must not clear a screen, and a direction mark must not turn a line around.
 */
export function printable(text: string): string {
  if (!suspect.test(text)) return text
  return text.replace(/[\t\n\v\f\r\u2028\u2029]+/g, ' ').replace(unseen, picture)
}

/** Nearly all texts have nothing of it. */
const suspect = compiled(/[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/)

/** C0, DEL and C1 controls, and the marks that change the direction of what follows. */
const unseen = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g

function picture(character: string): string {
  const code = character.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  if (code === 0x7f) return '\u2421'
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
}

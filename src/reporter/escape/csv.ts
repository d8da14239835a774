import {printable} from '../../tree/printable.ts'

/** What a file for Excel and WPS begins with: without it they take UTF-8 for the code page of the machine. */
export const byteOrderMark = '\ufeff'

/** A record, with the line break that RFC 4180 asks for. A number is no text, and may be negative. */
export function csvRecord(values: readonly (string | number)[]): string {
  return `${values.map(value => (typeof value === 'number' ? String(value) : field(value))).join(',')}\r\n`
}

/** A cell that begins like a formula would be run by Excel: an apostrophe before it makes it text. */
function field(value: string): string {
  const text = printable(value)
  const harmless = /^\s*[=+\-@＝＋－＠]/.test(text) || /^[\t\r\n]/.test(value) ? `'${text}` : text
  return /[",\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

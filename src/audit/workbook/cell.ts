import {isDay} from '../../diagnostic/waiver.ts'
import {xml} from '../../reporter/escape/xml.ts'
import type {Cell, ColumnKind} from '../tables/types.ts'
import {styleOf, styles} from './styles.ts'

/** Characters that a cell can hold, in UTF-16 units. */
const longest = 32_767
const cutMark = '……（后文略）'

/** One cell; nothing for an empty one. Text is text whatever it begins with: no cell is ever a formula. */
export function cellXml(place: string, cell: Cell, kind: ColumnKind): string {
  if (cell === undefined || cell === '') return ''
  if (typeof cell === 'number') {
    if (Number.isFinite(cell)) return `<c r="${place}" s="${styleOf(kind)}"><v>${cell}</v></c>`
    return textXml(place, String(cell), styles.text)
  }
  if (kind === 'date' && isDay(cell)) return `<c r="${place}" s="${styles.date}"><v>${serialOf(cell)}</v></c>`
  if (kind === 'mark') return textXml(place, cell, styles.mark)
  // Somebody who goes into the cell and out again would make a formula of it.
  return textXml(place, cell, /^[=+\-@\t\r]/.test(cell) ? styles.quoted : styles.text)
}

export function textXml(place: string, text: string, style: number): string {
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${contentOf(text)}</t></is></c>`
}

function contentOf(text: string): string {
  const whole = text.length > longest ? text.slice(0, longest - cutMark.length) + cutMark : text
  const content = xml(whole)
  // “_x000D_” stands for a character: where a draft has it, its first mark is written that way.
  return content.includes('_x') ? content.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_') : content
}

/** Days since the beginning of time, which spreadsheets put at 30 December 1899. */
function serialOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569
}

/** “A”, “Z”, “AA”: from 0. */
export function columnName(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : columnName(Math.floor(at / 26) - 1) + columnName(at % 26)
}

import {type Sprm, sprmsOf} from './sprm.ts'

/** What of the look of characters matters for the text. */
export interface CharacterProperties {
  /** Undefined: as the style says; `opposite`: the other way round. */
  readonly hidden?: boolean | 'opposite'
  readonly deleted?: boolean
  readonly inserted?: boolean
  readonly style?: number
  /** Its character is a sign of a font: the number of the font and the code of the sign. */
  readonly symbol?: {readonly font: number; readonly code: number}
}

export interface ParagraphProperties {
  /** From 0; 9 is body text. */
  readonly outlineLevel?: number
  /** The number of its list, from 1; 0 for none. */
  readonly list?: number
  /** From 0. */
  readonly listLevel?: number
  readonly inTable?: boolean
  /** How many tables it is in, one in the other. */
  readonly tableDepth?: number
  /** It is the mark behind the cells of a row. */
  readonly endsRow?: boolean
  readonly endsInnerCell?: boolean
  readonly endsInnerRow?: boolean
  /** Of the cells of the row that it ends: is the cell a part of another one? */
  readonly merged?: readonly boolean[]
  /** More properties stand at this place of the stream of data. */
  readonly more?: number
}

export function characterProperties(grpprl: Uint8Array): CharacterProperties {
  let found: CharacterProperties = {}
  for (const {code, value} of sprmsOf(grpprl)) {
    switch (code) {
      case 0x0800:
        found = {...found, deleted: value !== 0}
        break
      case 0x0801:
        found = {...found, inserted: value !== 0}
        break
      case 0x083c:
        // 0x80: as the style says.
        if (value !== 0x80) found = {...found, hidden: value === 0x81 ? 'opposite' : value === 1}
        break
      case 0x4a30:
        found = {...found, style: value}
        break
      case 0x6a09:
        found = {...found, symbol: {font: value & 0xffff, code: value >>> 16}}
        break
    }
  }
  return found
}

export function paragraphProperties(grpprl: Uint8Array): ParagraphProperties {
  let found: ParagraphProperties = {}
  for (const sprm of sprmsOf(grpprl)) found = {...found, ...paragraphProperty(sprm, found)}
  return found
}

function paragraphProperty(
  {code, value, bytes}: Sprm,
  {merged = []}: ParagraphProperties,
): ParagraphProperties {
  switch (code) {
    case 0x2640:
      return {outlineLevel: value}
    case 0x460b:
      // Numbers that are turned off are kept as negative ones.
      return {list: value < 0x8000 ? value : 0}
    case 0x260a:
      return {listLevel: value}
    case 0x2416:
      return {inTable: value !== 0}
    case 0x6649:
      return {tableDepth: value}
    case 0x2417:
      return {endsRow: value !== 0}
    case 0x244b:
      return {endsInnerCell: value !== 0}
    case 0x244c:
      return {endsInnerRow: value !== 0}
    case 0x6645:
    case 0x6646:
      return {more: value}
    case 0xd608:
      return {merged: mergedCells(bytes)}
    case 0xd62b:
      return {merged: merged.map((cell, index) => (index === bytes[0] ? bytes[1] === 1 : cell))}
  }
  return {}
}

const cellLength = 20

/** Behind the number of cells and the places of their edges stands what each cell is. */
function mergedCells(bytes: Uint8Array): boolean[] {
  const count = Math.min(bytes[0] ?? 0, 64)
  const cells = 1 + (count + 1) * 2
  return Array.from({length: count}, (_, index) => {
    const flags = bytes[cells + index * cellLength] ?? 0
    return (flags & 3) === 2 || ((flags >> 5) & 3) === 1
  })
}

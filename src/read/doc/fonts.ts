import type {Bytes} from './bytes.ts'

const nameStart = 39

/** The names of the fonts by their numbers (MS-DOC, 2.9.286). */
export function readFonts(table: Bytes): string[] {
  if (table.length < 4) return []
  const names: string[] = []
  let at = 4
  for (let index = 0; index < table.u16(0) && at < table.length; index++) {
    const length = table.u8(at)
    // The name ends with a zero; behind it another name can follow.
    const count = Math.max(0, Math.floor((Math.min(length, table.length - at - 1) - nameStart) / 2))
    names.push(table.wide(at + 1 + nameStart, count).replace(/\0.*$/s, ''))
    at += 1 + length
  }
  return names
}

import {damaged} from '../faults.ts'
import {Unreadable} from '../unreadable.ts'

const named: ReadonlyMap<string, string> = new Map(
  Object.entries({amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"}),
)
const reference = /&(?:#(?:x([0-9A-Fa-f]{1,8})|([0-9]{1,9}))|([A-Za-z]+));|&/g

/**
 * The characters that references such as `&amp;` and `&#x4e00;` stand for.
 *
 * @throws {Unreadable} for a reference that only a DTD could explain
 */
export function decodeEntities(source: string): string {
  return source.includes('&') ? source.replace(reference, decodeOne) : source
}

function decodeOne(source: string, hex?: string, decimal?: string, name?: string): string {
  const character = name === undefined ? codePoint(hex, decimal) : named.get(name)
  if (character === undefined || source === '&') throw new Unreadable(damaged)
  return character
}

/** Drafts come with halves of pairs, which are no characters, and must not break anything. */
function codePoint(hex: string | undefined, decimal: string | undefined): string | undefined {
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  if (code > 0x10ffff || Number.isNaN(code)) return undefined
  return code === 0 ? '\ufffd' : String.fromCodePoint(code)
}

/** Where in `source` the unit at `index` of its decoded text begins; a reference is not cut. */
export function sourceIndex(source: string, index: number): number {
  if (!source.includes('&')) return index
  let decoded = 0
  let at = 0
  for (const match of source.matchAll(reference)) {
    const before = match.index - at
    if (index < decoded + before) break
    decoded += before
    at = match.index
    const {length} = decodeOne(...(match as unknown as [string, string?, string?, string?]))
    if (index < decoded + length) return at
    decoded += length
    at += match[0].length
  }
  return at + index - decoded
}

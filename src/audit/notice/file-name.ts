import {wellFormed} from '../../reporter/escape/well-formed.ts'

const mostCharacters = 80
/** File systems take 255 bytes; an extension comes behind the name. */
const mostBytes = 240

/**
 * A name of a file for a unit that no system refuses and that leads nowhere: no folders, no names of devices, no
 * dots at its ends. At most 80 characters; the same unit has the same name, other units may have it too.
 */
export function safeName(unit: string): string {
  const name = trimmed(
    wellFormed(unit)
      .normalize('NFC')
      .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
      .replace(/[\\/:*?"<>|~%$&;`'#!{}^]/g, '_')
      .replace(/\s+/g, ' '),
  )
  const short = trimmed(clipped(name, mostCharacters))
  if (short === '' || /^_+$/.test(short)) return '未命名'
  return devices.test(short) || short.startsWith('-') ? `_${short}` : short
}

/** Names for all of them, in their order, each once: file systems take “A” and “a” for one. */
export function safeNames(units: Iterable<string>): string[] {
  const taken = new Set<string>()
  const counts = new Map<string, number>()
  return Array.from(units, unit => {
    const name = safeName(unit)
    const key = keyOf(name)
    let unique = name
    for (let number = counts.get(key) ?? 1; taken.has(keyOf(unique)); number++) {
      const mark = `（${number + 1}）`
      unique = clipped(name, mostCharacters - mark.length) + mark
      counts.set(key, number + 1)
    }
    taken.add(keyOf(unique))
    return unique
  })
}

const keyOf = (name: string) => name.normalize('NFKC').toLowerCase()

/** What Windows keeps for itself, with any extension. */
const devices = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?:\.|$)/i

const trimmed = (name: string) => name.replace(/^[\s.]+|[\s.]+$/g, '')

function clipped(name: string, most: number): string {
  let [count, bytes, clip] = [0, 0, '']
  const encoder = new TextEncoder()
  for (const character of name) {
    count++
    bytes += encoder.encode(character).length
    // Room for a mark that tells names apart.
    if (count > most || bytes > mostBytes - 12) break
    clip += character
  }
  return clip
}

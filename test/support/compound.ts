/** Compound files (MS-CFB) built in code, with sectors of 512 bytes. */

const sector = 512
const mini = 64
const cutoff = 4096
const endOfChain = 0xfffffffe
const free = 0xffffffff
const fatSector = 0xfffffffd

/** The bytes of a file with these streams in its root folder. */
export function compound(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries = Object.entries(streams).map(([name, content]) => ({name, content, start: endOfChain}))
  const fat: number[] = []
  const parts: Uint8Array[] = []
  const store = (content: Uint8Array): number => {
    const count = Math.ceil(content.length / sector)
    const start = fat.length
    for (let index = 0; index < count; index++) fat.push(index + 1 < count ? start + index + 1 : endOfChain)
    parts.push(padded(content, sector))
    return count > 0 ? start : endOfChain
  }
  const miniFat: number[] = []
  const minis: Uint8Array[] = []
  for (const entry of entries) {
    if (entry.content.length >= cutoff) entry.start = store(entry.content)
    else if (entry.content.length > 0) {
      const count = Math.ceil(entry.content.length / mini)
      entry.start = miniFat.length
      for (let index = 0; index < count; index++)
        miniFat.push(index + 1 < count ? entry.start + index + 1 : endOfChain)
      minis.push(padded(entry.content, mini))
    }
  }
  const miniStream = joined(minis)
  const miniStart = store(miniStream)
  const miniFatStart = store(numbers(miniFat))
  const directory = store(
    joined([
      directoryEntry('Root Entry', 5, entries.length > 0 ? 1 : free, free, miniStart, miniStream.length),
      // A tree that leans to one side is a tree as well.
      ...entries.map(({name, start, content}, index) =>
        directoryEntry(name, 2, free, index + 1 < entries.length ? index + 2 : free, start, content.length),
      ),
    ]),
  )
  const fatCount = Math.ceil((fat.length + 1) / (sector / 4 - 1))
  const fatStart = fat.length
  for (let index = 0; index < fatCount; index++) fat.push(fatSector)
  while (fat.length % (sector / 4) !== 0) fat.push(free)
  const header = new DataView(new ArrayBuffer(sector))
  for (const [index, byte] of [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].entries())
    header.setUint8(index, byte)
  header.setUint16(0x18, 0x3e, true)
  header.setUint16(0x1a, 3, true)
  header.setUint16(0x1c, 0xfffe, true)
  header.setUint16(0x1e, 9, true)
  header.setUint16(0x20, 6, true)
  header.setUint32(0x2c, fatCount, true)
  header.setUint32(0x30, directory, true)
  header.setUint32(0x38, cutoff, true)
  header.setUint32(0x3c, miniFatStart, true)
  header.setUint32(0x40, Math.ceil(miniFat.length / 128), true)
  header.setUint32(0x44, endOfChain, true)
  for (let index = 0; index < 109; index++)
    header.setUint32(0x4c + index * 4, index < fatCount ? fatStart + index : free, true)
  return joined([new Uint8Array(header.buffer), ...parts, numbers(fat)])
}

function directoryEntry(
  name: string,
  type: number,
  child: number,
  right: number,
  start: number,
  size: number,
): Uint8Array {
  const entry = new DataView(new ArrayBuffer(128))
  for (let index = 0; index < name.length; index++) entry.setUint16(index * 2, name.charCodeAt(index), true)
  entry.setUint16(0x40, name.length * 2 + 2, true)
  entry.setUint8(0x42, type)
  entry.setUint8(0x43, 1)
  entry.setUint32(0x44, free, true)
  entry.setUint32(0x48, right, true)
  entry.setUint32(0x4c, type === 5 ? child : free, true)
  entry.setUint32(0x74, start, true)
  entry.setUint32(0x78, size, true)
  return new Uint8Array(entry.buffer)
}

function padded(content: Uint8Array, to: number): Uint8Array {
  const result = new Uint8Array(Math.ceil(content.length / to) * to)
  result.set(content)
  return result
}

function numbers(values: readonly number[]): Uint8Array {
  return bytes(...values.flatMap(value => u32(value)))
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const result = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    result.set(part, at)
    at += part.length
  }
  return result
}

export const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)
export const u16 = (value: number): number[] => [value & 0xff, (value >> 8) & 0xff]
export const u32 = (value: number): number[] => [
  ...u16(value & 0xffff),
  ...u16(Math.floor(value / 65536) & 0xffff),
]
export const wide = (text: string): number[] =>
  Array.from({length: text.length}, (_, at) => u16(text.charCodeAt(at))).flat()

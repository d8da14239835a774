/** Eight bytes a step: for each of them the checksum that it adds, seen from so many bytes behind it. */
const tables: readonly Uint32Array[] = makeTables()

function makeTables(): Uint32Array[] {
  const first = Uint32Array.from({length: 256}, (_, byte) => {
    let value = byte
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
    return value
  })
  const made = [first]
  for (let at = 1; at < 8; at++) made.push(made[at - 1]!.map(value => (value >>> 8) ^ first[value & 0xff]!))
  return made
}

/** The checksum that ZIP keeps of each file (ISO 3309). */
export function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = tables as unknown as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ]
  const steps = bytes.length - (bytes.length % 8)
  let sum = -1
  let at = 0
  while (at < steps) {
    const low = sum ^ (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24))
    sum =
      t7[low & 0xff]! ^
      t6[(low >>> 8) & 0xff]! ^
      t5[(low >>> 16) & 0xff]! ^
      t4[low >>> 24]! ^
      t3[bytes[at + 4]!]! ^
      t2[bytes[at + 5]!]! ^
      t1[bytes[at + 6]!]! ^
      t0[bytes[at + 7]!]!
    at += 8
  }
  for (; at < bytes.length; at++) sum = t0[(sum ^ bytes[at]!) & 0xff]! ^ (sum >>> 8)
  return ~sum >>> 0
}

import type {AST} from '@eslint-community/regexpp'

/** UTF-16 units from … to, both included: sorted, not overlapping. */
export type Ranges = readonly (readonly [from: number, to: number])[]

const last = 0xffff

/** What an element matches; without flags, as the checks use patterns. */
export function rangesOf(element: AST.Element | AST.CharacterClassElement): Ranges {
  switch (element.type) {
    case 'Character':
      return [[element.value, element.value]]
    case 'CharacterClassRange':
      return [[element.min.value, element.max.value]]
    case 'CharacterSet':
      return 'negate' in element && element.negate
        ? inverse(sets[element.kind] ?? [])
        : (sets[element.kind] ?? [])
    case 'CharacterClass': {
      const ranges = union(element.elements.flatMap(part => rangesOf(part)))
      return element.negate ? inverse(ranges) : ranges
    }
    default:
      return []
  }
}

const space: Ranges = [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
]
const digit: Ranges = [[0x30, 0x39]]
const word: Ranges = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
]
const lineBreak: Ranges = [
  [0x0a, 0x0a],
  [0x0d, 0x0d],
  [0x2028, 0x2029],
]
const sets: Readonly<Record<string, Ranges>> = {any: inverse(lineBreak), space, digit, word}

function union(ranges: Ranges): Ranges {
  const merged: [number, number][] = []
  for (const [from, to] of ranges.toSorted((one, other) => one[0] - other[0])) {
    const before = merged.at(-1)
    if (before && from <= before[1] + 1) before[1] = Math.max(before[1], to)
    else merged.push([from, to])
  }
  return merged
}

function inverse(ranges: Ranges): Ranges {
  const gaps: [number, number][] = []
  let from = 0
  for (const [start, end] of ranges) {
    if (start > from) gaps.push([from, start - 1])
    from = end + 1
  }
  if (from <= last) gaps.push([from, last])
  return gaps
}

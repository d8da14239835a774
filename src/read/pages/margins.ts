import type {PlacedLine} from './line.ts'

/** Where the lines of a column begin and end. */
export interface Margins {
  readonly left: number
  readonly right: number
  /** The paper shows it too. A text that was broken before it was printed ends its lines anywhere. */
  readonly isCertain: boolean
}

/** The margins of each line: of a column, alike on all left and on all right pages. */
export function marginsOf(lines: readonly PlacedLine[], em: number): (line: PlacedLine) => Margins {
  const groups = new Map<string, PlacedLine[]>()
  for (const line of lines) {
    const group = groups.get(groupOf(line))
    if (group) group.push(line)
    else groups.set(groupOf(line), [line])
  }
  const columns = lines.some(({column}) => column > 0)
  const margins = new Map([...groups].map(([key, own]) => [key, marginsOfColumn(own, em, columns)]))
  return line => margins.get(groupOf(line))!
}

const groupOf = ({page, column}: PlacedLine) => `${page % 2} ${column}`

function marginsOfColumn(lines: readonly PlacedLine[], em: number, columns: boolean): Margins {
  const text = lines.filter(({table}) => !table)
  const used = text.length > 0 ? text : lines
  const left = leftMargin(used, em)
  const right = rightMargin(used, em)
  const paper = Math.max(...new Set(used.map(line => line.paper)))
  return {left, right, isCertain: columns || paper - right < left * 1.6 + 3 * em}
}

/** The leftmost place where several lines begin; before an indent, where a single one does. */
function leftMargin(lines: readonly PlacedLine[], em: number): number {
  const starts = lines.map(({x}) => x).sort((a, b) => a - b)
  const few = Math.max(2, lines.length * 0.05)
  const usual = starts.find((x, at) => (starts[Math.ceil(at + few) - 1] ?? Number.NaN) - x < 0.5 * em)
  const first = starts[0]!
  if (usual === undefined) return first
  const indent = (usual - first) / em
  return indent > 1.5 && indent < 2.5 ? first : usual
}

/** Where most long lines end; without such a place, where the longest end. */
function rightMargin(lines: readonly PlacedLine[], em: number): number {
  // A mark may hang over the margin.
  const plain = lines.filter(({text}) => !/[，。、；：！？”’》）]$/.test(text))
  const ends = (plain.length > 4 ? plain : lines).map(({right}) => right).sort((a, b) => b - a)
  const longest = ends[Math.floor(ends.length * 0.05)]!
  const near = ends.filter(end => longest - end < 3 * em)
  const [best, most] = mostCommon(near, end => Math.round(end / (0.2 * em)))
  return most >= Math.max(2, near.length * 0.3) ? best : longest
}

/** The first value of the largest group, and how large that is; of groups alike, the first. */
function mostCommon(values: readonly number[], keyOf: (value: number) => number): readonly [number, number] {
  const groups = new Map<number, {readonly first: number; count: number}>()
  for (const value of values) {
    const group = groups.get(keyOf(value))
    if (group) group.count++
    else groups.set(keyOf(value), {first: value, count: 1})
  }
  let best = {first: 0, count: 0}
  for (const group of groups.values()) if (group.count > best.count) best = group
  return [best.first, best.count]
}

/** The usual distance between two lines of a paragraph. */
export function pitchOf(lines: readonly PlacedLine[]): number {
  const distances = lines.flatMap((line, at) => {
    const last = lines[at - 1]
    const near = last?.page === line.page && last.column === line.column && line.y > last.y
    return near ? [line.y - last.y] : []
  })
  const [best, count] = mostCommon(distances, distance => Number(distance.toPrecision(2)))
  return count > 0 ? best : 1
}

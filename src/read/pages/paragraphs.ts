import {markAt} from '../../tree/numbering.ts'
import {firstUnit, type PageLine} from './line.ts'

/** A line in the order of reading. */
export interface PlacedLine extends PageLine {
  readonly text: string
  readonly isRow: boolean
  readonly page: number
  readonly column: number
}

/** What the page shows of a line beyond its words. */
export interface Shown {
  /** In ems, from the margin of its column; 0 for a line in the middle. */
  readonly indent: number
  /** More space above it than lines have between them. */
  readonly apart: boolean
  /** It goes on with the line before, or begins a paragraph; undefined where only the words can tell. */
  readonly continues: boolean | undefined
  /** It reaches the margin: the beginning of the next line found no room in it. */
  readonly full: boolean
}

interface Margins {
  readonly left: number
  readonly right: number
}

/** How the paragraphs of a document begin. */
interface Habit {
  readonly sign: 'indent' | 'space' | undefined
  /** Numbered headings stand at the margin where other paragraphs are indented. */
  readonly flushMarks: boolean
}

/** Sees by margins, indents and spacing where paragraphs begin. */
export function shownOf(lines: readonly PlacedLine[], em: number): Shown[] {
  const margins = marginsOf(lines, em)
  const pitch = pitchOf(lines)
  const geometry = lines.map((line, at): Geometry => {
    const own = margins.get(groupOf(line))!
    const last = lines[at - 1]
    const near = last?.page === line.page && last.column === line.column && line.y > last.y
    const indent = (line.x - own.left) / em
    const room = (own.right - line.right) / em
    const large = line.size > 1.1 * em
    // In a title what is free is shared by both ends.
    const free = large && Math.abs(indent - room) < 1 ? indent + room : room
    return {
      indent,
      measure: (own.right - own.left) / em,
      room,
      full: isFull(free, lines[at + 1], em),
      large,
      gap: near ? (line.y - last.y) / pitch : undefined,
    }
  })
  const habit = habitOf(lines, geometry)
  return geometry.map((own, at) => ({
    indent: isCentred(own) ? 0 : own.indent,
    apart: (own.gap ?? 1) > 1.6,
    continues: at === 0 ? undefined : continues(lines, geometry, at, habit),
    full: own.full,
  }))
}

interface Geometry {
  readonly indent: number
  /** The width of the column, in ems. */
  readonly measure: number
  /** What the line leaves free before the margin, in ems. */
  readonly room: number
  readonly full: boolean
  /** Larger than the text. */
  readonly large: boolean
  /** From the line above in the same column, in usual distances of lines. */
  readonly gap: number | undefined
}

function continues(
  lines: readonly PlacedLine[],
  geometry: readonly Geometry[],
  at: number,
  habit: Habit,
): boolean | undefined {
  const [last, line] = [lines[at - 1]!, lines[at]!]
  const [before, own] = [geometry[at - 1]!, geometry[at]!]
  if (last.isRow || line.isRow) return undefined
  if (Math.abs(last.size - line.size) > 0.15 * line.size) return false
  if (!before.full) return false
  if (own.gap !== undefined && own.gap > 1.6) return false
  // A title that is longer than a line goes on in the middle of the next; “——” begins a subtitle.
  if (isCentred(own) && !/[。！？；：]$/.test(last.text)) return !/^[—-]{2}/.test(line.text)
  if (own.indent > own.measure * 0.25) return false
  const hanging = own.indent - before.indent
  if (hanging > 0.5 && hanging < 5 && mark.test(last.text)) return own.indent < 1 ? true : undefined
  if (habit.sign === 'indent') {
    // A heading, or the middle of a sentence: “第二十条第⏎（一）项”.
    if (habit.flushMarks && own.indent < 1 && markAt(line.text)) return undefined
    return own.indent < 1
  }
  if (habit.sign === 'space' && own.gap !== undefined) return own.gap < 1.2
  return own.indent >= 1 && before.indent < 1 ? false : undefined
}

const mark = /^[（(\d一二三四五六七八九十①-⑳•·●■-]/

/** By more than an indent, and as much at the right. */
const isCentred = ({indent, room, large}: Geometry) => indent > (large ? 1 : 3) && Math.abs(indent - room) < 1

/** The first characters of the next line would have found no room. */
function isFull(room: number, next: PlacedLine | undefined, em: number): boolean {
  return next !== undefined && room < (firstUnit(next.text) * next.size) / em + 0.5
}

/** A line that stops well before the margin ends a paragraph: what do the lines behind those do? */
function habitOf(lines: readonly PlacedLine[], geometry: readonly Geometry[]): Habit {
  let starts = 0
  let flushMarks = 0
  let indented = 0
  let spaced = 0
  for (const [at, line] of lines.entries()) {
    const last = lines[at - 1]
    const own = geometry[at]!
    if (!last || last.isRow || line.isRow || own.gap === undefined) continue
    if (geometry[at - 1]!.room < 4 || own.indent > own.measure * 0.25) continue
    starts++
    if (own.indent >= 1) indented++
    else if (markAt(line.text)) flushMarks++
    if (own.gap > 1.2) spaced++
  }
  const most = Math.max(1, starts * 0.5)
  const sign = indented >= most ? 'indent' : spaced >= most ? 'space' : undefined
  return {sign, flushMarks: flushMarks > 0}
}

const groupOf = ({page, column}: PlacedLine) => `${page % 2} ${column}`

/** The margins of a column, alike on all left and on all right pages. */
function marginsOf(lines: readonly PlacedLine[], em: number): Map<string, Margins> {
  const groups = new Map<string, PlacedLine[]>()
  for (const line of lines) {
    const group = groups.get(groupOf(line))
    if (group) group.push(line)
    else groups.set(groupOf(line), [line])
  }
  return new Map(
    [...groups].map(([key, own]) => {
      const text = own.filter(({isRow}) => !isRow)
      const used = text.length > 0 ? text : own
      return [key, {left: leftMargin(used, em), right: rightMargin(used, em)}]
    }),
  )
}

/** The leftmost place where several lines begin. */
function leftMargin(lines: readonly PlacedLine[], em: number): number {
  const starts = lines.map(({x}) => x).sort((a, b) => a - b)
  const few = Math.max(2, lines.length * 0.05)
  return starts.find((x, at) => (starts[Math.ceil(at + few) - 1] ?? Number.NaN) - x < 0.5 * em) ?? starts[0]!
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
function pitchOf(lines: readonly PlacedLine[]): number {
  const distances = lines.flatMap((line, at) => {
    const last = lines[at - 1]
    const near = last?.page === line.page && last.column === line.column && line.y > last.y
    return near ? [line.y - last.y] : []
  })
  const [best, count] = mostCommon(distances, distance => Number(distance.toPrecision(2)))
  return count > 0 ? best : 1
}

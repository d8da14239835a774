import {markAt} from '../../tree/numbering.ts'
import {firstUnit, type PlacedLine} from './line.ts'
import {marginsOf, pitchOf} from './margins.ts'

/** What the page shows of a line beyond its words. */
export interface Shown {
  /** In ems, from the margin of its column; 0 for a line in the middle. */
  readonly indent: number
  /** More space above it than lines have between them. */
  readonly apart: boolean
  /** It goes on with the line before, or begins a paragraph; undefined where only the words can tell. */
  readonly continues: boolean | undefined
  /** It reaches the margin: the next line begins with what found no room. Undefined without a margin. */
  readonly full: boolean | undefined
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
    const own = margins(line)
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
      full: own.isCertain ? isFull(free, lines[at + 1], em) : undefined,
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
  readonly full: boolean | undefined
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
  if (before.full === undefined) return undefined
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

import {printable} from '../tree/printable.ts'
import {type Change, splice} from './splice.ts'

/** Lines that stand unchanged around a change. */
const context = 3

/** Lines [from, to) of the old text, and what they become. */
interface Hunk {
  readonly from: number
  readonly to: number
  readonly lines: readonly string[]
}

/**
 * A unified diff, as `git apply` and `patch -p1` read it. The changes are known, so there is nothing to search for.
 * Empty when nothing changes.
 *
 * @param name relative, with slashes
 * @param changes of the text, sorted, not overlapping
 */
export function unifiedDiff(name: string, text: string, changes: readonly Change[]): string {
  const old = linesOf(text)
  const hunks = hunksOf(old, changes)
  if (hunks.length === 0) return ''
  const shown = printable(name)
  // A name with spaces ends in a tab, or its end could not be told.
  const end = shown.includes(' ') ? '\t\n' : '\n'
  return `--- a/${shown}${end}+++ b/${shown}${end}${format(old, hunks)}`
}

/** With their ends. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

function hunksOf(old: readonly string[], changes: readonly Change[]): Hunk[] {
  const starts: number[] = []
  let length = 0
  for (const line of old) {
    starts.push(length)
    length += line.length
  }
  const lineAt = (offset: number) => {
    const next = starts.findIndex(start => start > offset)
    return Math.max(0, (next === -1 ? starts.length : next) - 1)
  }
  const groups: {from: number; to: number; changes: Change[]}[] = []
  for (const change of changes) {
    const from = lineAt(change.start)
    const to = Math.min(lineAt(change.end) + 1, old.length)
    const last = groups.at(-1)
    if (last && from <= last.to) {
      last.to = Math.max(last.to, to)
      last.changes.push(change)
    } else groups.push({from, to, changes: [change]})
  }
  return groups.flatMap(group => {
    const start = starts[group.from] ?? 0
    const moved = group.changes.map(({start: from, end, text: added}) => ({
      start: from - start,
      end: end - start,
      text: added,
    }))
    const lines = linesOf(splice(old.slice(group.from, group.to).join(''), moved))
    return trimmed(old, {from: group.from, to: group.to, lines})
  })
}

/** Without lines at both ends that stay. */
function trimmed(old: readonly string[], {from, to, lines}: Hunk): Hunk[] {
  let head = 0
  while (from + head < to && head < lines.length && old[from + head] === lines[head]) head++
  let tail = 0
  while (to - tail > from + head && lines.length - tail > head && old[to - tail - 1] === lines.at(-1 - tail))
    tail++
  const hunk = {from: from + head, to: to - tail, lines: lines.slice(head, lines.length - tail)}
  return hunk.from === hunk.to && hunk.lines.length === 0 ? [] : [hunk]
}

function format(old: readonly string[], hunks: readonly Hunk[]): string {
  let output = ''
  let grown = 0
  for (let at = 0; at < hunks.length; ) {
    const near = [hunks[at++]!]
    while (at < hunks.length && hunks[at]!.from - near.at(-1)!.to <= 2 * context) near.push(hunks[at++]!)
    const from = Math.max(0, near[0]!.from - context)
    const to = Math.min(old.length, near.at(-1)!.to + context)
    let body = ''
    let growth = 0
    let line = from
    for (const hunk of near) {
      body += marked(' ', old.slice(line, hunk.from))
      body += marked('-', old.slice(hunk.from, hunk.to)) + marked('+', hunk.lines)
      growth += hunk.lines.length - (hunk.to - hunk.from)
      line = hunk.to
    }
    body += marked(' ', old.slice(line, to))
    output += `@@ -${span(from, to - from)} +${span(from + grown, to - from + growth)} @@\n${body}`
    grown += growth
  }
  return output
}

function marked(sign: string, lines: readonly string[]): string {
  return lines
    .map(line => (line.endsWith('\n') ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`))
    .join('')
}

/** An empty span is told by the line before it. */
function span(from: number, count: number): string {
  if (count === 1) return `${from + 1}`
  return `${count === 0 ? from : from + 1},${count}`
}

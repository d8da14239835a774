import {emsOf, isWide} from './characters.ts'
import type {TableLine} from './table.ts'
import type {Run} from './types.ts'

/** Characters on one base line, from left to right. */
export interface PageLine {
  readonly x: number
  readonly right: number
  /** The base line of its largest characters, and their size. */
  readonly y: number
  readonly size: number
  readonly runs: readonly Run[]
  /** Parts that white space keeps apart: the cells of a row, or the words of a spaced title. */
  readonly cells: readonly Cell[]
}

/** A line in the order of reading. */
export interface PlacedLine extends PageLine {
  readonly text: string
  readonly table: TableLine | undefined
  /** From 0. */
  readonly page: number
  readonly column: number
  /** Among the lines of its page, from 1. */
  readonly number: number
  /** The width of its page. */
  readonly paper: number
}

export interface Cell {
  readonly text: string
  readonly x: number
  readonly right: number
}

/** Gaps in ems. Below the first there is none; up to the second it is a space, or what justifying a line left. */
const someGap = 0.12
const fullSpace = 0.7
/** From here on the parts of a line stand apart: cells of a table, a signature beside a date. */
const cellGap = 1.35

/** Runs come from top to bottom, so the line of a run is one of the last. */
const nearLines = 4

/** Beside each other: most of the smaller one is at the height of the larger one. */
function isLevel(one: {y: number; size: number}, other: {y: number; size: number}): boolean {
  const shared = Math.min(one.y, other.y) - Math.max(one.y - one.size, other.y - other.size)
  return shared >= 0.55 * Math.min(one.size, other.size)
}

/** Groups runs to lines, from top to bottom. A raised note number stays in its line. */
export function linesOf(runs: readonly Run[]): PageLine[] {
  const groups: {y: number; size: number; runs: Run[]}[] = []
  for (const run of [...runs].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const group = groups.slice(-nearLines).findLast(line => isLevel(line, run))
    if (!group) groups.push({y: run.y, size: run.size, runs: [run]})
    else {
      group.runs.push(run)
      if (run.size > group.size) Object.assign(group, {y: run.y, size: run.size})
    }
  }
  return groups
    .sort((a, b) => a.y - b.y)
    .map(({y, size, runs: own}) => {
      const cells = cellsOf(withoutReferences(own, y, size), size)
      return {x: cells[0]!.x, right: cells.at(-1)!.right, y, size, runs: own, cells}
    })
}

/** A raised number right behind a word leads to a note; behind a letter or digit it is a power. Its place stays. */
function withoutReferences(runs: readonly Run[], y: number, size: number): Run[] {
  const sorted = [...runs].sort((a, b) => a.x - b.x)
  return sorted.map((run, at) => {
    const last = sorted[at - 1]
    const isSmall = run.size <= 0.75 * size && y - run.y >= 0.2 * size
    if (!last || !isSmall || run.x - last.x - last.width > 0.3 * size) return run
    return noteReference.test(run.text) && !/[A-Za-z0-9]$/.test(last.text) ? {...run, text: ''} : run
  })
}

const noteReference = /^(?:[[［〔]?\d{1,3}[\]］〕]?|[①-⑳*＊])$/

function cellsOf(runs: readonly Run[], size: number): Cell[] {
  const cells: {text: string; x: number; right: number}[] = []
  let last: Run | undefined
  for (const run of [...runs].sort((a, b) => a.x - b.x)) {
    // Drawn a second time, a hair beside the first: that is how bold type is imitated.
    if (last && run.text === last.text && Math.abs(run.x - last.x) < 0.3 * size) continue
    const cell = cells.at(-1)
    const right = run.x + run.width
    const gap = cell ? (run.x - cell.right) / size : 0
    if (!cell || gap >= cellGap) cells.push({text: run.text, x: run.x, right})
    else {
      if (run.text !== '') cell.text += spaceOf(gap, cell.text, run.text) + run.text.trimStart()
      cell.right = Math.max(cell.right, right)
    }
    last = run
  }
  return spacedLetters(cells.map(cell => ({...cell, text: tidy(cell.text)})))
}

/** Runs as a single cell, however far apart they are. */
export function cellOf(runs: readonly Run[], size: number): Cell {
  const cells = cellsOf(runs, size)
  const text = cells.map(cell => cell.text).join(' ')
  return {text, x: cells[0]!.x, right: cells.at(-1)!.right}
}

function spaceOf(gap: number, before: string, after: string): string {
  if (gap >= fullSpace) return '\u3000'
  return gap >= someGap || before.endsWith(' ') || after.startsWith(' ') ? ' ' : ''
}

/** “关　于　报　告” with wide gaps is a title and no row of cells. */
function spacedLetters(cells: readonly Cell[]): Cell[] {
  const letters = cells.every(({text}) => [...text].length === 1 && isWide(text))
  if (cells.length < 2 || !letters) return [...cells]
  const text = cells.map(cell => cell.text).join('\u3000')
  return [{text, x: cells[0]!.x, right: cells.at(-1)!.right}]
}

/**
 * Takes out the spaces that only the layout made: between Han and digits or marks, and in a line that was
 * stretched to the margin, where they stand between nearly all characters. One between two words stays.
 */
function tidy(text: string): string {
  const trimmed = text.replace(/ {2,}/g, ' ').trim()
  if (!trimmed.includes(' ')) return trimmed
  const characters = [...trimmed]
  let joints = 0
  let spaced = 0
  for (const [at, character] of characters.entries()) {
    const next = characters[at + 1]
    if (next === undefined || !isWide(character)) continue
    if (isWide(next)) joints++
    else if (next === ' ' && isWide(characters[at + 2] ?? '')) {
      joints++
      spaced++
    }
  }
  const stretched = spaced >= 2 && spaced * 2 >= joints
  return characters
    .filter((character, at) => {
      if (character !== ' ') return true
      const before = characters[at - 1]!
      const after = characters[at + 1]!
      if (!isWide(before) && !isWide(after)) return true
      return isWide(before) && isWide(after) && !stretched && !mark.test(before) && !mark.test(after)
    })
    .join('')
}

const mark = /[\u3001-\u3020\uff01-\uff0f\uff1a-\uff20—…“”‘’]/

/** The line as text, with full-width spaces between its parts. */
export function textOf({cells, size}: PageLine): string {
  return cells
    .map(({text, x}, at) => {
      const before = cells[at - 1]
      if (!before) return text
      const ems = Math.min(Math.round((x - before.right) / size), 20)
      return '\u3000'.repeat(Math.max(2, ems)) + text
    })
    .join('')
}

/** The least that the next line could have left on this one: its first character, with the marks around it. */
export function firstUnit(text: string): number {
  return emsOf(unit.exec(text)?.[0] ?? '')
}

const unit =
  /^[“‘《〈（〔【『「([{<]*(?:[A-Za-z0-9.,:/@%+-]+|[^A-Za-z0-9])[，。；：、！？”’》〉）〕】』」…—%％)\]}>]*/

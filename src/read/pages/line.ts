import {emsOf, isWide} from './characters.ts'
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
  /** A row of a table. */
  readonly isRow: boolean
  /** From 0. */
  readonly page: number
  readonly column: number
  /** The width of its page. */
  readonly paper: number
}

interface Cell {
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

/** Groups runs to lines, from top to bottom. A raised note number stays in its line. */
export function linesOf(runs: readonly Run[]): PageLine[] {
  const groups: {y: number; size: number; runs: Run[]}[] = []
  for (const run of [...runs].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const group = groups
      .slice(-nearLines)
      .findLast(({y, size}) => Math.abs(run.y - y) <= 0.45 * Math.max(size, run.size))
    if (!group) groups.push({y: run.y, size: run.size, runs: [run]})
    else {
      group.runs.push(run)
      if (run.size > group.size) Object.assign(group, {y: run.y, size: run.size})
    }
  }
  return groups
    .sort((a, b) => a.y - b.y)
    .map(({y, size, runs: own}) => {
      const cells = cellsOf(own, size)
      return {x: cells[0]!.x, right: cells.at(-1)!.right, y, size, runs: own, cells}
    })
}

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
      cell.text += spaceOf(gap, cell.text, run.text) + run.text.trimStart()
      cell.right = Math.max(cell.right, right)
    }
    last = run
  }
  return spacedLetters(cells.map(cell => ({...cell, text: tidy(cell.text)})))
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

/** The line as text. In a row of a table cells are kept apart by spaces, elsewhere by full-width ones. */
export function textOf({cells, size}: PageLine, isRow: boolean): string {
  return cells
    .map(({text, x}, at) => {
      const before = cells[at - 1]
      if (!before) return text
      const ems = Math.min((x - before.right) / size, 20)
      return isRow
        ? ' '.repeat(Math.max(2, Math.round(ems * 2))) + text
        : '\u3000'.repeat(Math.max(2, Math.round(ems))) + text
    })
    .join('')
}

/** The least that the next line could have left on this one: its first character, with the marks around it. */
export function firstUnit(text: string): number {
  return emsOf(unit.exec(text)?.[0] ?? '')
}

const unit =
  /^[“‘《〈（〔【『「([{<]*(?:[A-Za-z0-9.,:/@%+-]+|[^A-Za-z0-9])[，。；：、！？”’》〉）〕】』」…—%％)\]}>]*/

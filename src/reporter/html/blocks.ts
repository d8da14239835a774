import {widthOf} from '../../diagnostic/width.ts'
import {formatBases} from '../basis.ts'
import {groupBy} from '../group-by.ts'
import type {Numbered} from './numbered.ts'

/** The line, from 1, that the note of a finding stands at. */
export type LineOf = (finding: Numbered) => number

/** Lines of the text, and the notes that stand beside them. */
export interface Block {
  /** From 1, both included. */
  readonly first: number
  readonly last: number
  readonly notes: readonly Numbered[]
}

/**
 * Where notes begin beside the text. A line with notes begins a block, so that they stand at it; but where the notes
 * before it are still longer than their text it goes into the same block, as comments in Word are pushed down: a
 * hole in the text would be worse.
 *
 * @param lines the text of each line
 */
export function blocksOf(
  lines: readonly string[],
  findings: readonly Numbered[],
  lineOf: LineOf,
): readonly Block[] {
  const notes = groupBy(findings, lineOf)
  const blocks: {first: number; last: number; notes: Numbered[]}[] = []
  let lead = 0
  for (const [at, line] of lines.entries()) {
    const own = notes.get(at + 1) ?? []
    const last = blocks.at(-1)
    if (!last || (own.length > 0 && lead >= -tolerance)) {
      blocks.push({first: at + 1, last: at + 1, notes: [...own]})
      lead = 0
    } else {
      last.last = at + 1
      last.notes.push(...own)
    }
    lead += rows(line, textWidth) * textRow - own.reduce((sum, note) => sum + heightOf(note), 0)
  }
  return blocks
}

/** How high things are on a screen, about: pixels, and columns of East Asian width to a row. */
const textRow = 33
const textWidth = 66
const noteRow = 21
const noteWidth = 42
/** A hole of less than a row is none. */
const tolerance = 20

function heightOf({diagnostic: {message, advice, basis}, waiver}: Numbered): number {
  const texts = [message, advice, formatBases(basis, 'zh'), waiver?.reason ?? '']
  // The head and the rule; of a waiver also who, until when and where.
  const fixed = waiver ? 4 : 2
  const inner = texts.filter(text => text !== '').reduce((sum, text) => sum + rows(text, noteWidth), fixed)
  return inner * noteRow + noteFrame
}

/** Padding, border, and what is between two of them. */
const noteFrame = 30

function rows(text: string, width: number): number {
  return Math.max(1, Math.ceil(widthOf(text) / width))
}

import type {Draft} from './draft.ts'
import {markBase} from './faults/types.ts'
import {type Line, linesOf} from './lines.ts'
import type {Planted} from './plant.ts'

export type Format = 'txt' | 'md' | 'docx'

/** Where a fault stands in the text of the report: a line from 1, columns from 1, the last one excluded. */
export interface FaultPlace {
  readonly rule: string
  readonly name: string
  readonly line: number
  readonly column: number
  readonly endColumn: number
  /** The words between the columns; empty where something is missing. */
  readonly words: string
}

export interface Printed {
  /** Without marks. */
  readonly lines: readonly Line[]
  /** Of a text format: the file. Of a Word file: what its reader makes of it. */
  readonly text: string
  readonly places: readonly FaultPlace[]
}

/** The text of a draft, and where its faults stand in it. */
export function print(draft: Draft, planted: readonly Planted[], format: Format): Printed {
  const lines: Line[] = []
  const places: FaultPlace[] = []
  let text = ''
  let at = 1
  for (const line of linesOf(draft)) {
    const prefix = prefixOf(line, draft, format)
    const gap = text === '' ? '' : gapOf(draft, format)
    text += gap
    at += gap.length
    const {bare, found} = withoutMarks(line.text)
    for (const {number, from, to} of found) {
      const {fault} = planted.find(one => one.number === number)!
      const column = prefix.length + from + 1
      places.push({
        rule: fault.rule,
        name: fault.name,
        line: at,
        column,
        endColumn: prefix.length + to + 1,
        words: bare.slice(from, to),
      })
    }
    text += prefix + bare
    lines.push({...line, text: bare})
  }
  return {lines, text: `${text}\n`, places}
}

function gapOf({look}: Draft, format: Format): string {
  if (format === 'md') return '\n\n'
  return format === 'docx' ? '\n' : look.gap
}

function prefixOf({role, level}: Line, {look}: Draft, format: Format): string {
  if (format === 'md') {
    if (role === 'title') return '# '
    return role === 'heading' ? `${'#'.repeat(level! + 1)} ` : ''
  }
  const isIndented = role === 'heading' || role === 'numbered' || role === 'body' || role === 'annexNote'
  return format === 'txt' && isIndented ? look.indent : ''
}

interface Found {
  readonly number: number
  readonly from: number
  readonly to: number
}

function withoutMarks(text: string): {bare: string; found: Found[]} {
  let bare = ''
  const open = new Map<number, number>()
  const found: Found[] = []
  for (const unit of text) {
    const sign = unit.charCodeAt(0) - markBase
    if (sign < 0 || sign >= 64 || unit.length > 1) bare += unit
    else if (sign % 2 === 0) open.set(sign / 2, bare.length)
    else found.push({number: (sign - 1) / 2, from: open.get((sign - 1) / 2)!, to: bare.length})
  }
  return {bare, found}
}

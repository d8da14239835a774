import type {Language, Words} from '../../diagnostic/types.ts'
import {widthOf} from '../../diagnostic/width.ts'

/** What is wrong, for programs; `yaml/…` are the codes of the YAML parser. */
export type FaultCode =
  | 'already-defined'
  | 'bad-day'
  | 'bad-encoding'
  | 'bad-id'
  | 'bad-file-pattern'
  | 'bad-pattern'
  | 'circular-extends'
  | 'empty'
  | 'id-mismatch'
  | 'missing-key'
  | 'not-listed'
  | 'refused-option'
  | 'runaway-pattern'
  | 'same-name'
  | 'stray-brace'
  | 'too-large'
  | 'too-small'
  | 'unknown-check'
  | 'unknown-key'
  | 'unknown-option'
  | 'unknown-placeholder'
  | 'unknown-preset'
  | 'unknown-role'
  | 'unknown-list'
  | 'unreadable-data'
  | 'unreadable-waivers'
  | 'unknown-rule'
  | 'wrong-order'
  | 'wrong-type'
  | `yaml/${string}`

/** What is wrong and what to do, without the place. */
export interface FaultText {
  readonly code: FaultCode
  readonly message: Words
  readonly hint?: Words
}

/** Line and column from 1, in UTF-16 units; `length` never reaches over the end of the line. */
export interface Place {
  readonly line: number
  readonly column: number
  readonly length: number
}

/** A mistake in a rule, preset or role file. */
export interface Fault extends FaultText, Place {
  readonly file: string
}

/** All faults of some files, with their texts: for a caller that cannot go on. */
export class FaultsError extends Error {
  readonly faults: readonly Fault[]
  readonly sources: ReadonlyMap<string, string>

  constructor(faults: readonly Fault[], sources: ReadonlyMap<string, string>) {
    super(faults.map(({file, line, column, message}) => `${file}:${line}:${column} ${message.en}`).join('\n'))
    this.name = 'FaultsError'
    this.faults = faults
    this.sources = sources
  }
}

/** The order in which a person goes through a file. */
export function byPlace(one: Place, other: Place): number {
  return one.line - other.line || one.column - other.column
}

/** One code frame a fault, an empty line between them; ends with a line break unless there is no fault. */
export function formatFaults(
  faults: readonly Fault[],
  sources: ReadonlyMap<string, string>,
  language: Language,
): string {
  return faults.map(fault => frame(fault, sources.get(fault.file), language)).join('\n')
}

function frame(fault: Fault, source: string | undefined, language: Language): string {
  const lines = (source ?? '').replace(/^\ufeff/, '').split(/\r\n?|\n/)
  const rows = [`${fault.file}:${fault.line}:${fault.column}  ${fault.message[language]}`]
  const line = lines[fault.line - 1]
  const gutter = String(fault.line).length
  if (line !== undefined && source !== undefined) {
    const before = lines[fault.line - 2]
    if (before !== undefined) rows.push(row(' ', String(fault.line - 1).padStart(gutter), before))
    rows.push(row('>', String(fault.line), line))
    rows.push(row(' ', ' '.repeat(gutter), caret(line, fault)))
  }
  if (fault.hint) rows.push(`${' '.repeat(gutter + 3)}${fault.hint[language]}`)
  return rows.map(text => `${text.trimEnd()}\n`).join('')
}

function row(mark: string, number: string, text: string): string {
  return `${mark} ${number} | ${withoutTabs(text)}`
}

/** Stands right under Han text, which is twice as wide. */
function caret(line: string, {column, length}: Place): string {
  const before = widthOf(withoutTabs(line.slice(0, column - 1)))
  const marked = widthOf(withoutTabs(line.slice(column - 1, column - 1 + length)))
  return ' '.repeat(before) + '^'.repeat(Math.max(1, marked))
}

function withoutTabs(text: string): string {
  return text.replaceAll('\t', '  ')
}

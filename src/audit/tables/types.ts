import type {Language, Words} from '../../diagnostic/types.ts'

/** A day is text, “2026-02-12”; a percentage is a number from 0 to 1; undefined: nothing to be said. */
export type Cell = string | number | undefined

/** decimal: a number with one decimal. mark: one of the signs of `signs.ts`. */
export type ColumnKind = 'text' | 'number' | 'decimal' | 'percent' | 'date' | 'mark'

export interface Column {
  readonly title: string
  readonly kind: ColumnKind
  /** Of the characters that it shows at once, in half-width ones: a Han character takes two. */
  readonly width: number
}

export type TableName =
  | 'overview'
  | 'scores'
  | 'matrix'
  | 'items'
  | 'findings'
  | 'copies'
  | 'figures'
  | 'submission'
  | 'drafts'
  | 'trend'
  | 'method'

export interface Table {
  /** For names of files. */
  readonly name: TableName
  /** For people: at most 20 characters, none that the name of a sheet must not have. */
  readonly title: string
  /** What it has, in a sentence. */
  readonly about: string
  readonly columns: readonly Column[]
  /** So many columns at the left stay in sight. */
  readonly frozen: number
  /** As long as `columns` each; made while they are read, and made anew each time. */
  readonly rows: Iterable<readonly Cell[]>
}

export interface TableOptions {
  readonly language: Language
}

/** A column in both languages. */
export interface ColumnWords extends Omit<Column, 'title'> {
  readonly title: Words
}

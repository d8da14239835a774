import type {Words} from '../../diagnostic/types.ts'
import type {DocumentPlace} from '../../tree/types.ts'

/** A count that a unit reports, with the sentence that it stands in. */
export interface Figure {
  /** `reconsideration-cases`, as in the data. */
  readonly id: string
  readonly value: number
  /** The counter: 件, 次, 场; empty when there is none. */
  readonly unit: string
  readonly sentence: string
  /** From 1. */
  readonly line: number
  /** Where `line` stands in a document that has no lines. */
  readonly place?: DocumentPlace
}

export interface FigureTable {
  readonly columns: readonly FigureColumn[]
  /** In the order of the drafts. Made as they are asked for: the sentences of all drafts would fill the memory. */
  readonly rows: Iterable<FigureRow>
}

export interface FigureColumn {
  readonly id: string
  readonly title: Words
  /** Of the units that report it. */
  readonly count: number
  readonly median?: number
}

/** What one draft reports. */
export interface FigureRow {
  readonly path: string
  readonly cells: readonly FigureCell[]
}

export interface FigureCell {
  readonly id: string
  readonly figure: Figure
  /** What the same unit reported the year before, and the change as a share of it. */
  readonly earlier?: {readonly value: number; readonly change: number}
  /** Why a person should look at it; absent when nothing is remarkable. */
  readonly outlier?: Words
}

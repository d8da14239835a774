import type {Words} from '../../diagnostic/types.ts'
import type {DocumentPlace} from '../../tree/types.ts'

/** What is kept of a draft for finding copies: made where the draft is read, compared where all of them are known. */
export interface Sketch {
  /** MinHashes of its stretches, in the order of the text; how they are written is the business of this folder. */
  readonly prints: string
}

/** Drafts that share passages. */
export interface Copies {
  /** Copied before renumbered, and of each kind those that share most first. */
  readonly pairs: readonly CopyPair[]
  /** Passages that so many units share that they are no copies. */
  readonly formulas: number
  /** How it was decided what is a copy and what is a formula. */
  readonly method: Words
}

/** Copied: from another unit. Renumbered: from the same unit's report of another year, with other figures. */
export type CopyKind = 'copied' | 'renumbered'

export interface CopyPair {
  readonly kind: CopyKind
  /**
   * The one that the other was made from, as far as it shows: the earlier year; else the one whose names the other left
   * standing; else the one that was dated first; else the first path.
   */
  readonly a: CopySide
  readonly b: CopySide
  /** From 0 to 1, of the masked texts. */
  readonly similarity: number
  /** In the order of the text of `b`. */
  readonly passages: readonly CopiedPassage[]
}

export interface CopySide {
  /** A path of the records; with `earlier`, one of those given by `--against`. */
  readonly path: string
  readonly unit?: string
  readonly year?: number
  readonly earlier?: boolean
  /** How much of its own words, formulas left out, is shared, from 0 to 1; what remains of `b` is new. */
  readonly share: number
}

export interface CopiedPassage {
  readonly a: PassagePlace
  readonly b: PassagePlace
  /** Names of places and organs in the text of `b` that belong to another unit: how copying is caught in practice. */
  readonly foreign: readonly ForeignName[]
}

/** Lines and columns from 1, the end exclusive; the words as they stand there, line breaks taken out. */
export interface PassagePlace {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly text: string
  /** Where `line` stands in a document that has no lines. */
  readonly place?: DocumentPlace
}

export interface ForeignName {
  readonly name: string
  readonly line: number
  readonly column: number
  /** Where `line` stands in a document that has no lines. */
  readonly place?: DocumentPlace
}

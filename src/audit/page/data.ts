/**
 * What the script of the page is given, as blocks of JSON: one for the tables, and one a sheet, parsed when it is
 * opened. All words are in the language of the page. Numbers that name a thing are its place in a list of the tables.
 */
import type {Severity} from '../../diagnostic/types.ts'
import type {Look} from '../../reporter/html/look.ts'

/** The ids of the blocks. */
export const tablesId = 'tables'
export const sheetId = (entry: number) => `sheet-${entry + 1}`

export interface Tables {
  readonly rules: readonly TableRule[]
  /** Best first. */
  readonly levels: readonly {readonly title: string; readonly from: number}[]
  readonly drafts: readonly TableDraft[]
  /** In the order of the ranking, row for row; then the drafts that belong to no unit. */
  readonly entries: readonly TableEntry[]
  readonly pairs: readonly TablePair[]
  readonly columns: readonly FigureHead[]
  readonly trend?: TableTrend
  /** The matrix has only the items that a draft failed: all would be too many cells. */
  readonly failedOnly?: true
}

export interface TableRule {
  readonly id: string
  readonly title: string
  readonly demand: string
  readonly severity: Severity
  readonly weight: number
  readonly why: string
  readonly basis: string
}

export interface TableDraft {
  readonly path: string
  /** See `marks`; empty when it is unreadable. */
  readonly verdicts: string
  /** Errors, warnings, hints, waived. */
  readonly counts: readonly [number, number, number, number]
  readonly score?: number
  readonly level?: number
  /** Whole days. */
  readonly late?: number
  readonly unreadable?: string
  /** Kind, year and date in words. */
  readonly facts: string
  readonly figures?: readonly TableFigure[]
}

export interface TableEntry {
  /** The unit, or the path of a draft whose unit is not known. */
  readonly name: string
  /** The first is the one that counts. */
  readonly drafts: readonly number[]
  readonly rank?: number
  readonly isUnknown?: true
  /** So many drafts of one kind and year. */
  readonly twice?: number
  /** The pairs that it has a part in. */
  readonly pairs: readonly number[]
  /** How many of them are copied from another unit, or by one. */
  readonly copies: number
}

export interface TablePair {
  readonly kind: string
  readonly names: readonly [string, string]
  /** Per cent. */
  readonly similarity: number
}

export interface FigureHead {
  readonly title: string
  readonly count: number
  readonly median?: number
}

export interface TableFigure {
  readonly column: number
  readonly value: number
  readonly unit: string
  readonly sentence: string
  /** “第 12 段”. */
  readonly place: string
  readonly earlier?: number
  /** As a share of what it was. */
  readonly change?: number
  readonly outlier?: string
}

export interface TableTrend {
  readonly since: string
  readonly units: readonly TrendRow[]
}

export interface TrendRow {
  readonly unit: string
  /** Absent for a unit that is no longer there. */
  readonly entry?: number
  readonly before?: number
  readonly now?: number
  /** Titles of items. */
  readonly mended: readonly string[]
  readonly broken: readonly string[]
}

/** One for each draft of the unit. */
export type Sheet = readonly SheetDraft[]

/** What is not in the tables; nothing when the draft is unreadable. */
export interface SheetDraft {
  /** Who and when, and how sure that is, a line each. */
  readonly identity: readonly string[]
  readonly points?: number
  readonly of?: number
  readonly lost: readonly {readonly rule: number; readonly weight: number}[]
  readonly cheapest: readonly {readonly rule: number; readonly places: number; readonly score: number}[]
  /** In the order of the text; numbered from 1. */
  readonly findings: readonly SheetFinding[]
  /** How many more there are than are told. */
  readonly more: number
  /** The text with the findings marked; absent when there are too many drafts for it. */
  readonly passages?: readonly Passage[]
}

export interface SheetFinding {
  /** Absent when the rule is not among those of the audit. */
  readonly rule?: number
  readonly look: Look
  readonly place: string
  readonly message: string
  readonly advice?: string
  readonly section?: string
  /** Why it does not count. */
  readonly reason?: string
}

/** Lines of a draft, and the findings that begin in them. */
export interface Passage {
  readonly lines: readonly {readonly number: string; readonly pieces: readonly PassagePiece[]}[]
  /** From 1. */
  readonly findings: readonly number[]
}

/** Text; marked text; the number of a finding that ends here, negative where something is missing; text left out. */
export type PassagePiece = string | readonly [text: string, look: Look, several: boolean] | number | null

export type {Roster, RosterUnit} from '../../rule/roster.ts'

/** Where a name or a year was found, the surest first. */
export type Source = 'title' | 'signature' | 'text' | 'file' | 'folder'

/** A value, and how sure it is. */
export interface Told<Value> {
  readonly value: Value
  readonly from: Source
  /** From 0 to 1. */
  readonly confidence: number
}

/** What a draft and its path say of who reports on what; a roster decides among the names. */
export interface Identity {
  /** As printed on the draft; empty when it has none. */
  readonly title: string
  /** Surest first, each name once. */
  readonly units: readonly Told<string>[]
  readonly years: readonly Told<number>[]
  /** 成文日期, “2026-02-12”. */
  readonly date?: string
}

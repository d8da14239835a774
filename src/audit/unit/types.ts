import type {OrganLevel, OrganType} from '../../tree/organ.ts'
import type {Kind} from '../../tree/types.ts'

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

/** The units that have to report. */
export interface Roster {
  /** As it is shown. */
  readonly file: string
  readonly units: readonly RosterUnit[]
  /** The last day, “03-01”: of departments; units may have one of their own. */
  readonly deadline: string
}

export interface RosterUnit {
  readonly name: string
  /** Other names: 市审计局. */
  readonly short: readonly string[]
  readonly level?: OrganLevel
  readonly type?: OrganType
  /** What it has to hand in. */
  readonly kinds: readonly Kind[]
  readonly deadline?: string
}

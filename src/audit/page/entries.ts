import type {Audit, UnitResult} from '../types.ts'

/** What has a row and a sheet on the page: a unit, or a draft that belongs to none. */
export interface Entry {
  readonly name: string
  /** Absent for a draft whose unit is not known. */
  readonly unit?: UnitResult
  /** Places in `Audit.drafts`; the first is the one that counts. */
  readonly drafts: readonly number[]
}

/** The units in their order, then the drafts without one. */
export function entriesOf({units, drafts}: Audit): readonly Entry[] {
  const placed = new Set(units.flatMap(unit => unit.drafts))
  const others = drafts.flatMap(({path}, at) => (placed.has(at) ? [] : [{name: path, drafts: [at]}]))
  return [...units.map(unit => ({name: unit.unit, unit, drafts: unit.drafts})), ...others]
}

/** The anchor of its sheet. */
export function sheetAnchor(entry: number): string {
  return `u${entry + 1}`
}

/** The anchor of a pair of drafts with shared passages. */
export function pairAnchor(pair: number): string {
  return `c${pair + 1}`
}

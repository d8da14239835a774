import type {ScoreLevel} from '../score/types.ts'
import type {Audit, AuditedDraft} from '../types.ts'

/** The numbers at the head of the page. */
export interface Totals {
  readonly drafts: number
  readonly units: number
  readonly read: number
  readonly unreadable: number
  readonly missing: number
  readonly unknown: number
  /** Units whose draft came after the deadline. */
  readonly late: number
  /** Units that handed in more than one draft. */
  readonly twice: number
  /** Pairs in which one draft was copied from another unit's. */
  readonly copies: number
  /** Absent without a score. */
  readonly mean?: number
  /** Best first, each with its number of units. */
  readonly levels: readonly {readonly level: ScoreLevel; readonly units: number}[]
  /** Absent when the drafts are of several years, or of none. */
  readonly year?: number
}

export function totalsOf(audit: Audit): Totals {
  const {drafts, units, head} = audit
  const counted = countedDrafts(audit)
  const scores = counted.flatMap(({score}) => (score ? [score] : []))
  const unreadable = drafts.filter(draft => draft.unreadable).length
  const years = new Set(drafts.flatMap(({year}) => year ?? []))
  return {
    drafts: drafts.length,
    units: units.length,
    read: drafts.length - unreadable,
    unreadable,
    missing: audit.missing.length,
    unknown: audit.unknown.length,
    late: counted.filter(({late = 0}) => late > 0).length,
    twice: units.filter(unit => unit.drafts.length > 1).length,
    copies: audit.copies.pairs.filter(({kind}) => kind === 'copied').length,
    ...(scores.length > 0 && {mean: scores.reduce((sum, {value}) => sum + value, 0) / scores.length}),
    levels: head.scoring.levels.map(level => ({
      level,
      units: scores.filter(score => score.level === level.id).length,
    })),
    ...(years.size === 1 && {year: [...years][0]!}),
  }
}

/** Of each unit the draft that counts. */
export function countedDrafts({units, drafts}: Audit): readonly AuditedDraft[] {
  return units.flatMap(unit => drafts[unit.drafts[0]!] ?? [])
}

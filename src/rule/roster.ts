import type {OrganLevel, OrganType} from '../tree/organ.ts'
import type {Kind} from '../tree/types.ts'

/** The units that have to report. */
export interface Roster {
  /** As it is shown. */
  readonly file: string
  /** Each name and short name is that of one unit only. */
  readonly units: readonly RosterUnit[]
  /** The last day in the year after the one reported on, “03-01”: of units that have none of their own. */
  readonly deadline: string
}

export interface RosterUnit {
  readonly name: string
  /** Other names: 市审计局. */
  readonly short: readonly string[]
  /** As written, or as the name tells. */
  readonly level?: OrganLevel
  readonly type?: OrganType
  /** What it has to hand in. */
  readonly kinds: readonly Kind[]
  readonly deadline?: string
}

/**
 * The last day of an organ for which nobody has said another one (督察工作规定): 1 April for governments and for what
 * stands at the level of a province, else 1 March.
 */
export function usualDeadline({type, level}: Pick<RosterUnit, 'type' | 'level'>): string {
  return type === 'government' || level === 'province' ? '04-01' : '03-01'
}

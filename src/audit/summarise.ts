import {rankUnits} from './score/rank.ts'
import type {Audit, AuditedDraft, Brief, Records} from './types.ts'
import {type Assigned, assign} from './unit/presence.ts'
import type {Roster} from './unit/types.ts'

export interface SummariseOptions {
  /** How many drafts there are, where some of them have no record. */
  readonly found?: number
  readonly roster?: Roster
  /** The year that is to be reported on. */
  readonly year?: number
}

/** What the records of all drafts tell together. */
export function summarise(records: Records, {found, roster, year}: SummariseOptions): Audit {
  const {head} = records
  const presence = assign(records.briefs(), roster, year)
  const drafts = judged(presence.drafts, records)
  const isPartial = found !== undefined && drafts.length < found
  return {
    head,
    ...(isPartial && {partial: {done: drafts.length, found}}),
    drafts,
    units: rankUnits(presence.units, drafts),
    missing: presence.missing,
    twice: presence.twice,
    unknown: presence.unknown,
    copies: {pairs: [], formulas: 0, method: {zh: '', en: ''}},
    figures: {columns: [], rows: []},
    ...(roster && {roster}),
  }
}

/** The briefs are read once more: all of them at a time would not fit in memory. */
function judged(drafts: readonly Assigned[], records: Records): AuditedDraft[] {
  const briefs = records.briefs()[Symbol.iterator]()
  return drafts.map(draft => ({...draft, ...outcomeOf(briefs.next().value!)}))
}

const none = {error: 0, warning: 0, hint: 0, waived: 0}

function outcomeOf({
  unreadable,
  read,
}: Brief): Pick<AuditedDraft, 'counts' | 'score' | 'unreadable' | 'verdicts'> {
  if (!read) return {verdicts: '', counts: none, ...(unreadable && {unreadable})}
  const {verdicts, counts, score} = read
  return {verdicts, counts, ...(score && {score: {value: score.value, level: score.level}})}
}

import type {Data} from '../check/data.ts'
import {findCopies} from './copies/find.ts'
import {compareFigures, type FigureSource} from './figures/compare.ts'
import {rankUnits} from './score/rank.ts'
import {type Compared, trendOf} from './trend/trend.ts'
import type {Audit, AuditedDraft, Brief, Records} from './types.ts'
import {type Assigned, assign} from './unit/presence.ts'
import type {Roster} from './unit/types.ts'

export interface SummariseOptions {
  readonly data: Data
  /** How many drafts there are, where some of them have no record. */
  readonly found?: number
  readonly roster?: Roster
  /** The year that is to be reported on. */
  readonly year?: number
  /** The reports of an earlier year: figures and passages are compared with them. */
  readonly against?: Records
  /** An earlier audit of the same reports. */
  readonly trend?: Records
}

/** What the records of all drafts tell together. */
export function summarise(records: Records, options: SummariseOptions): Audit {
  const {data, found, roster, year, against, trend} = options
  const {head} = records
  const presence = assign(records.briefs(), roster, year)
  const drafts = judged(presence.drafts, records)
  const isPartial = found !== undefined && drafts.length < found
  const earlier = against && assign(against.briefs(), roster).drafts
  const audit: Audit = {
    head,
    ...(isPartial && {partial: {done: drafts.length, found}}),
    drafts,
    units: rankUnits(presence.units, drafts),
    missing: presence.missing,
    twice: presence.twice,
    unknown: presence.unknown,
    copies: findCopies(records, drafts, {
      data,
      ...(earlier && against && {against: {records: against, drafts: earlier}}),
    }),
    figures: compareFigures(
      figuresIn(drafts, records),
      data.figures,
      earlier && against ? figuresIn(earlier, against) : [],
    ),
    ...(roster && {roster}),
  }
  if (!trend) return audit
  return {...audit, trend: trendOf(audit, standingsIn(trend, options))}
}

/** The briefs are read once more: all of them at a time would not fit in memory. */
function judged(drafts: readonly Assigned[], records: Records): AuditedDraft[] {
  const briefs = records.briefs()[Symbol.iterator]()
  return drafts.map(draft => ({...draft, ...outcomeOf(briefs.next().value!)}))
}

function* figuresIn(drafts: readonly Assigned[], records: Records): Generator<FigureSource> {
  for (const {path, unit, year} of drafts) {
    const {figures = []} = records.brief(path).read ?? {}
    yield {path, figures, ...(unit !== undefined && {unit}), ...(year !== undefined && {year})}
  }
}

/** Who stood where in an earlier audit. */
function standingsIn(records: Records, {roster, year}: SummariseOptions): Compared {
  const presence = assign(records.briefs(), roster, year)
  const drafts = judged(presence.drafts, records)
  return {head: records.head, drafts, units: rankUnits(presence.units, drafts)}
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

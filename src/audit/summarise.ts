import type {Data} from '../check/data.ts'
import type {Origin} from './copies/drafts.ts'
import {findCopies} from './copies/find.ts'
import {PrintIndex} from './copies/print-index.ts'
import {countPrints} from './copies/sketch.ts'
import type {Sketch} from './copies/types.ts'
import {compareFigures, type Reported} from './figures/compare.ts'
import {FigureValues} from './figures/values.ts'
import {rankUnits} from './score/rank.ts'
import {type Compared, trendOf} from './trend/trend.ts'
import type {Audit, AuditedDraft, Brief, Records} from './types.ts'
import {assign, type Presence} from './unit/presence.ts'
import type {Roster} from './unit/types.ts'

export interface SummariseOptions {
  readonly data: Data
  /** How many drafts there are, where some of them have no record. */
  readonly found?: number
  readonly roster?: Roster
  /** The reports of an earlier year: figures and passages are compared with them. */
  readonly against?: Records
  /** An earlier audit of the same reports. */
  readonly trend?: Records
}

/** What the records of all drafts tell together. Their briefs are read as often as that takes: kept, they would fill the memory. */
export function summarise(records: Records, options: SummariseOptions): Audit {
  const {data, found, roster, against, trend} = options
  const {head} = records
  const now = survey(records, roster)
  const earlier = against && survey(against, roster)
  const {drafts, units, missing, twice, unknown} = now
  const isPartial = found !== undefined && drafts.length < found
  const audit: Audit = {
    head,
    ...(isPartial && {partial: {done: drafts.length, found}}),
    drafts,
    units: rankUnits(units, drafts),
    missing,
    twice,
    unknown,
    copies: findCopies(
      PrintIndex.of(() => sketchesIn(records, against), now.prints + (earlier?.prints ?? 0)),
      [
        ...originsOf(drafts, records, false),
        ...(earlier && against ? originsOf(earlier.drafts, against, true) : []),
      ],
      data,
    ),
    figures: compareFigures({drafts, values: now.values}, () => records.briefs(), data.figures, earlier),
    ...(roster && {roster}),
  }
  if (!trend) return audit
  return {...audit, trend: trendOf(audit, standingsIn(trend, options))}
}

interface Survey extends Presence, Reported {
  readonly drafts: readonly AuditedDraft[]
  /** How many there are in all. */
  readonly prints: number
}

function survey(records: Records, roster?: Roster): Survey {
  const values = new FigureValues()
  let prints = 0
  const presence = judged(records, roster, ({read}) => {
    values.add(read?.figures ?? [])
    if (read) prints += countPrints(read.sketch)
  })
  return {...presence, values, prints}
}

/** Of all drafts that could be read. */
function* sketchesIn(...all: readonly (Records | undefined)[]): Generator<Sketch> {
  for (const records of all) for (const {read} of records?.briefs() ?? []) if (read) yield read.sketch
}

/** @param look sees each brief, in the order of the drafts: all of them at a time would not fit in memory */
function judged(
  records: Records,
  roster: Roster | undefined,
  look: (brief: Brief) => void = () => {},
): Presence & Pick<Survey, 'drafts'> {
  const outcomes: Outcome[] = []
  function* looked() {
    for (const brief of records.briefs()) {
      outcomes.push(outcomeOf(brief))
      look(brief)
      yield brief
    }
  }
  const presence = assign(looked(), roster, records.head.year)
  return {...presence, drafts: presence.drafts.map((draft, at) => ({...draft, ...outcomes[at]!}))}
}

function originsOf(drafts: readonly AuditedDraft[], records: Records, earlier: boolean): Origin[] {
  return drafts.flatMap(draft => (draft.unreadable ? [] : {draft, records, earlier}))
}

/** Who stood where in an earlier audit. */
function standingsIn(records: Records, {roster}: SummariseOptions): Compared {
  const {drafts, units} = judged(records, roster)
  return {head: records.head, drafts, units: rankUnits(units, drafts)}
}

const none = {error: 0, warning: 0, hint: 0, waived: 0}

type Outcome = Pick<AuditedDraft, 'counts' | 'score' | 'unreadable' | 'verdicts'>

function outcomeOf({unreadable, read}: Brief): Outcome {
  if (!read) return {verdicts: '', counts: none, ...(unreadable && {unreadable})}
  const {verdicts, counts, score} = read
  return {verdicts, counts, ...(score && {score: {value: score.value, level: score.level}})}
}

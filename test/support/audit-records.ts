import type {NamedDraft} from '../../src/audit/copies/drafts.ts'
import {findCopies} from '../../src/audit/copies/find.ts'
import {PrintIndex} from '../../src/audit/copies/print-index.ts'
import {countPrints, sketchOf} from '../../src/audit/copies/sketch.ts'
import type {Copies} from '../../src/audit/copies/types.ts'
import type {AuditHead, Brief, DraftRecord, Records} from '../../src/audit/types.ts'
import type {Identity} from '../../src/audit/unit/types.ts'
import type {Data} from '../../src/check/data.ts'
import {readText} from '../../src/read/text/text.ts'
import type {Report} from '../../src/tree/types.ts'

/** A draft for an audit, as far as a comparison of drafts needs it. */
export interface ToldDraft {
  readonly path: string
  readonly text: string
  readonly unit?: string
  readonly year?: number
  readonly date?: string
  /** Of a document that has no lines. */
  readonly places?: Report['places']
}

const head: AuditHead = {
  type: 'audit',
  version: '0.0.0',
  key: '',
  language: 'zh',
  today: '2026-03-31',
  rules: [],
  scoring: {weights: {}, levels: []} as unknown as AuditHead['scoring'],
}

/** Records in memory, each made when it is asked for. */
export class MemoryRecords implements Records {
  readonly head: AuditHead
  readonly paths: readonly string[]
  readonly #make: (path: string) => DraftRecord

  constructor(paths: readonly string[], make: (path: string) => DraftRecord, given = head) {
    this.head = given
    this.paths = paths.toSorted()
    this.#make = make
  }

  get(path: string): DraftRecord {
    return this.#make(path)
  }

  brief(path: string): Brief {
    return this.#make(path)
  }

  *briefs(): Generator<Brief> {
    for (const path of this.paths) yield this.#make(path)
  }
}

export function recordsOf(drafts: readonly ToldDraft[]): Records {
  const records = new Map(drafts.map(draft => [draft.path, recordOf(draft)]))
  return new MemoryRecords([...records.keys()], path => records.get(path)!)
}

/** Which of these drafts share passages, whatever their own records say of whose they are. */
export function copiesIn(now: Compared, data: Data, against?: Compared): Copies {
  const originsOf = ({records, drafts}: Compared, earlier: boolean) =>
    drafts.map(draft => ({draft, records, earlier}))
  const origins = [...originsOf(now, false), ...(against ? originsOf(against, true) : [])]
  const sketches = origins.map(({draft, records}) => records.brief(draft.path).read!.sketch)
  const count = sketches.reduce((sum, sketch) => sum + countPrints(sketch), 0)
  return findCopies(
    PrintIndex.of(() => sketches, count),
    origins,
    data,
  )
}

interface Compared {
  readonly records: Records
  readonly drafts: readonly NamedDraft[]
}

export function recordOf({path, text, unit, year, date, places}: ToldDraft): DraftRecord {
  const report = readText(text, {path})
  const identity: Identity = {
    title: '',
    units: unit === undefined ? [] : [{value: unit, from: 'title', confidence: 1}],
    years: year === undefined ? [] : [{value: year, from: 'title', confidence: 1}],
    ...(date !== undefined && {date}),
  }
  return {
    type: 'draft',
    path,
    stamp: '',
    read: {
      kind: report.kind,
      phase: 'draft',
      identity,
      characters: text.length,
      verdicts: '',
      counts: {error: 0, warning: 0, hint: 0, waived: 0},
      score: {value: 0, level: '', points: 0, of: 0, lost: [], cheapest: []},
      figures: [],
      sketch: sketchOf(report, identity),
      diagnostics: [],
      waived: [],
      text: report.text,
      ...(places && {places}),
    },
  }
}

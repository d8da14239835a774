/** Many drafts at once. All here is pure and plain data: it goes between processes and into files of JSON. */
import type {Basis, Language, Severity, Words} from '../diagnostic/types.ts'
import type {Status} from '../lint/types.ts'
import type {Phase} from '../rule/types.ts'
import type {DocumentPlace, Kind} from '../tree/types.ts'
import type {Copies, Sketch} from './copies/types.ts'
import type {Figure, FigureTable} from './figures/types.ts'
import type {Score, Scoring} from './score/types.ts'
import type {Trend} from './trend/types.ts'
import type {Assigned, PresentUnit, Twice} from './unit/presence.ts'
import type {Identity, Roster, RosterUnit} from './unit/types.ts'

/** What all drafts of an audit have in common; the first line of its records. */
export interface AuditHead {
  readonly type: 'audit'
  /** Of the program. */
  readonly version: string
  /** Of all that the verdicts depend on besides the drafts; records with another key cannot be merged. */
  readonly key: string
  readonly language: Language
  /** “2026-03-31”. */
  readonly today: string
  /** The year that is to be reported on, where the command names it. */
  readonly year?: number
  /** All rules that hold for any of the drafts, in the order of the rule set. */
  readonly rules: readonly AuditedRule[]
  readonly scoring: Scoring
  /** “2/8”: the records are of a part of the drafts only. */
  readonly shard?: string
}

/** An item of the checklist, with all that an output says of it: records are read where the rules are not. */
export interface AuditedRule {
  readonly id: string
  readonly title: Words
  readonly demand: Words
  readonly severity: Severity
  readonly basis: readonly Basis[]
  readonly why: Words
  /** Points; 0: it does not count. */
  readonly weight: number
}

/** The last line of records that were written whole: without it, or with other numbers, lines have been lost. */
export interface AuditEnd {
  readonly type: 'end'
  /** How many records there are. */
  readonly drafts: number
  /** How many drafts there were: more, where the run was ended before all were read. */
  readonly found: number
}

/** What came of one draft; a line of the records. Everything else is computed from these. */
export interface DraftRecord {
  readonly type: 'draft'
  /** Below the audited folder, with “/”; of several folders with the name of the folder first. Unique. */
  readonly path: string
  /** Of the bytes, or of time and size: the draft is read again when it differs. */
  readonly stamp: string
  /** The day on which the file was last changed, “2026-02-27”. */
  readonly day?: string
  /** The file could not be read: never a pass. Then there is no `read`. */
  readonly unreadable?: Words
  readonly read?: ReadDraft
}

export interface ReadDraft {
  readonly kind: Kind
  readonly phase: Phase
  /** Who reports, and on which year. */
  readonly identity: Identity
  /** Han characters of the body. */
  readonly characters: number
  /** One mark a rule, in the order of `AuditHead.rules`; see `marks`. */
  readonly verdicts: string
  readonly counts: Readonly<Record<Severity | 'waived', number>>
  /** Absent when nothing with a weight was asked of it. */
  readonly score?: Score
  readonly figures: readonly Figure[]
  readonly sketch: Sketch
  /** In the order of the text. In a line of the records this and what follows comes last: a brief goes without. */
  readonly diagnostics: readonly RecordedDiagnostic[]
  readonly waived: readonly RecordedWaived[]
  /** What all positions point into: passages are cut from it. */
  readonly text: string
  /** Where each line stands in a document that has no lines; absent for a text. */
  readonly places?: readonly DocumentPlace[]
}

/** A record without the words of the draft: a tenth of it, for looking at all drafts. */
export type Brief = Omit<DraftRecord, 'read'> & {
  readonly read?: Omit<ReadDraft, 'diagnostics' | 'places' | 'text' | 'waived'>
}

/**
 * A diagnostic without what its rule says anyway. Lines and columns from 1, the end exclusive, in UTF-16 units; where a
 * line stands in a document, `ReadDraft.places` tells.
 */
export interface RecordedDiagnostic {
  readonly ruleId: string
  readonly severity: Severity
  readonly message: string
  readonly advice: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** The headings above the place, outermost first, numbers included. */
  readonly section: readonly string[]
  readonly fingerprint: string
}

export interface RecordedWaived {
  readonly diagnostic: RecordedDiagnostic
  readonly reason: string
  readonly approvedBy?: string
}

/** The mark of a status in `ReadDraft.verdicts`. A blank: the rule is off for this draft. */
export const marks: Readonly<Record<Status, string>> = {
  pass: 'p',
  fail: 'f',
  'not-applicable': '-',
  'nothing-to-check': 'n',
  waived: 'w',
}

/** Where the records of drafts are: on a disk as a rule, for there may be a hundred thousand of them. */
export interface Records {
  readonly head: AuditHead
  /** Sorted. */
  readonly paths: readonly string[]
  /** @throws {Error} for a path that is not among `paths` */
  get(path: string): DraftRecord
  /** As `get`, without the words of the draft. */
  brief(path: string): Brief
  /** In the order of `paths`; read as they are asked for. */
  briefs(): Iterable<Brief>
}

/** All that is told of the drafts together. Of the size of the table of units, not of the texts. */
export interface Audit {
  readonly head: AuditHead
  /** Some drafts were not reached: the run was ended, or the records are of some shards only. */
  readonly partial?: {readonly done: number; readonly found: number}
  /** In the order of the paths. */
  readonly drafts: readonly AuditedDraft[]
  /** Best first; those with nothing that could be read last. */
  readonly units: readonly UnitResult[]
  /** Units of the roster without a draft; empty without a roster. */
  readonly missing: readonly RosterUnit[]
  /** Drafts whose unit is told by nothing, or is not in the roster. */
  readonly unknown: readonly string[]
  readonly twice: readonly Twice[]
  readonly copies: Copies
  readonly figures: FigureTable
  /** Against earlier records; absent when there are none. */
  readonly trend?: Trend
  readonly roster?: Roster
}

/** A draft in the table. */
export interface AuditedDraft extends Assigned {
  readonly unreadable?: Words
  /** As in its record; empty when it is unreadable. */
  readonly verdicts: string
  readonly counts: Readonly<Record<Severity | 'waived', number>>
  /** Absent when it is unreadable, or nothing that counts was asked of it. How it came about stands in the record. */
  readonly score?: Pick<Score, 'level' | 'value'>
}

/** What a unit has handed in. */
export interface UnitResult extends PresentUnit {
  /** From 1; units with the same score have the same rank. Absent without a score. */
  readonly rank?: number
}

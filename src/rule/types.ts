import type {Data} from '../check/data.ts'
import type {RoleDefinition} from '../check/role.ts'
import type {Basis, Severity, Words} from '../diagnostic/types.ts'
import type {Alignment, PageNumber} from '../tree/layout.ts'
import type {OrganLevel, OrganType} from '../tree/organ.ts'
import type {Kind} from '../tree/types.ts'
import type {Scoring} from './scoring.ts'

export const phases = ['draft', 'submission', 'publication'] as const
/** 草稿, 送审稿, 公开稿: a web copy may lack the addressee, a text for submission may not. */
export type Phase = (typeof phases)[number]

export type Level = Severity | 'off'

/** Where a thing was written, for `explain` and for faults. */
export interface Origin {
  readonly file: string
  readonly line: number
}

/** A validated, frozen rule: a check, its options, its basis and its words. */
export interface Rule {
  /** Names the defect: `structure/empty-section`. */
  readonly id: string
  /** The defect, as a noun phrase. */
  readonly title: Words
  /** What the draft must do, as an item of a checklist. */
  readonly demand: Words
  readonly severity: Severity
  /** The kinds of reports that it asks; all when absent. */
  readonly kinds?: readonly Kind[]
  /** The years reported on that it asks about, both included; all when absent. */
  readonly years?: {readonly from?: number; readonly to?: number}
  /** The kinds of organs whose reports it asks; all when absent. An organ that cannot be told is not asked. */
  readonly organs?: readonly OrganType[]
  /** How high these organs stand; as with `organs`. */
  readonly levels?: readonly OrganLevel[]
  /** Another severity, or `off`, in a phase. */
  readonly phases?: Readonly<Partial<Record<Phase, Level>>>
  readonly basis: readonly Basis[]
  readonly check: string
  /** Complete: defaults filled in. */
  readonly options: Readonly<Record<string, unknown>>
  readonly message: Words
  readonly why: Words
  readonly advice: Words
  readonly origin: Origin
}

/** A draft in a rule file that shows the rule at work. */
export interface Example {
  readonly name: string
  readonly text: string
  readonly kind?: Kind
  readonly year?: number
  readonly phase?: Phase
  /** What it looks like, where the text alone does not show it. */
  readonly layout?: ExampleLayout
  /** The ids of other rules that run too. */
  readonly rules?: readonly string[]
  /** Bad examples only: “3:1-3:14 message”, one line a diagnostic. */
  readonly expect?: readonly string[]
  /** Bad examples only: the text after `hegao --fix`, which makes the fixes that are safe. */
  readonly output?: string
}

/** How an example looks as a Word document. What it leaves out is as GB/T 9704—2012 has it for text. */
export interface ExampleLayout {
  /** Millimetres. */
  readonly page?: Readonly<Partial<Record<'width' | 'height' | 'top' | 'right' | 'bottom' | 'left', number>>>
  /** Points: from line to line, and what each character has more than its size. */
  readonly grid?: {readonly line?: number; readonly character?: number}
  /** None when the list is empty. */
  readonly pageNumbers?: readonly Partial<PageNumber>[]
  /** By the number of the line in the text. */
  readonly lines?: Readonly<Record<string, ExampleLine>>
}

export interface ExampleLine {
  readonly font?: string
  /** Points. */
  readonly size?: number
  readonly color?: string
  readonly alignment?: Alignment
  /** Of the first line and of all lines, in characters. */
  readonly indent?: number
  readonly leftIndent?: number
  /** From line to line, in points; 0: as the fonts have it. */
  readonly spacing?: number
}

/** What decides whether a rule is asked of a report. */
export interface Situation {
  readonly kind: Kind
  readonly phase: Phase
  /** The year that is reported on, where it is known. */
  readonly year?: number | undefined
  /** The organ that reports, where it is known. */
  readonly issuer?: string | undefined
}

/** What a preset says of one rule. */
export interface Setting {
  readonly ruleId: string
  readonly level?: Level
  /** Only what the preset gives; laid over the rule's own options. */
  readonly options?: Readonly<Record<string, unknown>>
  /** The kinds of reports that the setting is for; all when absent. */
  readonly kinds?: readonly Kind[]
  readonly origin: Origin
}

export interface Preset {
  readonly name: string
  readonly title: Words
  readonly extends: readonly string[]
  readonly settings: readonly Setting[]
  /** Rules that the preset defines itself. */
  readonly rules: readonly Rule[]
  readonly roles: Readonly<Record<string, RoleDefinition>>
  /** From the files that it names under `data`; absent when it names none. */
  readonly data?: Data
  /** What it says of how drafts are scored. */
  readonly score?: Partial<Scoring>
}

/** What rules name: roles of sections, and laws, meetings, wordings. */
export interface Knowledge {
  readonly roles: Readonly<Record<string, RoleDefinition>>
  readonly data: Data
}

/** The built-in rules, presets, roles and data, compiled when the package is built. */
export interface Catalogue extends Knowledge {
  readonly rules: readonly Rule[]
  readonly presets: readonly Preset[]
}

/** The rules of a run, ready for `lint`. */
export interface RuleSet extends Knowledge {
  readonly rules: readonly Rule[]
  /** In the order in which they were said: the last word counts. */
  readonly settings: readonly Setting[]
  /** Absent where nobody asks for scores. */
  readonly scoring?: Scoring
  /** The ids of the rules with patterns that are not built in: they may run away. */
  readonly guarded?: ReadonlySet<string>
}

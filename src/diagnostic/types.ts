import type {Range} from '../tree/types.ts'

export const languages = ['zh', 'en'] as const
export type Language = (typeof languages)[number]

/** The same words in both languages of the users. */
export interface Words {
  readonly zh: string
  readonly en: string
}

export const severities = ['error', 'warning', 'hint'] as const
/**
 * error: every reviewer would agree. warning: the author must look. hint: the author decides; shown apart
 * and never counted as failure.
 */
export type Severity = (typeof severities)[number]

/** The legal basis of a rule. An article is only named where its number was verified. */
export interface Basis {
  /** The title of the document, without 《》. */
  readonly document: string
  /** 文号 or standard number. */
  readonly number?: string
  /** “第十九条”, “7.3.5.4”. */
  readonly article?: string
  /** What it says, quoted or in short. */
  readonly says?: string
}

/** A change of the report's text. `range` is empty for an insertion. */
export interface Edit {
  readonly range: Range
  readonly text: string
}

/** Safe: certainly what the author meant. Otherwise it is a suggestion, and only applied when asked for. */
export interface Fix {
  readonly safe: boolean
  /** Sorted, not overlapping. */
  readonly edits: readonly Edit[]
}

/** Another place that belongs to a finding: the first of two equal passages. */
export interface Related {
  readonly range: Range
  readonly message: string
}

/** A finding with a rule's id, severity and words. */
export interface Diagnostic {
  readonly ruleId: string
  readonly severity: Severity
  readonly message: string
  /** What to write instead; empty when the rule has none. */
  readonly advice: string
  readonly basis: readonly Basis[]
  readonly range: Range
  /** The headings above the place, outermost first, numbers included. */
  readonly section: readonly string[]
  readonly related: readonly Related[]
  readonly fix?: Fix
  /** Stable under edits elsewhere: made of the rule, the section and the words, not of the position. */
  readonly fingerprint: string
}

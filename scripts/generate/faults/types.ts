import type {Chance} from '../../../test/support/chance.ts'
import type {Draft, Paragraph} from '../draft.ts'

/** One way in which drafters go wrong. */
export interface Fault {
  /** What the drafter did. */
  readonly name: string
  /** The rule that must find it. */
  readonly rule: string
  /** Parts of the report that no other fault of the same report may touch. */
  readonly touches: readonly Touched[]
  /** Breaks the draft, with marks around the place of the fault; false when it has no such place. */
  readonly plant: (at: Spot) => boolean
  /** Stars and underscores are marks of Markdown, which would hide them. */
  readonly notInMarkdown?: boolean
}

export type Touched =
  | 'title'
  | 'recipient'
  | 'opening'
  | 'signature'
  | 'date'
  | 'copyTo'
  | 'issued'
  | 'annexNote'
  | 'marking'
  | 'measures'
  | 'shortcomings'
  | 'first-responsible'
  | 'plan'
  | 'closing'
  | 'numbers'

/** What a fault works with. */
export interface Spot {
  readonly draft: Draft
  readonly chance: Chance
  /** Fills in a template of a sentence. */
  readonly write: (template: string) => string
  /** Puts the marks of this fault around words, or at a place. */
  readonly mark: (words: string) => string
  /** A paragraph of the measures that no fault stands in; from then on it is taken. */
  readonly paragraph: (fits?: (text: string) => boolean) => Paragraph | undefined
}

/** Before and behind the place of each fault: two private characters of its own. */
export const markBase = 0xe000

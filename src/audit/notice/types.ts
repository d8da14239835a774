/** A letter as a 公文: what it says, not what it looks like. */
export interface Letter {
  /** A line each, broken where the sense allows it. */
  readonly title: readonly string[]
  readonly recipient: string
  readonly paragraphs: readonly LetterParagraph[]
  /** Who signs it. */
  readonly from: string
  /** “2026-03-31”. */
  readonly date: string
}

export interface LetterParagraph {
  /** heading: “一、”. subheading: “（一）”. */
  readonly role: 'heading' | 'subheading' | 'text'
  readonly text: string
}

export interface NoticeOptions {
  /** Who sends it, as it signs: “长治市上党区司法局”. */
  readonly from: string
  /** 成文日期, “2026-03-31”. */
  readonly date: string
  /** The last day for the answer; without it the unit is asked to answer soon. */
  readonly answerBy?: string
}

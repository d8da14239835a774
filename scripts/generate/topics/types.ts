/** What a part of a report says: wordings of its heading, and templates of sentences. */
export interface Topic {
  readonly id: string
  readonly headings: readonly string[]
  /** Each a whole sentence; a report takes some of them. */
  readonly sentences: readonly string[]
  /** One of these is always among them. */
  readonly needs?: readonly string[]
}

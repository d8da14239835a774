/** Where text goes: into the document, a table of its head, a number, the code of a field, or nowhere. */
type Destination = 'text' | 'skip' | 'fonts' | 'styles' | 'number' | 'field'

/** What a group hands on to the groups inside it, and takes back at its end. Never changed, but replaced. */
export interface State {
  readonly destination: Destination
  /** Of a text that is given twice: where its second form goes. */
  readonly second: Destination
  readonly font: number | undefined
  /** Units of text behind a `\u` that stand for those who cannot read it. */
  readonly fallback: number
  readonly hidden: boolean
  readonly deleted: boolean
  readonly inserted: boolean
  readonly style: number
  /** From 0; 9 is body text. */
  readonly outlineLevel: number | undefined
  readonly inTable: boolean
}

export const plainCharacters = {font: undefined, hidden: false, deleted: false, inserted: false} as const
export const plainParagraph = {style: 0, outlineLevel: undefined, inTable: false} as const

export const initialState: State = {
  destination: 'text',
  second: 'text',
  fallback: 1,
  ...plainCharacters,
  ...plainParagraph,
}

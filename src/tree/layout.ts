/** How a document looks on paper, as far as its file says so. Lengths are millimetres, sizes of type are points. */

export interface Layout {
  /** The parts of the document with pages of their own, in the order of the text. */
  readonly sections: readonly PageLayout[]
  /**
   * For each line of `report.text`; undefined for what stands in a text box or a note, and where nothing is known.
   */
  readonly lines: readonly (LineLayout | undefined)[]
}

export interface PageLayout {
  /** The offset in `report.text` of the first character on these pages. */
  readonly start: number
  readonly width: number
  readonly height: number
  /** The binding gutter is a part of the margin at its side. */
  readonly margins: Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>
  /** Of the document grid, in points: from line to line, and what each character has more than its size. */
  readonly grid: {readonly line?: number; readonly character?: number}
  readonly pageNumbers: readonly PageNumber[]
}

/** Where the pages of a section have their number. */
export interface PageNumber {
  readonly pages: 'all' | 'odd' | 'even'
  readonly alignment: Alignment
  /** What stands before and behind the digits: “— ”, “ —”. */
  readonly before: string
  readonly after: string
  /** Written in Arabic digits? */
  readonly isArabic: boolean
  /** The font of its digits. */
  readonly font?: string
  readonly size: number
}

export const alignments = ['left', 'center', 'right', 'justify'] as const
export type Alignment = (typeof alignments)[number]

export interface LineLayout {
  readonly alignment: Alignment
  /** How far the line begins behind the margin of the paragraph, in characters; negative when it hangs out. */
  readonly firstLineIndent: number
  /** Of all lines of the paragraph, in characters. */
  readonly leftIndent: number
  readonly spacing: LineSpacing
  /** In the order of the text; a number that the program writes has none. */
  readonly spans: readonly TextSpan[]
}

export type LineSpacing =
  | {readonly rule: 'exact'; readonly points: number}
  | {readonly rule: 'least'; readonly points: number}
  /** Of the height of a line, which is that of the grid where there is one. */
  | {readonly rule: 'multiple'; readonly lines: number; readonly onGrid: boolean}

/** Characters that look alike, at [start, end) in `report.text`. */
export interface TextSpan {
  readonly start: number
  readonly end: number
  /** Of Han characters; undefined when the file names none. */
  readonly font?: string
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  /** RRGGBB; undefined for the colour of text, which is black. */
  readonly color?: string
}

/** What pdf.js tells of a page, in the terms of PDF: points, and y upwards from the bottom. */
export interface PdfPageContent {
  /** The visible part of the plane: left, bottom, right, top. */
  readonly view: readonly number[]
  /** Clockwise, in degrees. */
  readonly rotate: number
  readonly runs: readonly PdfRun[]
  /** The page shows a picture, or letters that are drawn; only looked up where there is next to no text. */
  painted: boolean
}

export interface PdfRun {
  readonly text: string
  /** The matrix of the first character: a, b, c, d, e, f. */
  readonly transform: readonly number[]
  /** Along the text, and across it; swapped in vertical writing. */
  readonly width: number
  readonly height: number
  readonly vertical: boolean
}

/**
 * Pages of characters that stand at places, as PDF and OFD have them. The unit of length is whatever the format
 * measures in: nothing here depends on it. x runs to the right and y downwards, from the upper left corner.
 */
export interface Page {
  readonly width: number
  readonly height: number
  readonly runs: readonly Run[]
  /** The page shows something that may be the picture of a text. */
  readonly painted: boolean
}

/** Characters that were set in one go. */
export interface Run {
  readonly text: string
  /** Where the base line begins. */
  readonly x: number
  readonly y: number
  /** Along the base line. */
  readonly width: number
  /** The em of the font. */
  readonly size: number
  /** The direction of the base line: clockwise from rightwards, in degrees from 0 up to 360. */
  readonly angle: number
}

import {type Lines, linesOf} from '../tree/lines.ts'
import {printable} from '../tree/printable.ts'

/** Lines and columns from 1, the end exclusive. */
export interface Span {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** Cuts passages from the text of a draft. */
export class Passages {
  readonly #text: string
  readonly #lines: Lines

  constructor(text: string) {
    this.#text = text
    this.#lines = linesOf(text)
  }

  /** As it stands there. */
  at({line, column, endLine, endColumn}: Span): string {
    return this.#text.slice(this.#lines.start(line) + column - 1, this.#lines.start(endLine) + endColumn - 1)
  }

  /** On one line, as a person reads it; a long one is shortened in the middle, so that its end is seen as well. */
  words(span: Span, most: number): string {
    const joined = printable(
      this.at(span)
        .replace(/\s*[\r\n\f]+\s*/g, '')
        .trim(),
    )
    const characters = [...joined]
    if (characters.length <= most) return joined
    const half = Math.floor((most - 1) / 2)
    return `${characters.slice(0, half).join('')}…${characters.slice(-half).join('')}`
  }
}

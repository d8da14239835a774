import {type Part, readerOf} from '../package.ts'
import {isOn} from '../properties.ts'

/** What the settings of a document say of its pages. */
export interface Settings {
  /** Odd and even pages have headers and footers of their own. */
  readonly oddAndEven: boolean
  /** The binding gutter is at the top, not at the left. */
  readonly gutterAtTop: boolean
}

export function readSettings(part: Part | undefined): Settings {
  const found = {oddAndEven: false, gutterAtTop: false}
  if (!part) return found
  const reader = readerOf(part)
  reader.child()
  while (reader.child()) {
    if (reader.name === 'w:evenAndOddHeaders') found.oddAndEven = isOn(reader)
    if (reader.name === 'w:gutterAtTop') found.gutterAtTop = isOn(reader)
    reader.skip()
  }
  return found
}

import type {Lines} from '../../tree/lines.ts'
import {type Passage, passagesIn} from './passages.ts'

/** A text as a parser of Markdown needs to see it: without the words that it would only copy. */
export interface Abridged {
  readonly text: string
  /** The first one's character is U+E000, the next one's U+E001, and so on. */
  readonly passages: readonly Passage[]
  /** The offset in the source of an offset in the abridged text. */
  readonly sourceOf: (offset: number) => number
}

/**
 * A parser of Markdown looks at every character several times, and a draft is nearly all lines of plain words. One
 * character stands for what lies between two lines that hold more: the parser sees where words are, not which.
 *
 * @returns undefined for a text that has to be parsed whole
 */
export function abridge(source: string, lines: Lines): Abridged | undefined {
  // The name of a definition may be spread over lines, and would not be the name of its reference any more.
  if (source.includes(']:') || standIns.test(source)) return undefined
  const passages = passagesIn(source, lines)
  if (passages.length > count) return undefined
  const places: number[] = []
  let text = ''
  let at = 0
  for (const {start, end} of passages) {
    text += source.slice(at, start)
    places.push(text.length)
    text += String.fromCharCode(first + places.length - 1)
    at = end
  }
  return {
    text: text + source.slice(at),
    passages,
    sourceOf: offset => sourceOf(offset, places, passages),
  }
}

/** With passages in the places of their characters. */
export function written(text: string, {passages}: Abridged, wordsOf: (passage: Passage) => string): string {
  if (!standIns.test(text)) return text
  return text.replace(allStandIns, character => wordsOf(passages[character.charCodeAt(0) - first]!))
}

/** The passage whose character is all of a text. */
export function passageOf(text: string, {passages}: Abridged): Passage | undefined {
  return text.length === 1 ? passages[text.charCodeAt(0) - first] : undefined
}

/** For private use: a draft has them only where signs of some font were pasted. */
const standIns = /[\ue000-\uf8ff]/
const allStandIns = /[\ue000-\uf8ff]/g
const first = 0xe000
const count = 0xf8ff - first + 1

function sourceOf(offset: number, places: readonly number[], passages: readonly Passage[]): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]! < offset) low = middle + 1
    else high = middle
  }
  if (places[low] === offset) return passages[low]!.start
  return low === 0 ? offset : passages[low - 1]!.end + offset - places[low - 1]! - 1
}

import type {DocxDocument} from '../read/docx/docx.ts'
import type {DocxParagraph, DocxRun} from '../read/docx/types.ts'
import {between, type Cut, cutBefore, cutBehind, cutEmpty} from './cut.ts'

/** The marks of a comment stand here; both are the same place where the comment is about something missing. */
export interface Anchor {
  readonly from: Cut
  readonly to: Cut
}

/** Finds the places of comments in one document. */
export class Anchors {
  readonly #xml: string
  readonly #paragraphs: readonly DocxParagraph[]

  constructor({package: file, paragraphs}: DocxDocument) {
    this.#xml = file.main.xml
    this.#paragraphs = paragraphs
  }

  /** Of [start, end) in `report.text`. */
  of(start: number, end: number): Anchor {
    const first = this.#indexAt(start)
    if (start >= end) return pointAt(this.#missing(first, start))
    const touched = this.#paragraphs.slice(first, this.#indexAt(end - 1) + 1).flatMap(paragraph => {
      const place = placeOf(paragraph)
      return paragraph.fragments
        .filter(({textStart, length}) => textStart < end && textStart + length > start)
        .map(fragment => ({fragment, ...place}))
    })
    const [opening] = touched
    // Nothing but an automatic number, which stands nowhere.
    if (!opening) return pointAt(this.#startOf(this.#paragraphs[first]!))
    // A comment that leaves its cell is lost in some programs.
    const closing = touched.findLast(({paragraph}) => paragraph.cell === opening.paragraph.cell)!
    const from = opening.run ? between(opening.run.start) : cutBefore(this.#xml, opening.fragment, start)
    const to = closing.run ? between(closing.run.end) : cutBehind(this.#xml, closing.fragment, end)
    // A text box may hang on a place before the words that the comment begins with.
    return to.at <= from.at ? pointAt(from) : {from, to}
  }

  /** Something should stand at `offset`: behind what stands before it. */
  #missing(index: number, offset: number): Cut {
    const paragraph = this.#paragraphs[index]!
    const {run} = placeOf(paragraph)
    if (run) return between(run.end)
    if (offset > paragraph.textStart) {
      const before = paragraph.fragments.findLast(({textStart}) => textStart < offset)
      return before ? cutBehind(this.#xml, before, offset) : this.#startOf(paragraph)
    }
    const previous = this.#paragraphs.slice(0, index).findLast(({host}) => !host)
    return previous ? this.#endOf(previous) : this.#startOf(paragraph)
  }

  #startOf(paragraph: DocxParagraph): Cut {
    const {run} = placeOf(paragraph)
    if (run) return between(run.start)
    const [first] = paragraph.fragments
    return first ? cutBefore(this.#xml, first, first.textStart) : cutEmpty(this.#xml, paragraph)
  }

  #endOf(paragraph: DocxParagraph): Cut {
    const last = paragraph.fragments.at(-1)
    return last ? cutBehind(this.#xml, last, last.textStart + last.length) : cutEmpty(this.#xml, paragraph)
  }

  /** The paragraph that an offset of the text belongs to. */
  #indexAt(offset: number): number {
    let low = 0
    let high = this.#paragraphs.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#paragraphs[middle]!.textStart <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
}

const pointAt = (cut: Cut): Anchor => ({from: cut, to: cut})

/**
 * The paragraph of the body that marks go to: for a text box or a note, the one that it hangs on or that refers to
 * it, and the run that does. Boxes may hang in notes.
 */
function placeOf(paragraph: DocxParagraph): {paragraph: DocxParagraph; run?: DocxRun} {
  const {host} = paragraph
  if (!host) return {paragraph}
  return host.paragraph.host ? placeOf(host.paragraph) : host
}

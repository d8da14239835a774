import {type DocumentBlock, type DocumentNote, flatParagraphs} from '../document.ts'
import {settleHeadings} from '../office/headings.ts'
import {type ParagraphEnd, Story} from '../office/story.ts'

/** A text beside the one that is open: it ends with the group that began it. */
interface OpenStory {
  readonly story: Story
  readonly depth: number
  /** A text box without one. */
  note?: 'footnote' | 'endnote'
}

/** What a document consists of, as it is read: its body, its notes, its text boxes. */
export class Output {
  readonly #body = new Story()
  readonly #stories: OpenStory[] = [{story: this.#body, depth: -1}]
  readonly #notes: DocumentNote[] = []
  /** Of the cells of the row that is described. */
  #merged: boolean[] = []
  #isMerged = false

  get #story(): Story {
    return this.#stories.at(-1)!.story
  }

  add(text: string): void {
    this.#story.add(text)
  }

  /** Bullets are no text, and what follows a number is a tab or a space. */
  number(text: string): void {
    const number = text.trim()
    this.#story.number(/[\p{L}\p{N}]/u.test(number) ? number : '')
  }

  /** @param depth of the group that it ends with */
  begin(depth: number, note?: 'footnote'): void {
    this.#stories.push({story: new Story(), depth, ...(note && {note})})
  }

  /** The note that is open stands at the end of the document. */
  isEndnote(): void {
    const open = this.#stories.at(-1)!
    if (open.note) open.note = 'endnote'
  }

  /** The group at this depth is closed. */
  closed(depth: number): void {
    if (this.#stories.length === 1 || this.#stories.at(-1)!.depth !== depth) return
    const {story, note} = this.#stories.pop()!
    const blocks = story.finish()
    if (!note) {
      this.#story.box(blocks)
      return
    }
    const number = this.#notes.filter(({place}) => note in place).length + 1
    const place = note === 'footnote' ? {footnote: number} : {endnote: number}
    this.#notes.push({type: 'note', place, paragraphs: flatParagraphs(blocks)})
  }

  endParagraph(end: ParagraphEnd): void {
    this.#story.endParagraph(end)
  }

  /** A control word of tables; all others are left alone. */
  table(word: string): void {
    switch (word) {
      case 'trowd':
        this.#merged = []
        this.#isMerged = false
        break
      case 'clmrg':
      case 'clvmrg':
        this.#isMerged = true
        break
      case 'cellx':
        this.#merged.push(this.#isMerged)
        this.#isMerged = false
        break
      case 'cell':
        this.#story.endCell()
        break
      case 'row':
        this.#story.endRow(this.#merged)
        break
    }
  }

  finish(): DocumentBlock[] {
    return [...settleHeadings(this.#body.finish()), ...this.#notes]
  }
}

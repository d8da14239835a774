import type {FlowBlock} from '../document.ts'

/** A paragraph while it is read. */
export class Paragraph {
  text = ''
  isHidden = false
  /** Text boxes that hang at it; they stand behind it. */
  readonly boxes: FlowBlock[] = []
  #endsInGap = true

  /** White space of the source is a gap, and none at the beginning; spaces that count are elements. */
  addText(source: string): void {
    const text = source.replace(/[ \t\r\n]+/g, ' ')
    this.text += this.#endsInGap ? text.replace(/^ /, '') : text
    if (text !== '') this.#endsInGap = text.endsWith(' ')
  }

  /** Characters that an element stands for. */
  add(text: string): void {
    this.text += text
    this.#endsInGap = false
  }
}

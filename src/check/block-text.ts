import {patternsIn, type Screen} from './screen.ts'
import type {Block} from './types.ts'

/** The flow texts of some blocks, one a line: one search through them tells which blocks are worth a second. */
export class BlockText {
  readonly blocks: readonly Block[]
  #text: string | undefined
  #bare: string | undefined
  #patterns: Uint8Array | undefined
  #starts: readonly number[] | undefined

  constructor(blocks: readonly Block[]) {
    this.blocks = blocks
  }

  get text(): string {
    this.#text ??= this.blocks.map(({flow}) => flow.text).join('\n')
    return this.#text
  }

  /** With the titles of documents blanked, as long as `text`. */
  get #bareText(): string {
    this.#bare ??= this.text.includes('《') ? this.blocks.map(({bare}) => bare).join('\n') : this.text
    return this.#bare
  }

  /** May a pattern of the screen match? */
  mayMatch(pattern: number, screen: Screen): boolean {
    this.#patterns ??= patternsIn(this.text, screen)
    return this.#patterns[pattern] === 1
  }

  /** The text of the blocks from one to before another. */
  between(from: number, to: number): string {
    return from < to ? this.text.slice(this.#startOf(from), this.#startOf(to) - 1) : ''
  }

  blocksWith(pattern: RegExp, isBare: boolean): readonly Block[] {
    const text = isBare ? this.#bareText : this.text
    if (this.blocks.length === 0) return none
    pattern.lastIndex = 0
    let match = pattern.exec(text)
    if (!match) return none
    const found: Block[] = []
    for (; match; match = pattern.exec(text)) {
      // A match may go on into the next block, where a shorter one begins that it hides.
      const end = match.index + match[0].length
      let at = this.#indexAt(match.index)
      do found.push(this.blocks[at++]!)
      while (this.#startOf(at) < end)
      pattern.lastIndex = this.#startOf(at)
    }
    pattern.lastIndex = 0
    return found
  }

  #startOf(index: number): number {
    if (!this.#starts) {
      let next = 0
      this.#starts = this.blocks.map(({flow}) => {
        const start = next
        next += flow.text.length + 1
        return start
      })
    }
    // Behind the last block nothing is found.
    return this.#starts[index] ?? Number.POSITIVE_INFINITY
  }

  #indexAt(place: number): number {
    let low = 0
    let high = this.blocks.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#startOf(middle) <= place) low = middle
      else high = middle - 1
    }
    return low
  }
}

const none: readonly Block[] = []

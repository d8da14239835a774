/**
 * V8 compiles what has run some dozen times, and until then a draft takes five times as long: the first edits would feel
 * slow. So what the first edits will ask is asked beforehand, in the pause after a draft was opened, while its author
 * still reads. Once for a server; a key that is pressed ends it until the next pause.
 */
export class WarmUp {
  #left = rounds
  #timer: NodeJS.Timeout | undefined

  /**
   * @param rehearse does once what an edit asks for; told which round it is
   * @param isOver has the document changed?
   */
  ask(rehearse: (round: number) => Promise<void>, isOver: () => boolean): void {
    clearTimeout(this.#timer)
    if (this.#left === 0) return
    this.#timer = setTimeout(() => void this.#round(rehearse, isOver), pause)
    // Nobody waits for it.
    this.#timer.unref()
  }

  drop(): void {
    clearTimeout(this.#timer)
    this.#left = 0
  }

  async #round(rehearse: (round: number) => Promise<void>, isOver: () => boolean): Promise<void> {
    if (isOver() || this.#left === 0) return
    this.#left--
    await rehearse(this.#left)
    // Between two rounds a key may be heard.
    setImmediate(() => void this.#round(rehearse, isOver))
  }
}

const rounds = 30
/** Milliseconds, longer than from key to key. */
const pause = 150

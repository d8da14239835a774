/** When a document is looked at again. */
export interface Schedule {
  /** Has it changed again while its turn came? Then it is passed over: the newer change has a turn of its own. */
  readonly isOutdated: (uri: string) => boolean
  readonly run: (uri: string) => Promise<void>
}

/**
 * One turn a document, however many changes ask for it. What is quick is done at once; what took long the last time
 * waits for a pause of the typist as long as it took, so that the machine is not busy with texts of the past.
 */
export class Turns {
  readonly #schedule: Schedule
  readonly #waiting = new Map<string, () => void>()
  readonly #took = new Map<string, number>()

  constructor(schedule: Schedule) {
    this.#schedule = schedule
  }

  ask(uri: string): void {
    this.#waiting.get(uri)?.()
    const took = this.#took.get(uri) ?? 0
    const turn = () => void this.#turn(uri)
    if (took < quick) {
      const immediate = setImmediate(turn)
      this.#waiting.set(uri, () => clearImmediate(immediate))
    } else {
      const timer = setTimeout(turn, Math.min(took, longestPause))
      this.#waiting.set(uri, () => clearTimeout(timer))
    }
  }

  drop(uri: string): void {
    this.#waiting.get(uri)?.()
    this.#waiting.delete(uri)
    this.#took.delete(uri)
  }

  dropAll(): void {
    for (const uri of [...this.#waiting.keys()]) this.drop(uri)
  }

  async #turn(uri: string): Promise<void> {
    this.#waiting.delete(uri)
    if (this.#schedule.isOutdated(uri)) return
    const start = performance.now()
    await this.#schedule.run(uri)
    // The first time all of the text is looked at, by a program that may just have started: an edit takes much less.
    this.#took.set(uri, this.#took.has(uri) ? performance.now() - start : 0)
  }
}

/** Milliseconds. Below the first nobody feels it; the second is a pause that nobody takes for a failure. */
const quick = 50
const longestPause = 500

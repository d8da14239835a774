import {getHeapSpaceStatistics, setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'

/**
 * Clears away what the last draft has left, in the pause of the typist: V8 would do it in the middle of the next one,
 * and the diagnostics of every other change would be some milliseconds late. Where V8 does not let us, it does it then.
 */
export class Tidier {
  #timer: NodeJS.Immediate | undefined
  readonly #collect: ((options: {type: 'minor'}) => void) | undefined

  constructor() {
    setFlagsFromString('--expose-gc')
    const collect: unknown = runInNewContext('typeof gc === "function" ? gc : undefined')
    this.#collect =
      typeof collect === 'function' ? (collect as (options: {type: 'minor'}) => void) : undefined
  }

  /** When nothing else is to be done. */
  ask(): void {
    clearImmediate(this.#timer)
    this.#timer = setImmediate(() => this.#tidy())
  }

  drop(): void {
    clearImmediate(this.#timer)
  }

  #tidy(): void {
    const young = getHeapSpaceStatistics().find(({space_name}) => space_name === 'new_space')
    if (young && young.space_used_size > enough) this.#collect?.({type: 'minor'})
  }
}

/** Bytes: about what a report of 20,000 characters leaves. */
const enough = 4_000_000

import {gapBehind} from '../office/counters.ts'
import {labelOf} from './list-level.ts'
import type {ListStyle} from './styles.ts'

/** OpenDocument has ten levels. */
const deepest = 10

/** The numbers that one list, or the headings, have reached. */
export class Counter {
  /** By level, from 1. */
  readonly #counts: (number | undefined)[] = []

  /** Counts a paragraph; `start` is the number that it begins anew with. */
  next(levels: ListStyle, at: number, start?: number): void {
    if (at > deepest) return
    const counts = this.#counts
    // A level that was left out is shown in the number, and so it counts.
    for (let above = 1; above < at; above++) counts[above] ??= levels.get(above)?.start ?? 1
    const count = counts[at]
    counts[at] = start ?? (count === undefined ? (levels.get(at)?.start ?? 1) : count + 1)
    counts.length = at + 1
  }

  /** The number of the paragraph that was counted last, as it is seen before its text. */
  label(levels: ListStyle, at: number, text: string): string {
    const label = labelOf(levels, at, this.#counts)
    return label + gapBehind(label, text, levels.get(at)?.followedBy ?? 'tab')
  }
}

/** An element `text:list` that is open, or what a `text:numbered-paragraph` says of itself. */
export interface OpenList {
  readonly counter: Counter
  readonly style: string | undefined
  readonly level: number
}

/** Finds the counter of a list: its own, or that of the one it goes on with. */
export class Lists {
  readonly #byId = new Map<string, Counter>()
  readonly #byStyle = new Map<string, Counter>()

  counter(list: {
    id: string | undefined
    style: string | undefined
    goesOn: boolean
    goesOnWith: string | undefined
  }): Counter {
    const known =
      (list.goesOnWith !== undefined && this.#byId.get(list.goesOnWith)) ||
      (list.goesOn && this.#byStyle.get(list.style ?? ''))
    const counter = known || new Counter()
    if (list.id !== undefined) this.#byId.set(list.id, counter)
    this.#byStyle.set(list.style ?? '', counter)
    return counter
  }
}

import type {Level, List} from '../docx/numbering.ts'
import {formatNumber} from './number-format.ts'

/** Word has nine levels. */
const deepest = 8

/**
 * Counts the numbered paragraphs of one story (the body, the footnotes, the text boxes), in reading order. Lists
 * of the same definition share their numbers, until one begins anew.
 */
export class Counters {
  readonly #counts = new Map<string, (number | undefined)[]>()
  readonly #begun = new Set<string>()

  /** Counts a paragraph and gives its number as it is seen: “（二）”. */
  next(list: List, at: number): string {
    const level = list.levels.get(at)
    if (!level || at > deepest) return ''
    const counts = this.#counts.get(list.counterId) ?? []
    this.#counts.set(list.counterId, counts)
    if (!this.#begun.has(list.id)) {
      this.#begun.add(list.id)
      // The list begins here: its own numbers hold, instead of those that a list before it has reached.
      for (const [restarted, start] of list.restarts) counts[restarted] = restarted < at ? start : undefined
    }
    counts[at] = counts[at] === undefined ? startOf(list, at) : counts[at] + 1
    // “1.1” without a “1.” before it: the “1.” counts as if it were there.
    for (let above = 0; above < at; above++) counts[above] ??= startOf(list, above)
    for (let below = at + 1; below <= deepest; below++)
      if (beginsAnew(list.levels.get(below), at)) counts[below] = undefined
    return numberText(level, list, counts)
  }
}

function startOf(list: List, at: number): number {
  return list.restarts.get(at) ?? list.levels.get(at)?.start ?? 1
}

function beginsAnew(level: Level | undefined, behind: number): boolean {
  return level?.restart === undefined || behind < level.restart
}

function numberText(
  {text, legal, format: own}: Level,
  list: List,
  counts: readonly (number | undefined)[],
): string {
  // What a bullet looks like says nothing; many are characters of private fonts.
  if (own === 'bullet') return ''
  return text.replace(/%([1-9])/g, (_all, digit: string) => {
    const at = Number(digit) - 1
    const format = list.levels.get(at)?.format ?? 'decimal'
    return formatNumber(counts[at] ?? startOf(list, at), legal && format !== 'none' ? 'decimal' : format)
  })
}

/**
 * What stands between a number and the text, so that it reads as if both were typed: “一、总体情况”, “1.加强领导”,
 * “第一章 总则”, “1.1 加强领导”, “1. Scope”.
 */
export function gapBehind(number: string, text: string, suffix: Level['suffix']): string {
  if (suffix === 'nothing' || number === '' || text === '') return ''
  if (/[、．，。：）〕】》①-⓿㈠-㋿\s]$/.test(number) || /^[\s\u3000]/.test(text)) return ''
  if (/[\p{L}\p{N}]$/u.test(number)) return ' '
  return /^[\u2e80-\u9fff\uff00-\uffef“‘《【（〔「『]/.test(text) ? '' : ' '
}

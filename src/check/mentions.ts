import type {Campaign, Meeting} from './data.ts'
import {findOutsideTitles} from './found.ts'
import {Likely} from './likely.ts'
import {anyOf} from './role.ts'
import {sentenceAt} from './sentence.ts'
import type {Block, CheckContext} from './types.ts'

/** What texts name by patterns. */
type Named = Meeting | Campaign

export interface Mention<Entry> {
  readonly entry: Entry
  readonly block: Block
  readonly start: number
  readonly end: number
}

/** Entries of a list, ready to be looked for in many reports. */
export function searchedFor<Entry extends Named>(
  entries: readonly Entry[],
  unless: readonly string[] = [],
): readonly SearchedEntry<Entry>[] {
  return entries.map(entry => ({
    entry,
    likely: new Likely(entry.says, entry.first),
    excused: [unless, entry.unless ?? []],
  }))
}

export interface SearchedEntry<Entry> {
  readonly entry: Entry
  readonly likely: Likely
  /** A sentence with one of these does not count: patterns that are compiled when it is named. */
  readonly excused: readonly (readonly string[])[]
}

/** Where a report names the entries of a list, in the order of the list, then of the text. */
export function* mentionsOf<Entry extends Named>(
  entries: readonly SearchedEntry<Entry>[],
  context: CheckContext,
): Generator<Mention<Entry>, void> {
  for (const {entry, likely, excused} of entries) {
    const patterns = likely.in(context)
    if (patterns.length === 0) continue
    const pattern = anyOf(patterns, 'gm')
    const find = findOutsideTitles(pattern)
    for (const block of context.blocksWith(pattern, true)) {
      for (const {0: words, index} of block.facts.of(find)) {
        const sentence = sentenceAt(block.flow.text, index)
        if (!excused.some(one => anyOf(one).test(sentence)))
          yield {entry, block, start: index, end: index + words.length}
      }
    }
  }
}

/** Is one of the entries named at all? The search ends with the first of them. */
export function areNamed(entries: readonly SearchedEntry<Named>[], context: CheckContext): boolean {
  return mentionsOf(entries, context).next().done === false
}

import {type Campaign, likelyOf, type Meeting} from './data.ts'
import {findOutsideTitles} from './found.ts'
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

/** Where a report names the entries of a list, in the order of the list, then of the text; not in sentences with `unless`. */
export function* mentionsOf<Entry extends Named>(
  entries: readonly Entry[],
  context: CheckContext,
  unless: readonly string[] = [],
): Generator<Mention<Entry>, void> {
  const {blocks, text} = context
  const excused = anyOf(unless)
  for (const entry of entries) {
    const likely = likelyOf(entry.says, entry, context)
    if (likely.length === 0) continue
    const pattern = anyOf(likely, 'g')
    if (text.search(pattern) === -1) continue
    const find = findOutsideTitles(pattern)
    const excusedHere = anyOf(entry.unless)
    for (const block of blocks) {
      for (const {0: words, index} of block.facts.of(find)) {
        const sentence = sentenceAt(block.flow.text, index)
        if (!excused.test(sentence) && !excusedHere.test(sentence))
          yield {entry, block, start: index, end: index + words.length}
      }
    }
  }
}

/** Is one of the entries named at all? The search ends with the first of them. */
export function areNamed(
  entries: readonly Named[],
  context: CheckContext,
  unless: readonly string[] = [],
): boolean {
  return mentionsOf(entries, context, unless).next().done === false
}

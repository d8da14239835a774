import {matchesOf} from '../tree/matches.ts'
import {type Campaign, likelyOf, type Meeting} from './data.ts'
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
export function mentionsOf<Entry extends Named>(
  entries: readonly Entry[],
  {blocks, text}: CheckContext,
  unless: readonly string[] = [],
): Mention<Entry>[] {
  return entries.flatMap(entry => {
    const likely = likelyOf(entry.says, entry, text)
    if (likely.length === 0) return []
    const pattern = anyOf(likely, 'g')
    if (text.search(pattern) === -1) return []
    const excused = anyOf([...(entry.unless ?? []), ...unless])
    return blocks.flatMap(block =>
      matchesOf(pattern, block.bare)
        .filter(({index}) => !excused.test(sentenceAt(block.flow.text, index)))
        .map(match => ({entry, block, start: match.index, end: match.index + match[0].length})),
    )
  })
}

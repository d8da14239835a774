import {anyOf} from './role.ts'
import {sentenceAt} from './sentence.ts'
import type {Block, CheckContext} from './types.ts'

/** What texts name by patterns: a meeting, a campaign. */
export interface Named {
  readonly says: readonly string[]
  /** A sentence with one of these names it rightly at any time. */
  readonly unless?: readonly string[]
}

export interface Mention<Entry> {
  readonly entry: Entry
  readonly block: Block
  readonly start: number
  readonly end: number
}

/** Where a report names the entries of a list, in the order of the list, then of the text. */
export function mentionsOf<Entry extends Named>(
  entries: readonly Entry[],
  {blocks, text}: CheckContext,
): Mention<Entry>[] {
  return entries.flatMap(entry => {
    const pattern = new RegExp(anyOf(entry.says).source, 'g')
    if (text.search(pattern) === -1) return []
    const excused = anyOf(entry.unless)
    return blocks.flatMap(block =>
      [...block.bare.matchAll(pattern)]
        .filter(({index}) => !excused.test(sentenceAt(block.flow.text, index)))
        .map(match => ({entry, block, start: match.index, end: match.index + match[0].length})),
    )
  })
}

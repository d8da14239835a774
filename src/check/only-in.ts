import {nowhere} from './nowhere.ts'
import type {Block, CheckContext, Finding, Visitor} from './types.ts'

/** One search through all the text has found the blocks that may have something: nothing is found in the others. */
export function onlyIn(
  blocks: readonly Block[],
  context: CheckContext,
  look: (block: Block) => readonly Finding[],
): Visitor {
  if (blocks.length === 0) return nowhere(context)
  const asked = new Set(blocks)
  return {block: block => (asked.has(block) ? look(block) : nothing)}
}

const nothing: readonly Finding[] = []

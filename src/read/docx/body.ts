import type {FlowBlock} from '../document.ts'
import {Unreadable} from '../unreadable.ts'
import {Blocks} from './blocks.ts'
import {notWord} from './faults.ts'
import type {Part} from './package.ts'
import {type DocumentContext, newStory} from './story.ts'

/** Reads the body of the main part. */
export function readBody(part: Part, document: DocumentContext): FlowBlock[] {
  const {blocks, isComplete} = attempt(part, document, false)
  if (isComplete) return blocks
  document.notes.length = 0
  document.paragraphs.clear()
  return attempt(part, document, true).blocks
}

function attempt(
  part: Part,
  document: DocumentContext,
  ignoresFields: boolean,
): {blocks: FlowBlock[]; isComplete: boolean} {
  const story = newStory(part, document, ignoresFields)
  const {reader, fields} = story
  const named = (name: string) => reader.name === name
  if (!reader.child() || !named('w:document')) throw new Unreadable(notWord)
  const blocks: FlowBlock[] = []
  while (reader.child()) {
    if (named('w:body')) blocks.push(...new Blocks(story).read().blocks)
    else reader.skip()
  }
  reader.next()
  return {blocks, isComplete: !fields.isOpen}
}

import type {Fix} from '../diagnostic/types.ts'

/** One replacement: offsets in the text, the end exclusive. */
export interface MergedFix {
  readonly range: readonly [number, number]
  readonly text: string
}

/** For formats with one replacement a fix: several edits become one, with the text between them repeated. */
export function mergeEdits({edits}: Fix, source: string): MergedFix | undefined {
  if (edits.length === 0) return undefined
  const start = edits[0]!.range.start.offset!
  let text = ''
  let at = start
  for (const edit of edits) {
    text += source.slice(at, edit.range.start.offset!) + edit.text
    at = edit.range.end.offset!
  }
  return {range: [start, at], text}
}

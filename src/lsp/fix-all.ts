import type {Diagnostic, Edit} from '../diagnostic/types.ts'

/**
 * Makes all safe fixes, and those that show up when they are made, until none is left.
 *
 * @param find the findings of a text, in any order
 */
export async function fixAll(
  text: string,
  find: (text: string) => Promise<readonly Diagnostic[]>,
): Promise<string> {
  const seen = new Set<string>()
  let current = text
  // Two fixes that undo each other would go on for ever.
  while (!seen.has(current) && seen.size < 10) {
    seen.add(current)
    current = applied(current, safeEdits(await find(current)))
  }
  return current
}

/** A fix is made as a whole or not at all; of two at one place the first is made, and the other in the next round. */
function safeEdits(diagnostics: readonly Diagnostic[]): readonly Edit[] {
  const chosen: Edit[] = []
  for (const {fix} of diagnostics) {
    if (!fix?.safe) continue
    const collides = fix.edits.some(edit => chosen.some(other => touches(edit, other)))
    if (!collides) chosen.push(...fix.edits)
  }
  return chosen.toSorted((a, b) => a.range.start.offset! - b.range.start.offset!)
}

function touches({range: one}: Edit, {range: other}: Edit): boolean {
  return one.start.offset! <= other.end.offset! && other.start.offset! <= one.end.offset!
}

function applied(text: string, edits: readonly Edit[]): string {
  let result = ''
  let at = 0
  for (const {range, text: written} of edits) {
    result += text.slice(at, range.start.offset) + written
    at = range.end.offset!
  }
  return result + text.slice(at)
}

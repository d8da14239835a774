import type {Brief, DraftRecord} from './types.ts'

/**
 * A record as a line of NDJSON, and of the same line the brief. What is long comes last, behind a mark that stands
 * nowhere else, for a string has no quotes of its own in JSON.
 */
const mark = ',"diagnostics":['

/** Without a line break. */
export function lineOf({type, path, stamp, day, unreadable, read}: DraftRecord): string {
  if (!read) return JSON.stringify({type, path, stamp, day, unreadable} satisfies Loose<DraftRecord>)
  const {diagnostics, waived, text, places, ...brief} = read
  return JSON.stringify({type, path, stamp, day, read: {...brief, diagnostics, waived, text, places}})
}

type Loose<Value> = {readonly [Key in keyof Value]?: Value[Key] | undefined}

/** How much of a line the brief needs; -1: all of it. `line` is a string, or its bytes in UTF-8. */
export function briefEnd(line: {indexOf(words: string): number}): number {
  return line.indexOf(mark)
}

/** @param start the line up to `briefEnd`, or all of it */
export function parseBrief(start: string, isWhole: boolean): Brief {
  return JSON.parse(isWhole ? start : `${start}}}`) as Brief
}

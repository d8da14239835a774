/**
 * Compiles a pattern that is asked about lines and headings. V8 interprets a pattern for the first text and compiles it
 * for the second, and to prepare the interpreter takes up to five times as long as to compile; of a text of a thousand
 * units it knows that interpreting does not pay. A program that has just started spends a fifth of its time on this: what
 * few drafts ask is compiled where it is asked, and only what nearly all ask where it is written.
 */
export function compiled(pattern: RegExp): RegExp {
  if (known.has(pattern)) return pattern
  known.add(pattern)
  // Where a pattern begins where it is told to, nothing is searched.
  pattern.lastIndex = long.length
  pattern.test(long)
  pattern.lastIndex = 0
  return pattern
}

const known = new WeakSet<RegExp>()

/**
 * Matches nothing, everywhere. V8 writes what follows an alternative, or a part that may be missing, once for each way
 * there, and behind this once for all: a pattern with several such parts becomes a third as long, and is compiled sooner.
 */
export const seam = '(?=)'

/** Neither `.` nor `[^。]` goes far in it. Not Latin: of texts in one byte a unit V8 compiles for these alone. */
const long = '。\n'.repeat(500)

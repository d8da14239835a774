/**
 * Compiles a pattern that is asked about lines and headings. V8 interprets a pattern for the first text and compiles it
 * for the second, and to prepare the interpreter takes up to five times as long as to compile; of a text of a thousand
 * units it knows that interpreting does not pay. A program that has just started spends a fifth of its time on this.
 */
export function compiled(pattern: RegExp): RegExp {
  pattern.test(long)
  pattern.lastIndex = 0
  return pattern
}

/** Neither `.` nor `[^。]` goes far in it. Not Latin: of texts in one byte a unit V8 compiles for these alone. */
const long = '。\n'.repeat(500)

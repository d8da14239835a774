/**
 * All matches of a pattern with the flag `g`, in order. As `matchAll`, which copies the pattern for each call; and
 * nearly all texts that checks look at have no match.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  if (!compiled.has(pattern)) compile(pattern)
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (!match) return none
  const matches: RegExpExecArray[] = []
  for (; match; match = pattern.exec(text)) {
    matches.push(match)
    // An empty match would be found again and again.
    if (match[0] === '') pattern.lastIndex++
  }
  return matches
}

const none: readonly RegExpExecArray[] = []

const compiled = new WeakSet<RegExp>()

/** V8 takes it for worth the trouble; not of Latin letters, for which patterns are compiled apart. */
const longText = '一'.repeat(1000)

/**
 * For a short text V8 translates a pattern for an interpreter, which takes three times as long as to compile it, and
 * compiles it when it is needed again. At the end of a long text it is compiled at once, and nothing is searched.
 */
function compile(pattern: RegExp): void {
  compiled.add(pattern)
  pattern.lastIndex = longText.length
  pattern.test(longText)
}

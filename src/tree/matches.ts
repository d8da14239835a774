import {compiled} from './compiled.ts'

/**
 * All matches of a pattern with the flag `g`, in order. As `matchAll`, which copies the pattern for each call; and
 * nearly all texts that checks look at have no match.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  compiled(pattern).lastIndex = 0
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

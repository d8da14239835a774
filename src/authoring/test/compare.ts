/**
 * How an example fails. missing: expected, and not found. noisy: found, and not expected. wrong: found at the
 * place with other words, or in these words at another place. fix: fixed otherwise than expected.
 */
export type Failure =
  | {readonly name: 'missing'; readonly expected: string}
  | {readonly name: 'noisy'; readonly found: string}
  | {readonly name: 'wrong'; readonly expected: string; readonly found: string}
  /** After the fixes the draft has another line than `output`. */
  | {readonly name: 'fix'; readonly expected: string; readonly found: string}

/** Holds what was found against what was expected, as lines of `expect`, in whatever order. */
export function compare(expected: readonly string[], found: readonly string[]): readonly Failure[] {
  const [missing, noisy] = without(expected, found)
  const failures: Failure[] = []
  // The same place tells more than the same words: these often stand in several lines.
  for (const part of [placeOf, wordsOf]) {
    for (const line of [...missing]) {
      const like = noisy.find(other => part(other) === part(line))
      if (like === undefined) continue
      missing.splice(missing.indexOf(line), 1)
      noisy.splice(noisy.indexOf(like), 1)
      failures.push({name: 'wrong', expected: line, found: like})
    }
  }
  for (const line of missing) failures.push({name: 'missing', expected: line})
  for (const line of noisy) failures.push({name: 'noisy', found: line})
  return failures
}

/** Each list without what stands in the other, counted one by one. */
function without(one: readonly string[], other: readonly string[]): [string[], string[]] {
  const rest = [...other]
  const left = one.filter(line => {
    const index = rest.indexOf(line)
    if (index >= 0) rest.splice(index, 1)
    return index < 0
  })
  return [left, rest]
}

function placeOf(line: string): string {
  return line.slice(0, line.indexOf(' '))
}

function wordsOf(line: string): string {
  return line.slice(line.indexOf(' ') + 1)
}

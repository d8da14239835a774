/** The known word that was probably meant; undefined when none is near enough to be worth asking. */
export function suggest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.min(Math.max(2, Math.floor(word.length / 3)), word.length - 1) + 1
  for (const candidate of known) {
    if (candidate.endsWith(`/${word}`)) return candidate
    const distance = levenshtein(word.toLowerCase(), candidate.toLowerCase())
    if (distance < Math.min(least, candidate.length)) [best, least] = [candidate, distance]
  }
  return best
}

function levenshtein(from: string, to: string): number {
  let above = Array.from({length: to.length + 1}, (_, index) => index)
  for (let row = 1; row <= from.length; row++) {
    const line = [row]
    for (let column = 1; column <= to.length; column++) {
      const replaced = above[column - 1]! + (from[row - 1] === to[column - 1] ? 0 : 1)
      line.push(Math.min(replaced, above[column]! + 1, line[column - 1]! + 1))
    }
    above = line
  }
  return above[to.length]!
}

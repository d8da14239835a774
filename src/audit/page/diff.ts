/** Where two texts differ: from–to in UTF-16 units, in order. */
export interface Difference {
  readonly from: number
  readonly to: number
}

/**
 * What stands in one text and not in the other, on both sides, by Myers's algorithm. A number or a word in Latin letters
 * differs as a whole. Texts that have little in common differ from their first difference to their last.
 */
export function differencesOf(
  a: string,
  b: string,
): {readonly a: readonly Difference[]; readonly b: readonly Difference[]} {
  const [left, right] = [tokensOf(a), tokensOf(b)]
  let start = 0
  while (start < left.length && start < right.length && left[start] === right[start]) start++
  let [leftEnd, rightEnd] = [left.length, right.length]
  while (leftEnd > start && rightEnd > start && left[leftEnd - 1] === right[rightEnd - 1]) {
    leftEnd--
    rightEnd--
  }
  const edits = shortestEdits(left.slice(start, leftEnd), right.slice(start, rightEnd))
  const at = (places: readonly number[]) => places.map(place => place + start)
  const all = (from: number, to: number) => Array.from({length: to - from}, (_, step) => from + step)
  return {
    a: merged(left, edits ? at(edits.removed) : all(start, leftEnd)),
    b: merged(right, edits ? at(edits.added) : all(start, rightEnd)),
  }
}

function tokensOf(text: string): readonly string[] {
  return text.match(/\d+(?:[.,]\d+)*|[A-Za-z]+|./gsu) ?? []
}

/** More edits than these are no copy with changes; the search takes the square of them. */
const mostEdits = 500

/** The places of the tokens that only one of the texts has; undefined when they are too many. */
function shortestEdits(
  left: readonly string[],
  right: readonly string[],
): {readonly removed: readonly number[]; readonly added: readonly number[]} | undefined {
  // How far each diagonal (left − right) reaches into the left text, for each number of edits.
  const rounds: Map<number, number>[] = []
  let reach = new Map([[1, 0]])
  const limit = Math.min(left.length + right.length, mostEdits)
  for (let edits = 0; edits <= limit; edits++) {
    const next = new Map(reach)
    rounds.push(reach)
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = goesDown(reach, diagonal, edits) ? reach.get(diagonal + 1)! : reach.get(diagonal - 1)! + 1
      while (x < left.length && x - diagonal < right.length && left[x] === right[x - diagonal]) x++
      next.set(diagonal, x)
      if (x >= left.length && x - diagonal >= right.length)
        return walkedBack(rounds, left.length, right.length)
    }
    reach = next
  }
  return undefined
}

function goesDown(reach: ReadonlyMap<number, number>, diagonal: number, edits: number): boolean {
  return (
    diagonal === -edits ||
    (diagonal !== edits && (reach.get(diagonal - 1) ?? -1) < (reach.get(diagonal + 1) ?? -1))
  )
}

function walkedBack(rounds: readonly ReadonlyMap<number, number>[], x: number, y: number) {
  const removed: number[] = []
  const added: number[] = []
  for (let edits = rounds.length - 1; edits > 0; edits--) {
    const reach = rounds[edits]!
    const diagonal = x - y
    const down = goesDown(reach, diagonal, edits)
    const from = down ? diagonal + 1 : diagonal - 1
    x = reach.get(from)!
    y = x - from
    if (down) added.push(y)
    else removed.push(x)
  }
  return {removed: removed.reverse(), added: added.reverse()}
}

/** Places of tokens as ranges of the text; one character between two of them is taken in, since it tells nothing. */
function merged(tokens: readonly string[], places: readonly number[]): readonly Difference[] {
  const offsets = [0]
  for (const token of tokens) offsets.push(offsets.at(-1)! + token.length)
  const ranges: {from: number; to: number}[] = []
  for (const place of places) {
    const [from, to] = [offsets[place]!, offsets[place + 1]!]
    const last = ranges.at(-1)
    if (last && from - last.to <= 1) last.to = to
    else ranges.push({from, to})
  }
  return ranges
}

/** Where two texts differ: from–to in UTF-16 units, in order. */
export interface Difference {
  readonly from: number
  readonly to: number
}

/**
 * What stands in one text and not in the other, on both sides, by Myers's algorithm. A number or a word in Latin letters
 * differs as a whole; spaces do not count. Texts that have little in common differ from their first difference to their last.
 */
export function differencesOf(
  a: string,
  b: string,
): {readonly a: readonly Difference[]; readonly b: readonly Difference[]} {
  const [leftWords, rightWords] = [tokensOf(a), tokensOf(b)]
  const [left, right] = [leftWords.map(comparable), rightWords.map(comparable)]
  let start = 0
  while (start < left.length && start < right.length && left[start] === right[start]) start++
  let [leftEnd, rightEnd] = [left.length, right.length]
  while (leftEnd > start && rightEnd > start && left[leftEnd - 1] === right[rightEnd - 1]) {
    leftEnd--
    rightEnd--
  }
  const edits = shortestEdits(left.slice(start, leftEnd), right.slice(start, rightEnd))
  const setOf = (places: readonly number[] | undefined, from: number, to: number) =>
    places
      ? new Set(places.map(place => place + start))
      : new Set(Array.from({length: to - from}, (_, step) => from + step))
  const [removed, added] = [setOf(edits?.removed, start, leftEnd), setOf(edits?.added, start, rightEnd)]
  return rangesOf(merged(stretchesOf(leftWords, rightWords, removed, added)))
}

function tokensOf(text: string): readonly string[] {
  return text.match(/\d+(?:[.,]\d+)*|[A-Za-z]+|\s+|./gsu) ?? []
}

/** However many spaces a line of a table was filled with. */
function comparable(token: string): string {
  return token.trim() === '' ? ' ' : token
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

/** A part of both texts: the same in both, or not. */
interface Stretch {
  readonly isEqual: boolean
  readonly a: string
  readonly b: string
}

function stretchesOf(
  left: readonly string[],
  right: readonly string[],
  removed: ReadonlySet<number>,
  added: ReadonlySet<number>,
): readonly Stretch[] {
  const stretches: Stretch[] = []
  let [x, y] = [0, 0]
  while (x < left.length || y < right.length) {
    let [a, b] = ['', '']
    const isEqual = !removed.has(x) && !added.has(y)
    if (isEqual) {
      for (; x < left.length && !removed.has(x) && !added.has(y); x++, y++) {
        a += left[x]!
        b += right[y]!
      }
    } else {
      for (; removed.has(x); x++) a += left[x]!
      for (; added.has(y); y++) b += right[y]!
    }
    stretches.push({isEqual: isEqual || (a + b).trim() === '', a, b})
  }
  return stretches
}

/** One equal character between two differences tells nothing: it is taken in, on both sides. */
function merged(stretches: readonly Stretch[]): readonly Stretch[] {
  return stretches.map((stretch, at) => {
    const isBetween = [stretches[at - 1], stretches[at + 1]].every(beside => beside?.isEqual === false)
    return isBetween && [...stretch.a].length === 1 ? {...stretch, isEqual: false} : stretch
  })
}

/** Of the stretches that differ, those beside each other as one. */
function rangesOf(stretches: readonly Stretch[]): {
  readonly a: readonly Difference[]
  readonly b: readonly Difference[]
} {
  const ranges = {a: [] as {from: number; to: number}[], b: [] as {from: number; to: number}[]}
  const ends = {a: 0, b: 0}
  for (const {isEqual, ...words} of stretches) {
    for (const side of ['a', 'b'] as const) {
      const text = words[side]
      const from = ends[side] + text.length - text.trimStart().length
      const to = ends[side] + text.trimEnd().length
      ends[side] += text.length
      if (isEqual || from >= to) continue
      const last = ranges[side].at(-1)
      if (last?.to === from) last.to = to
      else ranges[side].push({from, to})
    }
  }
  return ranges
}

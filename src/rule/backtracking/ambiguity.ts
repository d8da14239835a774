import type {Letter} from './alphabet.ts'
import type {Automaton, Place, Ways} from './automaton.ts'

/**
 * Can a loop take the same text in two ways? Then each turn doubles the work, and thirty characters are too
 * many: (a+)+, (a|a)*, (ab|a|b)*.
 */
export function isExponential(automaton: Automaton): boolean {
  return loopsOf(automaton.follow).some(loop => isAmbiguous(loop, automaton))
}

/**
 * Two readers start at one place of the loop and take the same characters on different ways. When they meet
 * again, the text between has two readings, and so has each of its repetitions.
 */
function isAmbiguous(loop: ReadonlySet<Place>, {follow, lettersOf}: Automaton): boolean {
  const seen = new Set<number>()
  const queue: (readonly [Place, Place])[] = []
  /** True when the readers meet. */
  const goOn = (one: Ways, other: Ways, together: boolean): boolean => {
    for (const [left, ways] of one) {
      if (!loop.has(left)) continue
      if (together && ways > 1) return true
      for (const right of other.keys()) {
        if (together && right <= left) continue
        if (!loop.has(right) || !overlap(lettersOf[left]!, lettersOf[right]!)) continue
        if (left === right) return true
        const key = left < right ? left * follow.length + right : right * follow.length + left
        if (seen.has(key)) continue
        seen.add(key)
        queue.push([left, right])
      }
    }
    return false
  }
  for (const place of loop) if (goOn(follow[place]!, follow[place]!, true)) return true
  for (let pair = queue.pop(); pair; pair = queue.pop())
    if (goOn(follow[pair[0]]!, follow[pair[1]]!, false)) return true
  return false
}

function overlap(one: ReadonlySet<Letter>, other: ReadonlySet<Letter>): boolean {
  const [small, large] = one.size < other.size ? [one, other] : [other, one]
  for (const letter of small) if (large.has(letter)) return true
  return false
}

/** The places that lead back to each other (Tarjan’s strongly connected components). */
function loopsOf(follow: readonly Ways[]): ReadonlySet<Place>[] {
  const loops: Set<Place>[] = []
  const found = new Map<Place, number>()
  const lowest: number[] = []
  const path: Place[] = []
  const onPath = new Set<Place>()
  const visit = (place: Place): void => {
    found.set(place, found.size)
    lowest[place] = found.get(place)!
    path.push(place)
    onPath.add(place)
    for (const next of follow[place]!.keys()) {
      if (!found.has(next)) visit(next)
      if (onPath.has(next)) lowest[place] = Math.min(lowest[place]!, lowest[next]!)
    }
    if (lowest[place] !== found.get(place)) return
    const loop = new Set(path.splice(path.lastIndexOf(place)))
    for (const member of loop) onPath.delete(member)
    if (loop.size > 1 || follow[place]!.has(place)) loops.push(loop)
  }
  for (const place of follow.keys()) if (!found.has(place)) visit(place)
  return loops
}

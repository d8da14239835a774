import type {Letter} from './alphabet.ts'
import {type Attack, attacksOn, lettersOf} from './attack.ts'
import type {Automaton, Place} from './automaton.ts'

/** A long paragraph. */
const paragraph = 5000

/**
 * How many steps the engine takes on the worst paragraph that we can think of, in vain; Infinity when they are
 * more than `limit`. A backtracking engine goes all ways through a pattern one after the other, so its steps
 * can be counted without going them: by how many ways each place is reached.
 */
export function worstCost(automaton: Automaton, limit: number): number {
  if (automaton.acceptsNothing) return 0
  const bound = stepsOfAll(automaton) * paragraph
  if (bound <= limit) return bound
  let worst = 0
  for (const attack of attacksOn(automaton)) {
    worst = Math.max(worst, costOf(attack, automaton, limit))
    if (worst > limit) return Number.POSITIVE_INFINITY
  }
  return worst
}

/** Counted on a short text and its double: how the one grows into the other tells of the long one. */
function costOf(attack: Attack, automaton: Automaton, limit: number): number {
  const short = count(lettersOf(attack, sample), automaton, limit)
  if (short.end !== undefined) return (short.steps * paragraph) / short.end
  // Not more than a few steps a letter: it does not grow.
  if (short.steps < sample * 40) return (short.steps * paragraph) / sample
  const long = count(lettersOf(attack, sample * 2), automaton, limit)
  if (long.end !== undefined) return (long.steps * paragraph) / long.end
  return long.steps * (long.steps / Math.max(1, short.steps)) ** Math.log2(paragraph / (sample * 2))
}

const sample = 250

/** All ways from one start, had the text every letter at once: most patterns need no closer look. */
function stepsOfAll({first, firstInside, follow}: Automaton): number {
  let steps = 0
  let reached: ReadonlyMap<Place, number> = new Map([...first, ...firstInside])
  for (let turn = 0; reached.size > 0; turn++) {
    // Longer than the pattern has places: it has a loop.
    if (turn > follow.length) return Number.POSITIVE_INFINITY
    const next = new Map<Place, number>()
    for (const [from, times] of reached)
      for (const [place, ways] of follow[from]!) {
        steps += times
        next.set(place, (next.get(place) ?? 0) + ways * times)
      }
    reached = next
  }
  return steps
}

/** `end` is where the pattern matched: there the search is over, and the next one begins behind it. */
function count(
  text: readonly Letter[],
  automaton: Automaton,
  limit: number,
): {readonly steps: number; readonly end?: number} {
  const {first, firstInside, follow, lettersOf: letters, accepting} = automaton
  let steps = 0
  let reached = new Map<Place, number>()
  for (const [at, letter] of text.entries()) {
    const next = new Map<Place, number>()
    const go = (to: ReadonlyMap<Place, number>, times: number) => {
      steps += to.size * times
      for (const [place, ways] of to)
        if (letters[place]!.has(letter)) next.set(place, (next.get(place) ?? 0) + ways * times)
    }
    go(at === 0 ? first : firstInside, 1)
    for (const [place, times] of reached) go(follow[place]!, times)
    for (const place of next.keys()) if (accepting.has(place)) return {steps, end: at + 1}
    if (steps > limit) return {steps}
    reached = next
  }
  return {steps}
}

import type {Letter} from './alphabet.ts'
import type {Automaton, Place} from './automaton.ts'

/** Parts of a text: `repeated` one behind the other again and again, or each part as often as it fits. */
export interface Attack {
  readonly parts: readonly (readonly Letter[])[]
  readonly order: 'together' | 'in blocks'
}

/**
 * Texts on which a pattern is slow. For `审计.*局.*长` they are 审计审计…, 审计局审计局…, and 审计审计…局局局…:
 * what leads to each place of the pattern, as a whole and each part by itself, and each letter alone.
 */
export function* attacksOn(automaton: Automaton): Generator<Attack> {
  for (const letter of automaton.alphabet.letters) yield {parts: [[letter]], order: 'together'}
  const seen = new Set<string>()
  for (const path of shortestPaths(automaton)) {
    for (const letterOf of chooseLetters(automaton)) {
      const parts = partsOf(path, automaton).map(part => part.map(letterOf))
      const key = parts.join(' ')
      if (seen.has(key)) continue
      seen.add(key)
      yield {parts, order: 'together'}
      if (parts.length > 1) yield {parts, order: 'in blocks'}
    }
  }
}

/** The text of an attack, so many letters long. */
export function lettersOf({parts, order}: Attack, length: number): Letter[] {
  const blocks = order === 'together' ? [parts.flat()] : parts
  const share = Math.floor(length / blocks.length)
  return blocks.flatMap(block => Array.from({length: share}, (_, at) => block[at % block.length]!))
}

/**
 * By the fewest characters to each place where the pattern has a choice; of a repeat, only to its first turn.
 * A place without a choice is passed on the way.
 */
function shortestPaths({first, follow, writtenAt, lettersOf}: Automaton): readonly (readonly Place[])[] {
  const cameFrom = new Map<Place, Place | undefined>()
  const note = (place: Place, from?: Place) => {
    // Nothing gets through a class that is empty.
    if (!cameFrom.has(place) && lettersOf[place]!.size > 0) cameFrom.set(place, from)
  }
  for (const place of first.keys()) note(place)
  // A map goes on with what is added while it is walked: breadth first.
  for (const place of cameFrom.keys()) for (const next of follow[place]!.keys()) note(next, place)
  const ends = new Map<number, Place>()
  for (const place of cameFrom.keys())
    if (follow[place]!.size > 1 && !ends.has(writtenAt[place]!)) ends.set(writtenAt[place]!, place)
  return Array.from(ends.values(), end => {
    const path: Place[] = []
    for (let at: Place | undefined = end; at !== undefined; at = cameFrom.get(at)) path.unshift(at)
    return path
  })
}

/** Cut where the pattern has a choice: what cannot but follow belongs together, as 审计 does. */
function partsOf(path: readonly Place[], {follow}: Automaton): Place[][] {
  const parts: Place[][] = []
  for (const [index, place] of path.entries()) {
    const before = path[index - 1]
    if (before !== undefined && follow[before]!.size === 1) parts.at(-1)!.push(place)
    else parts.push([place])
  }
  return parts
}

/** For each place the letter that most other places take too; and the same without letters that end the search. */
function chooseLetters({lettersOf, accepting}: Automaton): readonly ((place: Place) => Letter)[] {
  const counts = new Map<Letter, number>()
  for (const letters of lettersOf)
    for (const letter of letters) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  const ending = new Set([...accepting].flatMap(place => [...lettersOf[place]!]))
  const best = (letters: readonly Letter[]) =>
    letters.reduce((one, other) => (counts.get(other)! > counts.get(one)! ? other : one))
  return [
    place => best([...lettersOf[place]!]),
    place => {
      const others = [...lettersOf[place]!].filter(letter => !ending.has(letter))
      return best(others.length > 0 ? others : [...lettersOf[place]!])
    },
  ]
}

import type {Ranges} from './characters.ts'

/** A letter stands for all characters that no class of the pattern tells apart. */
export type Letter = number

/** Few letters instead of 65,536 characters. */
export interface Alphabet {
  readonly letters: readonly Letter[]
  /** The letters of a class, by its index. */
  readonly of: readonly ReadonlySet<Letter>[]
}

/** Cuts all characters where a class begins or ends, and puts together what the same classes hold. */
export function alphabetOf(classes: readonly Ranges[]): Alphabet {
  const cuts = new Set(classes.flatMap(ranges => ranges.flatMap(([from, to]) => [from, to + 1])))
  const members = new Map<number, number[]>()
  for (const cut of cuts) members.set(cut, [])
  const starts = [...cuts].sort((one, other) => one - other)
  const indexOf = new Map(starts.map((start, index) => [start, index]))
  for (const [index, ranges] of classes.entries())
    for (const [from, to] of ranges)
      for (let at = indexOf.get(from)!; at < indexOf.get(to + 1)!; at++) members.get(starts[at]!)!.push(index)
  const letters = new Map<string, Letter>()
  const of = classes.map(() => new Set<Letter>())
  for (const holders of members.values()) {
    if (holders.length === 0) continue
    const key = holders.join()
    const letter = letters.get(key) ?? letters.size
    letters.set(key, letter)
    for (const holder of holders) of[holder]!.add(letter)
  }
  return {letters: [...letters.values()], of}
}

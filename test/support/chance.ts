/** The same choices for the same seed, on every machine. */
export interface Chance {
  /** 0 … below − 1. */
  below(limit: number): number
  /** From a list that has something. */
  pick<T>(list: readonly T[]): T
  shuffled<T>(list: readonly T[]): T[]
}

/** Mulberry32 over a hash of the seed. */
export function chanceOf(seed: string): Chance {
  let state = 0x811c9dc5
  for (const unit of seed) state = Math.imul(state ^ unit.codePointAt(0)!, 0x01000193)
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit) | 0
  }
  const shuffled = <T>(list: readonly T[]): T[] => {
    const rest = [...list]
    return list.map(() => rest.splice(below(rest.length), 1)[0]!)
  }
  return {below, shuffled, pick: list => list[below(list.length)]!}
}

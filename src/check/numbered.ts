import type {Range, Section} from '../tree/types.ts'

/** A heading, a paragraph or a point that bears a number. */
export interface Numbered {
  /** Of a fault; nearly all numbers are right. */
  readonly range: () => Range
  /** As written: “三、”, “三是”. */
  readonly number: string
  readonly value: number
  /** The kind of mark: only marks of one kind count on from each other. */
  readonly kind: string
  /** Of a heading. */
  readonly section?: Section
}

export function add<Key>(groups: Map<Key, Numbered[]>, key: Key, numbered: Numbered): void {
  const group = groups.get(key)
  if (group) group.push(numbered)
  else groups.set(key, [numbered])
}

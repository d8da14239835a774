import {formatHan} from '../tree/numbering.ts'
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

/** The same mark with another number: “三、” and 2 → “二、”. */
export function withValue(number: string, value: number): string {
  return number.replace(/[0-9０-９]+|[一二三四五六七八九十]+|[①-⑳]/, digits => {
    if (/[①-⑳]/.test(digits)) return String.fromCharCode(0x245f + value)
    return /[0-9０-９]/.test(digits) ? String(value) : formatHan(value)
  })
}

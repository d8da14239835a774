import {decimalsOf, numberOf} from './amount.ts'

/** Between which values a number lies: things are counted, and all else is rounded or cut off. */
export interface Span {
  readonly low: number
  readonly high: number
}

export function spanOf(written: string, unit: string): Span {
  const value = numberOf(written)
  const decimals = decimalsOf(written)
  if (decimals === 0 && !/^[万亿微]|[元吨亩%％]$/.test(unit)) return {low: value, high: value}
  const last = 10 ** -decimals
  return {low: value - last / 2, high: value + last}
}

export const spanOfCount = (value: number): Span => ({low: value, high: value})

/** A share of a whole, in percent. */
export function shareOf(part: Span, whole: Span): Span {
  return {low: (part.low / whole.high) * 100, high: (part.high / whole.low) * 100}
}

/** What is lost when parts of numbers are divided. */
const tiny = 1e-9

/** Is a value in percent written as it is, rounded or cut off? */
export function agrees(written: string, {low, high}: Span): boolean {
  const last = 10 ** -decimalsOf(written)
  const value = numberOf(written)
  return value - last / 2 <= high + tiny && value + last > low
}

/** With as many decimals as another, at least one, and none that say nothing. */
export function inPercent(value: number, like: string): string {
  return String(Number(value.toFixed(Math.max(1, decimalsOf(like)))))
}

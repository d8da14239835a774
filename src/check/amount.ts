import {seam} from '../tree/compiled.ts'
import {matchesOf} from '../tree/matches.ts'

/** How drafts write amounts: “1,243件”, “3.5万人次”. Sources of patterns, to be put together. */

export const number = `(?:\\d{1,3}(?:[,， \\u00a0\\u202f]\\d{3})+|\\d+)${seam}(?:\\.\\d+)?${seam}`
/** First what is counted by the time, so that “6691批次” is not cut off. */
export const unit = `(?:万|亿)?${seam}(?:[人件家户场批辆台班车艘架项例篇份条]次|[件个项次起份部条场期名人户家篇批处例辆台所座宗元吨亩卷册笔套艘栋幢张株])${seam}`

/** “1,243”, “1 243” → 1243 */
export function numberOf(written: string): number {
  return Number(written.replace(/[,， \u00a0\u202f]/g, ''))
}

/** The decimals that a number was written with. */
export function decimalsOf(written: string): number {
  return written.split('.')[1]?.length ?? 0
}

/**
 * How far the sum of some numbers may be from their total: with decimals each is rounded for itself, and a total with fewer
 * of them may be cut off. What is counted is not rounded.
 */
export function slackOf(total: number, parts: readonly number[]): number {
  const ofParts = Math.max(...parts.map(part => decimalsOf(`${part}`)))
  const ofTotal = decimalsOf(`${total}`)
  const finest = Math.max(ofParts, ofTotal)
  if (finest === 0) return 0
  const last = 10 ** -ofTotal
  return (parts.length / 2) * 10 ** -finest + (ofTotal < ofParts ? last : last / 2) + 1e-9
}

/** Sums and differences of written numbers, without what the machine adds to 3.3 − 1.1. */
export const rounded = (value: number): number => Math.round(value * 1e6) / 1e6

export interface Amount {
  readonly index: number
  readonly end: number
  readonly written: string
  readonly value: number
  /** “近700件”, “700余件”. */
  readonly isRough: boolean
}

/** All amounts of a text in a unit: “人” and “名” count the same, and “次” does not count “人次”. */
export function amountsIn(text: string, measure: string): readonly Amount[] {
  return matchesOf(patternOf(measure), text).map(({0: words, 1: written = '', 2: more, index}) => ({
    index,
    end: index + words.length,
    written,
    value: numberOf(written),
    isRough: more !== '' || isRough(text, index),
  }))
}

const patterns = new Map<string, RegExp>()

/** Kept by unit, of which there are not many. */
function patternOf(measure: string): RegExp {
  const kept = patterns.get(measure)
  if (kept) return kept
  const counter = measure.replace(/[人名]$/, '[人名]')
  const pattern = new RegExp(`(?<![\\d.])(${number})([余多]?)${counter}(?!次)`, 'g')
  patterns.set(measure, pattern)
  return pattern
}

/** “42名”, “23人”. */
export function isSameUnit(one: string, other: string): boolean {
  return one.replace(/名$/, '人') === other.replace(/名$/, '人')
}

/** “近700件”. */
export function isRough(text: string, at: number): boolean {
  return /(?:近|约|逾|超过?|不足)$/.test(text.slice(Math.max(0, at - 2), at))
}

/** Of a number as written: “100%以上”. */
export const isBound = (behind: string): boolean => /^(?:以上|以下|左右|以内|多|余)/.test(behind)

/** No sentence counts more in one unit; and a text of nothing but numbers must not take hours. */
const mostSummed = 12

/** What the last of some numbers may stand for: itself, or the sum of the last few. */
export function lastSums(values: readonly number[]): readonly number[] {
  const sums: number[] = []
  for (const value of values.slice(-mostSummed).reverse()) sums.push(rounded((sums.at(-1) ?? 0) + value))
  return sums
}

/** What a total may be that some numbers tell: one of them, or the sum of neighbours. */
export function sumsOf(values: readonly number[]): readonly number[] {
  const last = values.slice(-mostSummed)
  return last.flatMap((_, at) => lastSums(last.slice(0, at + 1)))
}

/** “，下发整改通知书25份”: what was written about those that were found, between their number and what was done with them. */
export const noticed =
  '(?:[，、](?:已|共)?(?:印发|下发|发出|制发|送达|开具|下达)[^\\d，。；]{1,16}\\d+[份件期])?'

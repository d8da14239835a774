import type {Range} from '../tree/types.ts'
import type {CheckContext} from './types.ts'

/** A title between 《》, without them. */
export interface Title {
  readonly text: string
  /** For comparing: `plainTitle` of the text. */
  readonly plain: string
  readonly range: Range
}

/** The titles in a report, in reading order; of titles inside titles the outer one. */
export function titlesIn({blocks}: CheckContext): Title[] {
  return blocks.flatMap(({flow}) =>
    flow.text.includes('《')
      ? [...flow.text.matchAll(/《([^《》]{4,60})》/g)].map(match => ({
          text: match[1]!,
          plain: plainTitle(match[1]!),
          range: flow.range(match.index, match.index + match[0].length),
        }))
      : [],
  )
}

/** A title without what is no difference: one kind of dash, no spaces, 〈〉 for 《》 inside it. */
export function plainTitle(title: string): string {
  // Nearly all of the thousand titles of the data are plain, and each run compares them.
  if (!unplain.test(title)) return title
  return title
    .replace(/[-－–~～]/g, '—')
    .replace(/[ \u3000]/g, '')
    .replaceAll('《', '〈')
    .replaceAll('》', '〉')
}

const unplain = /[-－–~～ \u3000《》]/

/**
 * Two plain titles that are the same but for up to three characters at one place, as a slip of the hand leaves
 * it. Titles that differ in a number, a year or the level of their author (省, 市, 县) are two documents.
 */
export function isNear(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 3) return false
  const shorter = Math.min(a.length, b.length)
  let start = 0
  while (start < shorter && a[start] === b[start]) start++
  let end = 0
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  // “深圳市节约用水条例” is another document than “节约用水条例”, not a slip of the hand.
  if (start === 0 && end === shorter) return false
  const left = a.slice(start, a.length - end)
  const right = b.slice(start, b.length - end)
  return left.length + right.length <= 3 && !(tellsApart.test(left) || tellsApart.test(right))
}

const tellsApart = /^[0-9０-９一二三四五六七八九十上下省市州县区旗乡镇村]+$/

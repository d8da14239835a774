import type {Range} from '../tree/types.ts'
import {differenceOf} from './difference.ts'
import type {Block} from './types.ts'

/** A title between 《》, without them. */
export interface Title {
  readonly text: string
  /** For comparing: `plainTitle` of the text. */
  readonly plain: string
  readonly block: Block
  /** Where its 《 stands in the flow text of the block. */
  readonly start: number
  readonly range: Range
}

/** The titles in blocks, in reading order; of titles inside titles the inner one. */
export function titlesIn(blocks: readonly Block[]): Title[] {
  const titles: Title[] = []
  for (const block of blocks)
    for (const inside of block.facts.of(written)) titles.push(new TitleInBlock(inside, block))
  return titles
}

type Inside = Pick<Title, 'text' | 'plain' | 'start'>

/** Of few titles the range is asked for. */
class TitleInBlock implements Title {
  readonly text: string
  readonly plain: string
  readonly start: number
  readonly block: Block

  constructor({text, plain, start}: Inside, block: Block) {
    this.text = text
    this.plain = plain
    this.start = start
    this.block = block
  }

  get range(): Range {
    return this.block.flow.range(this.start, this.start + this.text.length + 2)
  }
}

/** The titles in a text. */
function written(text: string): readonly Inside[] {
  let start = text.indexOf('《')
  if (start === -1) return none
  const titles: Inside[] = []
  while (start !== -1) {
    const end = text.indexOf('》', start)
    if (end === -1) break
    let next = text.indexOf('《', start + 1)
    for (; next !== -1 && next < end; next = text.indexOf('《', next + 1)) start = next
    const inside = text.slice(start + 1, end)
    if (inside.length >= 2 && inside.length <= 60)
      titles.push({text: inside, plain: plainTitle(inside), start})
    start = next
  }
  return titles
}

const none: readonly never[] = []

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
  const {start, left, right} = differenceOf(a, b)
  // “深圳市节约用水条例” is another document than “节约用水条例”, not a slip of the hand.
  if (start === 0 && (left === '' || right === '')) return false
  if (tellsApart.test(left) || tellsApart.test(right)) return false
  return left.length + right.length <= 3 || isSwapped(left, right)
}

/** Two neighbours changed places: “责落任实” for “责任落实”. */
export function isSwapped(left: string, right: string): boolean {
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}

/** A long title of which words were left out at two places; `right` is whole. */
export function isCut(title: string, right: string): boolean {
  const lost = right.length - title.length
  // “关于……的特别规定” without the 国务院 before it is told so.
  if (right.endsWith(title)) return false
  if (withoutState(right).length < 16 || lost < 2 || lost > 4 || title.slice(-2) !== right.slice(-2))
    return false
  let at = 0
  for (let index = 0; index < right.length; index++) if (right[index] === title[at]) at++
  return at === title.length && !tellsApart.test(differenceOf(title, right).right)
}

const tellsApart = /^[0-9０-９一二三四五六七八九十上下省市州县区旗乡镇村]+$/

const state = '中华人民共和国'

/** What all laws have in common makes none of them alike. */
export function withoutState(title: string): string {
  return title.startsWith(state) ? title.slice(state.length) : title
}

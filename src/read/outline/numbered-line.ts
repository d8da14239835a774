import {compiled} from '../../tree/compiled.ts'
import type {Mark, MarkKind} from '../../tree/numbering.ts'
import type {SourceBlock} from '../source-block.ts'

/** What is known of a numbered line before it is known to be a heading. */

/** Ranks order the marks from the outside in; only their order counts. */
export const ranks: Readonly<Record<MarkKind, number>> = {
  part: 10,
  partSection: 15,
  han: 20,
  hanBracket: 30,
  arabic: 40,
  arabicBracket: 50,
  circled: 60,
}
export const unnumberedRank = ranks.han
export const itemRank = ranks.hanBracket

/** Longer than this, and a first sentence is text, not a heading. */
export const longestHeading = 60

/** A line that is nothing but one point of an enumeration. */
const itemAlone = compiled(/^[一二三四五六七八九十]是[^。！？]{4,42}。?$/)
const item = /^[一二三四五六七八九十]是/

/** Such a line with text of its own under it: not another point, nor the heading of what comes next. */
export function isItemHeading({flow}: SourceBlock, next: SourceBlock | undefined): boolean {
  if (!itemAlone.test(flow.text) || !next || next.node || next.headingDepth !== undefined) return false
  return plausibleMark(next) === undefined && !item.test(next.flow.text)
}

/** Where the first line of a block ends in its flow text. */
export function firstLine(block: SourceBlock): number {
  const end = block.children[0]!.position!.end.offset!
  let low = 0
  let high = block.flow.text.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (block.flow.offset(middle) < end) low = middle + 1
    else high = middle
  }
  return low
}

const ofQuarter = /^[一二三四五六七八九十][级类线等季年月产期审个项位届种中号班线楼]/

/** “三、四季度” and “二、三产业” are no marks but the middle of a sentence. */
export function plausibleMark({mark, flow: {text}}: SourceBlock): Mark | undefined {
  if (!mark || mark.length === text.length) return mark
  const rest = text.slice(mark.length)
  if (mark.kind === 'han' && compiled(ofQuarter).test(rest)) return undefined
  if (mark.kind === 'arabic' && rest !== '' && '，。；、：）)'.includes(rest[0]!)) return undefined
  return mark
}

/** The first full stop outside quotes and brackets. */
export function sentenceEnd(text: string, from: number): number | undefined {
  let depth = 0
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (isHan(unit)) continue
    if (unit === fullStop) {
      if (depth === 0 || at - from > longestHeading) return at
    } else if (openers.has(unit)) depth++
    else if (closers.has(unit)) depth = Math.max(0, depth - 1)
  }
  return undefined
}

const fullStop = 0x3002
const isHan = (unit: number) => unit >= 0x3400 && unit < 0xff00
const unitsOf = (marks: string): ReadonlySet<number> => new Set([...marks].map(mark => mark.charCodeAt(0)))
const openers = unitsOf('“‘（(《')
const closers = unitsOf('”’）)》')

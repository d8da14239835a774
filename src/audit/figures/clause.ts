/** Where a number stands: places in the text. */
export interface Clause {
  /** Of the number with its counter. */
  readonly start: number
  readonly end: number
  /** Of the clause around it. */
  readonly from: number
  readonly to: number
  /** Of the sentence, without its end mark. */
  readonly sentence: readonly [number, number]
}

const sentenceEnds = '。；！？\n'
const clauseEnds = `，,：:（）()${sentenceEnds}`
/** No sentence is gone through farther than this to either side. */
const reach = 200

export function clauseAround(text: string, start: number, end: number): Clause {
  const from = back(text, start, clauseEnds)
  return {
    start,
    end,
    from,
    to: forth(text, end, clauseEnds),
    sentence: [back(text, from, sentenceEnds), forth(text, end, sentenceEnds)],
  }
}

function back(text: string, from: number, ends: string): number {
  let at = from
  while (at > 0 && from - at < reach && !ends.includes(text[at - 1]!)) at--
  return at
}

function forth(text: string, from: number, ends: string): number {
  let at = from
  while (at < text.length && at - from < reach && !ends.includes(text[at]!)) at++
  return at
}

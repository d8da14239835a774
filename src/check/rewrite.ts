import type {Edit} from '../diagnostic/types.ts'
import type {Flow} from '../tree/flow.ts'
import type {CheckContext} from './types.ts'

/**
 * The edits that make `written` of [start, end) of a flow text. Only characters that change are touched: a line
 * break, an indent or a mark of Markdown between them is none of the words, and stays where it is. Undefined where
 * the source has other characters than the flow, such as an entity of Markdown.
 */
export function rewrite(
  {text, offset}: Pick<Flow, 'text' | 'offset'>,
  [start, end]: readonly [start: number, end: number],
  written: string,
  {report, lines}: Pick<CheckContext, 'report' | 'lines'>,
): readonly Edit[] | undefined {
  const [head, tail] = alike(text.slice(start, end), written)
  const from = start + head
  const to = end - tail
  const added = written.slice(head, written.length - tail)
  const isWritten = (index: number) => {
    const at = offset(index)
    if (report.text[at] !== text[index]) return false
    const isEntity = text[index] === '&' && entity.test(report.text.slice(at, at + 34))
    return !isEntity || (index + 1 < text.length && offset(index + 1) === at + 1)
  }
  if (from === to) {
    if (added === '') return undefined
    const before = from > start ? from - 1 : from
    if (!isWritten(before)) return undefined
    const at = offset(before) + (from > start ? 1 : 0)
    return [{range: lines.range(at, at), text: added}]
  }
  // As many units as before: each has its counterpart, and those that are the same stay.
  const isPaired = added.length === to - from && !hasPairs(added + text.slice(from, to))
  const spans: {start: number; end: number; text: string}[] = []
  for (let index = from; index < to; index++) {
    if (!isWritten(index)) return undefined
    const at = offset(index)
    const unit = isPaired ? added[index - from]! : ''
    const last = spans.at(-1)
    if (isPaired && unit === text[index]) continue
    if (last && last.end === at) {
      last.end++
      last.text += unit
    } else spans.push({start: at, end: at + 1, text: isPaired || last ? unit : added})
  }
  return spans.map(span => ({range: lines.range(span.start, span.end), text: span.text}))
}

/** In a plain text the characters behind & are words like others. */
const entity = /^&[#A-Za-z0-9]{1,31};/

/** How many units two texts have in common at their beginning, and how many behind that at their end. */
function alike(one: string, other: string): [head: number, tail: number] {
  const most = Math.min(one.length, other.length)
  let head = 0
  while (head < most && one[head] === other[head]) head++
  if (isFirstHalf(one[head - 1])) head--
  let tail = 0
  while (tail < most - head && one.at(-1 - tail) === other.at(-1 - tail)) tail++
  if (isSecondHalf(one[one.length - tail])) tail--
  return [head, tail]
}

/** Of a surrogate pair. By comparing: three patterns would take longer to compile than all fixes of a draft to make. */
const isFirstHalf = (unit = ''): boolean => unit >= '\ud800' && unit <= '\udbff'
const isSecondHalf = (unit = ''): boolean => unit >= '\udc00' && unit <= '\udfff'

function hasPairs(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isFirstHalf(text[at]) || isSecondHalf(text[at])) return true
  return false
}

import {type Change, splice} from './splice.ts'

/** The same place in two texts: before changes, and behind them. */
interface Placed extends Change {
  /** In the text that the changes led to. */
  readonly from: number
  readonly to: number
}

/**
 * What two rounds of changes make of the first text, as changes of that text.
 *
 * @param first of `text`, sorted, not overlapping
 * @param second of the text that `first` leads to, sorted, not overlapping
 */
export function compose(text: string, first: readonly Change[], second: readonly Change[]): Change[] {
  const known = placed(first)
  const composed: Change[] = []
  let shift = 0
  let at = 0
  for (let next = 0; at < known.length || next < second.length; ) {
    const fresh = second[next]
    if (!fresh || (known[at] && known[at]!.to < fresh.start)) {
      composed.push(first[at]!)
      shift += growth(first[at]!)
      at++
      continue
    }
    // All that touches, of both rounds, becomes one change.
    let {start: from, end: to} = fresh
    const old: Placed[] = []
    const own: Change[] = []
    for (let goesOn = true; goesOn; ) {
      goesOn = false
      const change = known[at]
      if (change && change.from <= to) {
        from = Math.min(from, change.from)
        to = Math.max(to, change.to)
        old.push(change)
        at++
        goesOn = true
      }
      const edit = second[next]
      if (edit && edit.start <= to) {
        to = Math.max(to, edit.end)
        own.push(edit)
        next++
        goesOn = true
      }
    }
    const start = from - shift
    shift += old.reduce((sum, change) => sum + growth(change), 0)
    const end = to - shift
    const middle = splice(text.slice(start, end), shifted(old, -start))
    composed.push(...trimmed(text, {start, end, text: splice(middle, shifted(own, -from))}))
  }
  return composed
}

/**
 * The same for one fix among many changes: only what becomes of it.
 *
 * @param fresh of the text that `first` leads to, sorted, not overlapping
 */
export function composeNear(text: string, first: readonly Change[], fresh: readonly Change[]): Change[] {
  const from = fresh[0]!.start
  const to = fresh.at(-1)!.end
  const near: Change[] = []
  let shift = 0
  for (const change of first) {
    if (change.start + shift + change.text.length < from) shift += growth(change)
    else if (change.start + shift + near.reduce((sum, one) => sum + growth(one), 0) <= to) near.push(change)
    else break
  }
  return compose(text, near, shifted(fresh, -shift))
}

const growth = ({start, end, text}: Change) => text.length - (end - start)

function shifted(changes: readonly Change[], by: number): Change[] {
  return changes.map(({start, end, text}) => ({start: start + by, end: end + by, text}))
}

function placed(changes: readonly Change[]): Placed[] {
  let shift = 0
  return changes.map(change => {
    const from = change.start + shift
    const to = from + change.text.length
    shift = to - change.end
    return {...change, from, to}
  })
}

/** Without the characters at both ends that stay; nothing where all of them do. */
function trimmed(source: string, {start, end, text}: Change): Change[] {
  const old = source.slice(start, end)
  if (old === text) return []
  const most = Math.min(old.length, text.length)
  let head = 0
  while (head < most && old[head] === text[head]) head++
  if (isHigh(old.charCodeAt(head - 1))) head--
  let tail = 0
  while (tail < most - head && old.at(-1 - tail) === text.at(-1 - tail)) tail++
  if (isLow(old.charCodeAt(old.length - tail))) tail--
  return [{start: start + head, end: end - tail, text: text.slice(head, text.length - tail)}]
}

const isHigh = (unit: number) => unit >= 0xd800 && unit < 0xdc00
const isLow = (unit: number) => unit >= 0xdc00 && unit < 0xe000

/**
 * Tells where places stand behind changes.
 *
 * @returns `side` is about what is written exactly there: does the place stand before or behind it?
 */
export function mover(changes: readonly Change[]): (offset: number, side: 'before' | 'behind') => number {
  const known = placed(changes)
  return (offset, side) => {
    // The last change that begins before the place, or there.
    let low = 0
    let high = known.length
    while (low < high) {
      const middle = (low + high) >> 1
      const {start} = known[middle]!
      if (start < offset || (start === offset && side === 'behind')) low = middle + 1
      else high = middle
    }
    const last = known[low - 1]
    if (!last) return offset
    if (last.end > offset) return side === 'before' ? last.from : last.to
    return last.to + offset - last.end
  }
}

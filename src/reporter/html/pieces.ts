/** A part of a line that somebody has something to say of; `from` and `to` are places in the line, in UTF-16 units. */
export interface Marked<Item> {
  readonly item: Item
  readonly from: number
  readonly to: number
}

/** A part of a line in which nothing begins or ends, with all that covers it. */
export interface Piece<Item> {
  /** Empty behind the last character. */
  readonly text: string
  readonly covering: readonly Item[]
  /** What ends where the piece begins. */
  readonly ended: readonly Marked<Item>[]
}

/**
 * A line in pieces. Marks that overlap are cut at each other's ends, since elements can only nest; what reaches over an
 * end of the line is cut there, and half of a character is taken whole. The last piece is empty: for what ends with it.
 */
export function piecesOf<Item>(line: string, marked: readonly Marked<Item>[]): readonly Piece<Item>[] {
  const clip = (at: number) => Math.min(Math.max(at, 0), line.length)
  const places = marked.map(({item, from, to}) => {
    const [first, last] = [clip(from), clip(to)]
    return {item, from: whole(line, first, -1), to: whole(line, last, last > first ? 1 : -1)}
  })
  const cuts = [...new Set([0, line.length, ...places.flatMap(({from, to}) => [from, to])])]
  cuts.sort((a, b) => a - b)
  return cuts.map((cut, at) => {
    const next = cuts[at + 1] ?? cut
    return {
      text: line.slice(cut, next),
      covering:
        next === cut ? [] : places.filter(({from, to}) => from <= cut && to >= next).map(({item}) => item),
      ended: places.filter(({to}) => to === cut),
    }
  })
}

/** The place itself, or beside it where it is between the two halves of a character beyond the BMP. */
function whole(line: string, at: number, step: number): number {
  return at > 0 && line.codePointAt(at - 1)! > 0xffff ? at + step : at
}

/** A piece of a roster that is a roster itself. */
export interface RosterPart {
  readonly text: string
  /** How many lines further down a line of `text` stands in the whole; the few before its units left aside. */
  readonly shift: number
}

/** Units that are parsed at a time: the tree of YAML takes eight kilobytes a unit, and a country has fifty thousand. */
const mostUnits = 1000

/**
 * A long roster in parts, each with the key `units`: the first has what stands above the list, the last what stands below. A
 * short one, and one whose units are no list of lines, is one part.
 */
export function* partsOf(source: string): Generator<RosterPart> {
  const starts = unitStarts(source)
  // What is named in one part could be meant in another.
  if (starts.length <= mostUnits || /[&*]/.test(source)) {
    yield {text: source, shift: 0}
    return
  }
  for (let first = 0; first < starts.length; first += mostUnits) {
    const start = starts[first]!
    const end = starts[first + mostUnits]
    if (first === 0) yield {text: source.slice(0, end!.offset), shift: 0}
    else yield {text: `units:\n${source.slice(start.offset, end?.offset)}`, shift: start.line - 2}
  }
}

interface Start {
  /** Of the line. */
  readonly offset: number
  /** From 1. */
  readonly line: number
}

/** The lines on which the units begin: “- ” as far in as the first one, below the key `units`. */
function unitStarts(source: string): readonly Start[] {
  const starts: Start[] = []
  let indent: string | undefined
  let isInside = false
  let line = 0
  for (const {0: text, index: offset} of source.matchAll(/[^\n]*(?:\n|$)/g)) {
    line++
    if (/^\ufeff?[^\s#-]/.test(text)) isInside = /^\ufeff?units:[ \t]*(?:#.*)?\r?\n?$/.test(text)
    else if (isInside) {
      const dash = /^([ \t]*)-[ \t]/.exec(text)
      indent ??= dash?.[1]
      if (dash && dash[1] === indent) starts.push({offset, line})
    }
  }
  return starts
}

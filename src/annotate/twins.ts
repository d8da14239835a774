import {type Part, readerOf} from '../read/docx/package.ts'

/** [start, end) in the XML of a part. */
interface Region {
  readonly start: number
  readonly end: number
}

/** What a text box says in its first form, and in another one for older programs, word for word. */
interface Twin extends Region {
  /** Where the other one begins. */
  readonly other: number
}

/** The text boxes of a part that stand in it more than once (`mc:AlternateContent`). */
export interface Twins {
  readonly twins: readonly Twin[]
  /** Text boxes whose other form says something else. */
  readonly unequal: readonly Region[]
}

export function twinsIn(part: Part): Twins {
  const twins: Twin[] = []
  const unequal: Region[] = []
  if (!part.xml.includes('txbxContent')) return {twins, unequal}
  for (const [first = [], ...others] of boxesIn(part)) {
    for (const other of others) {
      if (other.length === 0) continue
      const textOf = ({start, end}: Region) => part.xml.slice(start, end)
      if (first.map(textOf).join('\0') !== other.map(textOf).join('\0')) unequal.push(...first)
      else for (const [at, region] of first.entries()) twins.push({...region, other: other[at]!.start})
    }
  }
  return {twins, unequal}
}

/** Of each alternative the contents of the text boxes, by its branches. */
function boxesIn(part: Part): Region[][][] {
  const reader = readerOf(part)
  const found: Region[][][] = []
  const open: {readonly start: number; readonly branches?: Region[][]; readonly branch?: Region[]}[] = []
  for (let kind = reader.next(); kind !== 'end'; kind = reader.next()) {
    const {name, start, end} = reader
    if (kind === 'open') {
      if (name === 'mc:AlternateContent') {
        const branches: Region[][] = []
        found.push(branches)
        open.push({start: end, branches})
      } else if (name === 'mc:Choice' || name === 'mc:Fallback') {
        const branch: Region[] = []
        open.at(-1)?.branches?.push(branch)
        open.push({start: end, branch})
      } else open.push({start: end})
    } else if (kind === 'close') {
      const {start: from} = open.pop()!
      if (name === 'w:txbxContent')
        open.findLast(({branch}) => branch)?.branch?.push({start: from, end: start})
    }
  }
  return found
}

/** All places where a piece of XML stands: its own, and those of its twins. */
export function placesOf({start, end}: Region, {twins}: Twins): number[] {
  const places = new Set([start])
  // A box may stand in a box: a place that was added has twins of its own.
  for (const place of places)
    for (const twin of twins)
      if (twin.start <= place && place + (end - start) <= twin.end)
        places.add(place - twin.start + twin.other)
  return [...places]
}

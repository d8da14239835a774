import type {Heading, Paragraph} from 'mdast'
import type {Lines} from '../../tree/lines.ts'
import {textNode} from '../source-block.ts'

/** Lines of plain words: in Markdown they mean what they mean anywhere. */
export interface Passage {
  /** Offsets in the source. */
  readonly start: number
  readonly end: number
  /** Paragraphs and `#` headings that blank lines part from all else; otherwise lines within a block. */
  readonly isApart: boolean
}

interface Line {
  readonly start: number
  readonly end: number
  readonly kind: 'blank' | 'words' | 'heading' | 'other'
}

/** In the order of the text. */
export function passagesIn(source: string, lines: Lines): Passage[] {
  const passages: Passage[] = []
  let apart: Line[] = []
  const flush = () => {
    if (apart.length > 0) passages.push({start: apart[0]!.start, end: apart.at(-1)!.end, isApart: true})
    apart = []
  }
  for (const group of groupsOf(linesFrom(source, 0, source.length, lines))) {
    if (group.every(({kind}) => kind !== 'other')) {
      // Spaces on an empty line would count if all this were code.
      if (apart.length > 0 && /[ \t]/.test(source.slice(apart.at(-1)!.end, group[0]!.start))) flush()
      for (const line of group) apart.push(line)
      continue
    }
    flush()
    if (!spansLines(source.slice(group[0]!.start, group.at(-1)!.end)))
      for (const run of runsOfWords(group)) passages.push(run)
  }
  flush()
  return passages
}

/** The nodes of a passage that stands apart, as a parser of Markdown gives them. */
export function nodesOf({start, end}: Passage, source: string, lines: Lines): (Paragraph | Heading)[] {
  return groupsOf(linesFrom(source, start, end, lines)).flatMap(group =>
    blocksOf(group).map((block): Paragraph | Heading => {
      const [from, to] = [block[0]!.start, block.at(-1)!.end]
      const position = lines.range(from, to)
      if (block[0]!.kind === 'words')
        return {type: 'paragraph', children: [textNode(source, from, to, lines)], position}
      const [mark, hashes] = /^(#+) +/.exec(source.slice(from, to))!
      const depth = hashes!.length as Heading['depth']
      return {type: 'heading', depth, children: [textNode(source, from + mark.length, to, lines)], position}
    }),
  )
}

function linesFrom(source: string, start: number, end: number, lines: Lines): Line[] {
  const found: Line[] = []
  const last = lines.point(end).line
  for (let line = lines.point(start).line; line <= last; line++) {
    const from = lines.start(line)
    let to = line < lines.count ? lines.start(line + 1) : source.length
    while (to > from && isBreak(source.charCodeAt(to - 1))) to--
    found.push({start: from, end: to, kind: kindOf(source.slice(from, to))})
  }
  return found
}

const isBreak = (code: number) => code === 10 || code === 13

/** What stands between blank lines. */
function groupsOf(lines: readonly Line[]): Line[][] {
  return runsOf(lines, (line, before) => line.kind === 'blank' || before.kind === 'blank').filter(
    ([line]) => line!.kind !== 'blank',
  )
}

/** A heading is a block of its own, lines of words in a row are a paragraph. */
const blocksOf = (group: readonly Line[]) =>
  runsOf(group, (line, before) => line.kind === 'heading' || before.kind === 'heading')

function runsOfWords(group: readonly Line[]): Passage[] {
  return runsOf(group, (line, before) => line.kind !== before.kind)
    .filter(([line]) => line!.kind === 'words')
    .map(run => ({start: run[0]!.start, end: run.at(-1)!.end, isApart: false}))
}

function runsOf(lines: readonly Line[], begins: (line: Line, before: Line) => boolean): Line[][] {
  const runs: Line[][] = []
  for (const [at, line] of lines.entries()) {
    if (at === 0 || begins(line, lines[at - 1]!)) runs.push([line])
    else runs.at(-1)!.push(line)
  }
  return runs
}

/**
 * Words can matter within a block: each line below the head of a table (a bar, or the colon of a column) is a row, code
 * may join its lines, and what a tag or a link begins may end in them.
 */
const spansLines = (group: string) => /[|`<]|:-|-:|\]\(/.test(group)

function kindOf(line: string): Line['kind'] {
  if (/^[ \t]*$/.test(line)) return 'blank'
  if (address.test(line)) return 'other'
  if (words.test(line)) return 'words'
  return heading.test(line) ? 'heading' : 'other'
}

// Marks of emphasis, code, links, tags, entities, escapes, tables; “@” makes an address.
/** No mark of a block at its beginning, none within the line, no space at its end, which may be a break. */
const words = /^(?![ :=\-+#]|\d{1,9}[.)](?: |$))[^*_`~[\]<>&\\@|\0-\x1f]*[^*_`~[\]<>&\\@|\0-\x1f ]$/
const heading = /^#{1,6} +[^*_`~[\]<>&\\@|\0-\x20](?:[^*_`~[\]<>&\\@|\0-\x1f]*[^*_`~[\]<>&\\@|\0-\x20#])?$/
const address = /:\/\/|www\./i

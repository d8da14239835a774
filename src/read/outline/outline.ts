import type {PhrasingContent} from 'mdast'
import {compiled} from '../../tree/compiled.ts'
import type {Lines} from '../../tree/lines.ts'
import type {Annex, Element, Report, ReportContent, Section, SectionHeading} from '../../tree/types.ts'
import {cutBlock, type SourceBlock, span} from '../source-block.ts'
import {isPagePart} from './apparatus.ts'
import {readClosing} from './closing.ts'
import {contentsIn} from './contents.ts'
import {letterEnd} from './cover-letter.ts'
import {habitsOf} from './habits.ts'
import {findHeading, type HeadingFound} from './heading.ts'
import {withItems} from './items.ts'
import {withoutLayoutTables} from './layout-table.ts'
import {element, readOpening} from './opening.ts'

/** Blocks in reading order → the children of a report: the parts of a 公文 and its nested sections. */
export function outline(found: readonly SourceBlock[], lines: Lines): Report['children'] {
  const unfolded = withoutLayoutTables(found, lines)
  // Markdown has its footnotes behind the signature.
  const end = unfolded.findLastIndex(({node}) => node?.type !== 'footnoteDefinition') + 1
  const start = letterEnd(unfolded)
  const all = unfolded.slice(start, end)
  const contents = contentsIn(all)
  const blocks = contents ? all.filter((_, at) => at < contents.from || at >= contents.to) : all
  const opening = readOpening(blocks)
  const closing = readClosing(blocks, opening.rest)
  const annex = blocks.slice(closing.annexStart, closing.annexEnd)
  return [
    ...(start > 0 ? [annexOf(unfolded.slice(0, start), lines)] : []),
    ...headOf(opening.elements, closing.elements, contents ? all.slice(contents.from, contents.to) : []),
    ...sections(blocks.slice(opening.rest, closing.bodyEnd), lines),
    ...closing.elements.filter(
      ({position}) => annex.length === 0 || position.start.offset! < annex[0]!.position.start.offset!,
    ),
    ...(annex.length > 0 ? [annexOf(annex, lines)] : []),
    ...closing.elements.filter(
      ({position}) => annex.length > 0 && position.start.offset! > annex[0]!.position.start.offset!,
    ),
    ...unfolded.slice(end).map(block => contentOf(block, block.children, lines)),
  ]
}

/** A cover has a day or a month of its own: where the report is dated at its end, that is none of its date. */
function headOf(
  opening: readonly Element[],
  closing: readonly Element[],
  contents: readonly SourceBlock[],
): Element[] {
  const isDated = closing.some(({type}) => type === 'date')
  const head = opening.map(
    (part): Element => (isDated && part.type === 'date' ? {...part, type: 'furniture'} : part),
  )
  if (contents.length === 0) return head
  return [...head, element('furniture', contents)].sort(
    (one, other) => one.position.start.offset! - other.position.start.offset!,
  )
}

/** “（3）其他情况。” right behind “（2）……，……的；”, which is text: a list, of which the shortest point looks like a heading. */
function isNextPoint({mark}: SourceBlock, {mark: before}: SourceBlock): boolean {
  if (!mark || !before || mark.kind !== before.kind || mark.value !== before.value + 1) return false
  return mark.kind === 'arabic' || mark.kind === 'arabicBracket' || mark.kind === 'circled'
}

interface Open {
  section: Section
  rank: number
}

/** Nests blocks under their headings. */
function sections(blocks: readonly SourceBlock[], lines: Lines): ReportContent[] {
  const habits = habitsOf(blocks)
  const found: (HeadingFound | undefined)[] = []
  for (const [index, block] of blocks.entries())
    found.push(
      index > 0 && !found[index - 1] && isNextPoint(block, blocks[index - 1]!)
        ? undefined
        : findHeading(block, blocks[index + 1], habits),
    )
  const outermost = found.reduce(
    (least, heading) => Math.min(least, heading?.rank ?? least),
    Number.POSITIVE_INFINITY,
  )
  const roots: ReportContent[] = []
  const open: Open[] = []
  let end = lines.point(0)
  const place = (node: ReportContent) => {
    const siblings = open.at(-1)?.section.children ?? roots
    siblings.push(node)
    end = node.position!.end
  }
  /** A section ends with the last of what stands in it. */
  const close = () => {
    const {section} = open.pop()!
    section.position = {start: section.position.start, end}
  }
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!
    const heading = found[index]
    if (!heading) {
      place(contentOf(block, block.children, lines))
      continue
    }
    while (open.length > 0 && open.at(-1)!.rank >= heading.rank) close()
    // （一） before any 一、 belongs to a part whose beginning was cut off.
    const depth = open.length > 0 ? open.at(-1)!.section.depth + 1 : heading.rank > outermost ? 2 : 1
    const section = sectionOf(block, heading, depth, lines)
    place(section)
    open.push({section, rank: heading.rank})
    if (heading.body !== undefined)
      place(contentOf(block, cutBlock(block, heading.body, block.flow.text.length, lines), lines))
  }
  while (open.length > 0) close()
  return roots
}

function sectionOf(block: SourceBlock, heading: HeadingFound, depth: number, lines: Lines): Section {
  const children = cutBlock(block, 0, heading.end, lines)
  const position = span(children)
  const node: SectionHeading = {type: 'sectionHeading', depth, children, position}
  return {
    type: 'section',
    depth,
    ...(heading.number ? {number: heading.number} : {}),
    title: heading.title,
    runIn: heading.runIn || block.shared === true,
    children: [node],
    position,
  }
}

function contentOf(block: SourceBlock, children: readonly PhrasingContent[], lines: Lines): ReportContent {
  if (block.node) return block.node
  if (!block.mark && isPagePart(block.flow.text)) return element('furniture', [block])
  const points = hasPoint.test(block.flow.text)
  const flow = children === block.children ? block.flow : undefined
  return {
    type: 'paragraph',
    children: points ? withItems([...children], lines, flow) : [...children],
    position: span(children),
  }
}

const hasPoint = compiled(/[一二三四五六七八九十]是/)

function annexOf(blocks: readonly SourceBlock[], lines: Lines): Annex {
  const children = blocks.map(block => contentOf(block, block.children, lines))
  return {
    type: 'annex',
    title: blocks[0]!.flow.text.replace(/[：:]$/, ''),
    children,
    position: span(children),
  }
}

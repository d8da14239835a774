import type {FootnoteDefinition, Paragraph, Text} from 'mdast'
import {type Lines, linesOf} from '../tree/lines.ts'
import {markAt} from '../tree/numbering.ts'
import type {DocumentPlace, Report} from '../tree/types.ts'
import {runsOf} from './document-runs.ts'
import {pastedBlocks, tableBlocks, textNodes} from './document-table.ts'
import {isDate, isOrgan} from './outline/apparatus.ts'
import {type ReadOptions, reportOf} from './report.ts'
import {type SourceBlock, sourceBlock, span, textNode} from './source-block.ts'
import {apparatusParts, isApparatusRow} from './text/gaps.ts'
import {linesWithText, type Span} from './text/line.ts'
import {marksIn, withMarkup, withoutMarks} from './text/marks.ts'
import {paragraphsOf} from './text/paragraphs.ts'
import {findWrap} from './text/wrap.ts'

/** A paragraph of a document that knows its paragraphs: Word, OpenDocument, RTF, a web page. */
export interface DocumentParagraph {
  readonly type: 'paragraph'
  /** As the reader sees it, automatic number included; `\n` where the author broke the line inside it. */
  readonly text: string
  /** The depth of a heading that the format itself marks as one, from 1. */
  readonly headingDepth?: number
  /** Where it stands, if it is not simply the next paragraph of the body. */
  readonly place?: DocumentPlace
}

export interface DocumentTable {
  readonly type: 'table'
  /** Rows of cells of paragraphs. A cell that is merged with one before it is left out. */
  readonly rows: readonly (readonly (readonly DocumentParagraph[])[])[]
}

/** A footnote or endnote. It stands behind the text, and is no part of its outline. */
export interface DocumentNote {
  readonly type: 'note'
  readonly place: Extract<DocumentPlace, {footnote: number} | {endnote: number}>
  readonly paragraphs: readonly DocumentParagraph[]
}

/** What makes up the text itself. */
export type FlowBlock = DocumentParagraph | DocumentTable
export type DocumentBlock = FlowBlock | DocumentNote

/** Paragraphs of all blocks: those of a table one cell after the other. */
export function flatParagraphs(blocks: readonly FlowBlock[]): DocumentParagraph[] {
  return blocks.flatMap(block => (block.type === 'paragraph' ? [block] : block.rows.flat(2)))
}

export interface DocumentReport {
  readonly report: Report
  /** Where each paragraph begins in `report.text`. Paragraphs without text are not in it. */
  readonly starts: ReadonlyMap<DocumentParagraph, number>
}

/**
 * The report of a document: its text with a paragraph a line (a cell of a table is a paragraph too), positions
 * in that text, and for each line its place in the document.
 */
export function documentReport(blocks: readonly DocumentBlock[], options: ReadOptions = {}): DocumentReport {
  const flow = blocks.filter(block => block.type !== 'note')
  const notes = blocks.filter(block => block.type === 'note')
  const {text: written, starts, places} = textOf([...flow, ...notes])
  const marks = marksIn(written)
  const text = withoutMarks(written, marks)
  const lines = linesOf(text)
  const runs = runsOf(flow.filter(block => block.type === 'table' || starts.has(block)))
  const rules = runs.flatMap(run => (run.type === 'pasted' ? [spanOf(run.rule, starts)] : []))
  const sources = runs.flatMap(run =>
    run.type === 'table'
      ? tableBlocks(run, text, starts, lines)
      : run.type === 'pasted'
        ? pastedBlocks(run.rows, text, starts, lines)
        : (wrappedBlocks(run.paragraphs, text, starts, lines) ??
          run.paragraphs.flatMap(paragraph => paragraphBlocks(paragraph, text, starts, lines))),
  )
  const report = reportOf(text, lines, sources, options)
  report.children.push(...notes.flatMap(note => noteNode(note, text, starts, lines)))
  report.places = places
  report.text = written
  return {
    report: withMarkup(
      report,
      [...marks, ...rules].sort((a, b) => a.start - b.start),
    ),
    starts,
  }
}

interface Written {
  readonly text: string
  readonly starts: Map<DocumentParagraph, number>
  readonly places: DocumentPlace[]
}

function textOf(blocks: readonly DocumentBlock[]): Written {
  const parts: string[] = []
  const starts = new Map<DocumentParagraph, number>()
  const places: DocumentPlace[] = []
  let length = 0
  const write = (paragraph: DocumentParagraph, place: DocumentPlace) => {
    starts.set(paragraph, length)
    parts.push(paragraph.text, '\n')
    length += paragraph.text.length + 1
    const breaks = paragraph.text.split('\n').length
    for (let line = 0; line < breaks; line++) places.push(place)
  }
  let paragraphs = 0
  let tables = 0
  for (const block of blocks) {
    if (block.type === 'paragraph') {
      if (hasText(block)) write(block, block.place ?? {paragraph: ++paragraphs})
      continue
    }
    if (block.type === 'note') {
      for (const paragraph of block.paragraphs) if (hasText(paragraph)) write(paragraph, block.place)
      continue
    }
    tables++
    for (const [row, cells] of block.rows.entries()) {
      for (const [column, cell] of cells.entries()) {
        const place = {table: tables, row: row + 1, column: column + 1}
        for (const paragraph of cell) if (hasText(paragraph)) write(paragraph, paragraph.place ?? place)
      }
    }
  }
  // Nothing is found behind the last line break, but an empty range may stand there.
  places.push(places.at(-1) ?? {paragraph: 1})
  return {text: parts.join(''), starts, places}
}

const hasText = ({text}: DocumentParagraph) => text.trim() !== ''

function spanOf(paragraph: DocumentParagraph, starts: ReadonlyMap<DocumentParagraph, number>): Span {
  const start = starts.get(paragraph)!
  return {start, end: start + paragraph.text.length}
}

/** Wider than any page: in characters. */
const widestLine = 60

/**
 * Text that was pasted from a PDF has a paragraph for each of its lines. They are joined as those of a plain text;
 * undefined for paragraphs that are what they seem to be.
 */
function wrappedBlocks(
  paragraphs: readonly DocumentParagraph[],
  text: string,
  starts: ReadonlyMap<DocumentParagraph, number>,
  lines: Lines,
): SourceBlock[] | undefined {
  const written = paragraphs.filter(paragraph => starts.has(paragraph))
  const wide = written.filter(paragraph => paragraph.text.length > widestLine).length
  if (written.length < 6 || wide > written.length / 10) return undefined
  const from = starts.get(written[0]!)!
  const found = linesWithText(text.slice(from, starts.get(written.at(-1)!)! + written.at(-1)!.text.length))
  if (!findWrap(found)) return undefined
  return paragraphsOf(found).map(group =>
    sourceBlock(
      group.map(({start, end}) => textNode(text, from + start, from + end, lines)),
      lines,
    ),
  )
}

function paragraphBlocks(
  paragraph: DocumentParagraph,
  text: string,
  starts: ReadonlyMap<DocumentParagraph, number>,
  lines: Lines,
): SourceBlock[] {
  const {headingDepth} = paragraph
  const nodes = textNodes(paragraph, text, starts, lines)
  if (nodes.length === 0) return []
  if (headingDepth !== undefined) return [sourceBlock(nodes, lines, {headingDepth})]
  return splitAtBreaks(nodes).flatMap(group => apart(group, text, lines))
}

/** A line break inside a paragraph is often meant as its end: before a number, a date, a signature. */
function splitAtBreaks(nodes: readonly Text[]): Text[][] {
  const groups: Text[][] = []
  for (const node of nodes) {
    const group = groups.at(-1)
    if (group && !endsBefore(group.at(-1)!.value.trim(), node.value.trim())) group.push(node)
    else groups.push([node])
  }
  return groups
}

/** Two parts of a 公文 can share a line, with a gap between them. */
function apart(group: readonly Text[], text: string, lines: Lines): SourceBlock[] {
  const [{value, position}] = group as [Text]
  if (group.length > 1 || !isApparatusRow(value)) return [sourceBlock(group, lines)]
  return apparatusParts({text: value, start: position!.start.offset!}).map(({start, end}) =>
    sourceBlock([textNode(text, start, end, lines)], lines),
  )
}

/** A heading that was broken by hand, to look better: its second line is a few words and no sentence. */
const isRestOfHeading = (line: string): boolean => line.length <= 20 && !/[。！？；：:，]/.test(line)

function endsBefore(last: string, next: string): boolean {
  return (
    /[。！？；：:]$/.test(last) ||
    (markAt(last) !== undefined && !isRestOfHeading(next)) ||
    markAt(next) !== undefined ||
    isDate(next) ||
    isOrgan(next)
  )
}

function noteNode(
  {place, paragraphs}: DocumentNote,
  text: string,
  starts: ReadonlyMap<DocumentParagraph, number>,
  lines: Lines,
): FootnoteDefinition[] {
  const children = paragraphs.flatMap((paragraph): Paragraph[] => {
    const nodes = textNodes(paragraph, text, starts, lines)
    return nodes.length > 0 ? [{type: 'paragraph', children: nodes, position: span(nodes)}] : []
  })
  if (children.length === 0) return []
  const identifier = 'footnote' in place ? `${place.footnote}` : `endnote-${place.endnote}`
  return [{type: 'footnoteDefinition', identifier, children, position: span(children)}]
}

import type {Table, TableCell, TableRow} from 'mdast'
import {type Lines, linesOf} from '../../tree/lines.ts'
import type {Report} from '../../tree/types.ts'
import {readBeside} from '../comments.ts'
import {isFurniture, isPageNumber} from '../outline/apparatus.ts'
import {withoutRadicals} from '../radicals.ts'
import {type ReadOptions, reportOf} from '../report.ts'
import {type SourceBlock, sourceBlock, span, textNode} from '../source-block.ts'
import {apparatusParts, cells, isApparatusRow} from './gaps.ts'
import {type Line, linesWithText, type Span} from './line.ts'
import {marksIn, withMarkup, withoutMarks} from './marks.ts'
import {paragraphsOf} from './paragraphs.ts'
import {withPipeTables} from './pipe-table.ts'
import {cutUnbroken, isUnbroken} from './unbroken.ts'

/**
 * Reads a plain text. Positions are those of `text`, in UTF-16 units.
 *
 * Plain text never goes through a Markdown parser: it would join the lines of a title, and eat the stars of
 * placeholders.
 */
export function readText(text: string, options: ReadOptions = {}): Report {
  const marks = marksIn(text)
  const words = withoutMarks(withoutRadicals(text), marks)
  const report = readBeside(words, bare => readLines(bare, withPipeTables(linesWithText(bare)), options))
  if (words !== text) report.text = text
  return withMarkup(report, marks)
}

/** The same of the lines with text, when their source knows more of them than the text shows. */
export function readLines(text: string, all: readonly Line[], options: ReadOptions): Report {
  const lines = linesOf(text)
  const found = withoutPageNumbers(all)
  const blocks = blocksOf(text, isUnbroken(found) ? cutUnbroken(found) : found, lines)
  return reportOf(text, lines, blocks, options)
}

/** A page number stands between two lines of one paragraph; without it and its blank lines they meet. */
function withoutPageNumbers(all: readonly Line[]): Line[] {
  const kept: Line[] = []
  let isBehindNumber = false
  for (const line of all) {
    const isNumber = isPageNumber(line.text)
    if (!isNumber) kept.push(isBehindNumber ? {...line, blankBefore: false} : line)
    isBehindNumber = isNumber
  }
  return kept
}

/** The paragraphs of lines; rows of a table that follow each other make one table. */
function blocksOf(text: string, found: readonly Line[], lines: Lines): SourceBlock[] {
  const blocks: SourceBlock[] = []
  let rows: Line[] = []
  const flush = () => {
    if (rows.length > 0) blocks.push(tableBlock(text, rows, lines))
    rows = []
  }
  const paragraphs = paragraphsOf(found)
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index]!
    const line = paragraph[0]!
    if ((isRow(line) && !isApparatusRow(line.text)) || (isOfText(rows) && isWrappedCell(paragraphs, index))) {
      rows.push(line)
      continue
    }
    flush()
    // A line that goes on in the next one is a part of a paragraph: “…办公室 2025年2月12日”, “印发”.
    if (paragraph.length === 1 && isApparatusRow(line.text)) blocks.push(...gapBlocks(text, line, lines))
    else {
      const children = spansOf(paragraph).map(({start, end}) => textNode(text, start, end, lines))
      blocks.push(sourceBlock(children, lines, line.shared ? {shared: true} : {}))
    }
  }
  flush()
  return blocks
}

/** A line each, for a break may mean something; but not where a page shows that it was made by the margin. */
function spansOf(paragraph: readonly Line[]): Span[] {
  const spans: {start: number; end: number}[] = []
  for (let at = 0; at < paragraph.length; at++) {
    const {start, end, continues} = paragraph[at]!
    if (at > 0 && continues) spans.at(-1)!.end = end
    else spans.push({start, end})
  }
  return spans
}

/** “来源：……  发布时间：……  浏览次数：……” is no row: a page told where its text comes from. */
const isRow = ({row, text}: Line): boolean => row && !(/[：:]/.test(text) && isFurniture(text))

/** A table of a text may go on with what wrapped in its cells; one of a page knows its cells. */
const isOfText = (rows: readonly Line[]): boolean => rows.length > 0 && !rows.at(-1)!.cells

/** Lines between two rows, without a blank line, are cells that wrapped. */
function isWrappedCell(paragraphs: readonly Line[][], index: number): boolean {
  for (const [line] of paragraphs.slice(index, index + 4)) {
    if (line!.row) return true
    if (line!.blankBefore || line!.text.length > 60 || line!.text.endsWith('。')) return false
  }
  return false
}

function gapBlocks(text: string, line: Line, lines: Lines): SourceBlock[] {
  return apparatusParts(line).map(({start, end}) => sourceBlock([textNode(text, start, end, lines)], lines))
}

function tableBlock(text: string, rows: readonly Line[], lines: Lines): SourceBlock {
  const children = rows.map((row): TableRow => {
    const tableCells = (row.cells ?? cells(row).map(cell => [cell])).map((pieces): TableCell => {
      const nodes = pieces.map(({start, end}) => textNode(text, start, end, lines))
      return {type: 'tableCell', children: nodes, position: span(nodes)}
    })
    return {type: 'tableRow', children: tableCells, position: lines.range(row.start, row.end)}
  })
  const node: Table = {type: 'table', children, position: span(children)}
  const first = rows[0]!
  return sourceBlock([textNode(text, first.start, rows.at(-1)!.end, lines)], lines, {node})
}

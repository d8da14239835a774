import type {FootnoteDefinition} from 'mdast'
import {linesOf as linesOfText} from '../../tree/lines.ts'
import type {Report} from '../../tree/types.ts'
import type {ReadOptions} from '../report.ts'
import {span, textNode} from '../source-block.ts'
import {readLines} from '../text/text.ts'
import {meantCharacters} from './characters.ts'
import {columnsOf} from './columns.ts'
import {usualSize, withoutFurniture} from './furniture.ts'
import {linesOf, type PlacedLine, textOf} from './line.ts'
import {picturesOf} from './scan.ts'
import {tableLines} from './table.ts'
import type {Page} from './types.ts'
import {upright} from './upright.ts'
import {type Written, write} from './write.ts'

/**
 * The report of a document that has pages and no paragraphs. A line of its text is a line of a page; places count
 * the lines of the text on each page, without headers and footers.
 *
 * @throws {Unreadable} when there is no text, or a page amid the text is a picture
 */
export function pagesReport(pages: readonly Page[], options: ReadOptions = {}): Report {
  const clear = withoutFurniture(pages.map(page => upright(meant(page))))
  const lines = placedLines(clear)
  const pictures = picturesOf(clear, lines)
  const written = write(lines, usualSize(clear))
  const report = readLines(written.text, written.lines, options)
  report.children.push(...notesOf(written))
  report.places = written.places
  if (pictures.length > 0) report.pictures = pictures
  return report
}

function meant(page: Page): Page {
  return {
    ...page,
    runs: page.runs.flatMap(run => {
      const text = meantCharacters(run.text)
      return text.trim() === '' ? [] : [{...run, text}]
    }),
  }
}

/** All lines in the order of reading. */
function placedLines(pages: readonly Page[]): PlacedLine[] {
  return columnsOf(pages, usualSize(pages)).flatMap((columns, page) => {
    let number = 0
    return columns.flatMap(({index, runs}) => {
      const lines = linesOf(runs)
      const tables = tableLines(lines)
      return lines.map((line, at) => ({
        ...line,
        text: textOf(line),
        table: tables[at],
        page,
        column: index,
        number: ++number,
        paper: pages[page]!.width,
      }))
    })
  })
}

/** Footnotes stand behind the text, and are no part of its outline. */
function notesOf({text, notes}: Written): FootnoteDefinition[] {
  const lines = linesOfText(text)
  return notes.map((pieces, at) => {
    const children = pieces.map(({start, end}) => textNode(text, start, end, lines))
    const position = span(children)
    return {
      type: 'footnoteDefinition',
      identifier: String(at + 1),
      children: [{type: 'paragraph', children, position}],
      position,
    }
  })
}

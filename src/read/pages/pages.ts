import type {DocumentPlace, Report} from '../../tree/types.ts'
import type {ReadOptions} from '../report.ts'
import {type Line, linesWithText} from '../text/line.ts'
import {readLines} from '../text/text.ts'
import {meantCharacters} from './characters.ts'
import {columnsOf} from './columns.ts'
import {usualSize, withoutFurniture} from './furniture.ts'
import {linesOf, type PlacedLine, textOf} from './line.ts'
import {shownOf} from './paragraphs.ts'
import {refuseScans} from './scan.ts'
import {rowsOf} from './table.ts'
import type {Page} from './types.ts'
import {upright} from './upright.ts'

/**
 * The report of a document that has pages and no paragraphs. A line of its text is a line of a page; places count
 * the lines of the text on each page, without headers and footers.
 *
 * @throws {Unreadable} when there is no text, or a page amid the text is a picture
 */
export function pagesReport(pages: readonly Page[], options: ReadOptions = {}): Report {
  const clear = withoutFurniture(pages.map(page => upright(meant(page))))
  const lines = placedLines(clear)
  refuseScans(clear, lines)
  const {text, places, shown} = write(lines, usualSize(clear))
  const known = linesWithText(text).map(line => ({...line, ...shown.get(line.start)}))
  const report = readLines(text, known, options)
  report.places = places
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

function placedLines(pages: readonly Page[]): PlacedLine[] {
  return columnsOf(pages, usualSize(pages)).flatMap((columns, page) =>
    columns.flatMap(({index, runs}) => {
      const lines = linesOf(runs)
      const rows = rowsOf(lines)
      return lines.map((line, at) => {
        const isRow = rows[at]!
        const paper = pages[page]!.width
        return {...line, text: textOf(line, isRow), isRow, page, column: index, paper}
      })
    }),
  )
}

interface Written {
  readonly text: string
  readonly places: readonly DocumentPlace[]
  /** What the page shows of each line of the text, by the offset of its first character. */
  readonly shown: ReadonlyMap<number, Partial<Line>>
}

/** A line of the pages is a line of the text; a gap on the page is an empty line. */
function write(lines: readonly PlacedLine[], em: number): Written {
  const parts: string[] = []
  const places: DocumentPlace[] = []
  const shown = new Map<number, Partial<Line>>()
  let length = 0
  let number = 0
  const add = (text: string, place: DocumentPlace) => {
    parts.push(text, '\n')
    places.push(place)
    length += text.length + 1
  }
  for (const [at, {indent, apart, continues, full}] of shownOf(lines, em).entries()) {
    const {text, isRow, page} = lines[at]!
    number = lines[at - 1]?.page === page ? number + 1 : 1
    const place = {page: page + 1, line: number}
    if (apart) add('', place)
    const isFirst = continues !== true && !isRow && indent >= 1 && indent < 5
    const space = isFirst ? '\u3000'.repeat(Math.round(indent)) : ''
    shown.set(length + space.length, {
      row: isRow,
      ...(full !== undefined && {full}),
      ...(continues !== undefined && {continues}),
    })
    add(space + text, place)
  }
  // Nothing is found behind the last line break, but an empty range may stand there.
  places.push(places.at(-1) ?? {page: 1, line: 1})
  return {text: parts.join(''), places, shown}
}

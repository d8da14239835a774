import type {DocumentPlace} from '../../tree/types.ts'
import {type Line, lineAt, type Span} from '../text/line.ts'
import type {PlacedLine} from './line.ts'
import {noteLines, startsNote} from './notes.ts'
import {type Shown, shownOf} from './paragraphs.ts'

/** The text of a document of pages, and what is known of it. */
export interface Written {
  readonly text: string
  /** Of each line of the text. */
  readonly places: readonly DocumentPlace[]
  readonly lines: readonly Line[]
  /** The lines of each footnote. */
  readonly notes: readonly (readonly Span[])[]
}

/** Writes a line of a page as a line, a gap on the page as an empty line, and footnotes behind all else. */
export function write(all: readonly PlacedLine[], em: number): Written {
  const isNote = noteLines(all, em)
  const text = all.filter((_, at) => !isNote[at])
  const writer = new Writer()
  const shown = shownOf(text, em)
  for (let at = 0; at < text.length; ) {
    const rows = rowAt(text, at)
    if (shown[at]!.apart) writer.gap(text[at]!)
    if (rows.length > 0) writer.row(rows, shown[at]!.apart)
    else writer.line(text[at]!, shown[at]!)
    at += Math.max(1, rows.length)
  }
  for (const line of all.filter((_, at) => isNote[at])) writer.note(line)
  return writer.end()
}

/** The lines of the row of a table that begins here. */
function rowAt(lines: readonly PlacedLine[], at: number): PlacedLine[] {
  const {table, page, column} = lines[at]!
  if (!table) return []
  let to = at
  while (lines[to]?.table?.row === table.row && lines[to]!.page === page && lines[to]!.column === column) {
    to++
  }
  return lines.slice(at, to)
}

class Writer {
  readonly #parts: string[] = []
  readonly #places: DocumentPlace[] = []
  readonly #lines: Line[] = []
  readonly #notes: Span[][] = []
  #length = 0

  gap(next: PlacedLine): void {
    this.#add('', next)
  }

  line(line: PlacedLine, {indent, apart, continues, full}: Shown): void {
    const isFirst = continues !== true && indent >= 1 && indent < 5
    const space = isFirst ? '\u3000'.repeat(Math.round(indent)) : ''
    const {start} = this.#add(space + line.text, line)
    this.#lines.push({
      ...lineAt(start + space.length, line.text, space, apart),
      row: false,
      ...(full !== undefined && {full}),
      ...(continues !== undefined && {continues}),
    })
  }

  /** A row on one line is written as one; of cells that wrap, one after the other. */
  row(lines: readonly PlacedLine[], apart: boolean): void {
    const from = this.#parts.length
    const cells = lines.length === 1 ? this.#rowLine(lines[0]!) : this.#rowCells(lines)
    const text = this.#parts.slice(from).join('').trimEnd()
    this.#lines.push({...lineAt(cells[0]![0]!.start, text, '', apart), row: true, cells})
  }

  note(line: PlacedLine): void {
    const written = this.#add(line.text, line)
    if (startsNote(line) || this.#notes.length === 0) this.#notes.push([written])
    else this.#notes.at(-1)!.push(written)
  }

  end(): Written {
    // Nothing is found behind the last line break, but an empty range may stand there.
    this.#places.push(this.#places.at(-1) ?? {page: 1, line: 1})
    return {
      text: this.#parts.join(''),
      places: this.#places,
      lines: this.#lines,
      notes: this.#notes,
    }
  }

  #rowLine(line: PlacedLine): Span[][] {
    const cells: Span[][] = []
    let text = ''
    let right: number | undefined
    for (const piece of line.table!.pieces) {
      if (!piece) continue
      if (right !== undefined) {
        const halves = Math.round(((piece.x - right) / line.size) * 2)
        text += ' '.repeat(Math.min(Math.max(2, halves), 40))
      }
      right = piece.right
      const start = this.#length + text.length
      text += piece.text
      cells.push([{start, end: this.#length + text.length}])
    }
    this.#add(text, line)
    return cells
  }

  #rowCells(lines: readonly PlacedLine[]): Span[][] {
    const columns = lines[0]!.table!.pieces.length
    return Array.from({length: columns}, (_, column) =>
      lines.flatMap(line => {
        const piece = line.table!.pieces[column]
        return piece ? [this.#add(piece.text, line)] : []
      }),
    ).filter(cell => cell.length > 0)
  }

  #add(text: string, {page, number}: PlacedLine): Span {
    const start = this.#length
    this.#parts.push(text, '\n')
    this.#places.push({page: page + 1, line: number})
    this.#length += text.length + 1
    return {start, end: start + text.length}
  }
}

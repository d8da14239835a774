import {type DocumentBlock, type DocumentNote, type FlowBlock, flatParagraphs} from '../document.ts'
import {Counters} from '../office/counters.ts'
import {Fields} from '../office/fields.ts'
import {settleHeadings} from '../office/headings.ts'
import {Story} from '../office/story.ts'
import {symbolText} from '../office/symbols.ts'
import type {Revisions} from '../report.ts'
import type {DocFile, Run} from './file.ts'

/** Paragraph marks, marks of cells and rows, breaks, and signs for what is no text. */
const special = /[\0-\x08\x0b-\x1f]/g

/** Reads the texts of a document: the body, its notes, its text boxes. */
export class DocReader {
  readonly #file: DocFile
  readonly #revisions: Revisions
  readonly #boxCounters = new Counters()
  readonly #usedBoxes = new Set<number>()

  constructor(file: DocFile, revisions: Revisions) {
    this.#file = file
    this.#revisions = revisions
  }

  read(): DocumentBlock[] {
    const body = this.#text(...this.#file.range('body'), new Counters())
    // Of a shape that hangs at nothing, the words stand behind all others.
    const left = [...this.#file.boxes].filter(([shape]) => !this.#usedBoxes.has(shape))
    const boxes = left.flatMap(([, ranges]) => this.#boxTexts(ranges))
    return [...settleHeadings([...body, ...boxes]), ...this.#notes('footnote'), ...this.#notes('endnote')]
  }

  #notes(kind: 'footnote' | 'endnote'): DocumentNote[] {
    const counters = new Counters()
    return this.#file.notes(kind).map(([start, end], index) => ({
      type: 'note',
      place: kind === 'footnote' ? {footnote: index + 1} : {endnote: index + 1},
      paragraphs: flatParagraphs(this.#text(start, end, counters)),
    }))
  }

  #text(start: number, end: number, counters: Counters): FlowBlock[] {
    const text = new TextReader(this.#file, this.#revisions, counters, at => this.#box(at))
    return text.read(start, end)
  }

  /** The text boxes that hang at a character. */
  #box(at: number): FlowBlock[] {
    const shape = this.#file.shapes.get(at)
    const ranges = shape === undefined ? undefined : this.#file.boxes.get(shape)
    if (shape === undefined || !ranges || this.#usedBoxes.has(shape)) return []
    this.#usedBoxes.add(shape)
    return this.#boxTexts(ranges)
  }

  #boxTexts(ranges: readonly (readonly [number, number])[]): FlowBlock[] {
    return ranges.flatMap(([start, end]) => this.#text(start, end, this.#boxCounters))
  }
}

class TextReader {
  readonly #story = new Story()
  readonly #fields = new Fields()
  #marks: ReadonlySet<number> = new Set()

  constructor(
    readonly file: DocFile,
    readonly revisions: Revisions,
    readonly counters: Counters,
    readonly box: (at: number) => FlowBlock[],
  ) {}

  read(start: number, end: number): FlowBlock[] {
    const runs = [...this.file.runs(start, end)]
    this.#marks = fieldMarks(runs)
    for (const run of runs) this.#run(run)
    return this.#story.finish()
  }

  #run(run: Run): void {
    const {text, symbol} = run
    if (symbol) {
      this.#add(
        symbolText(symbol.code.toString(16), this.file.fonts[symbol.font] ?? '').repeat(text.length),
        run,
      )
      return
    }
    let from = 0
    for (const match of text.matchAll(special)) {
      this.#add(text.slice(from, match.index), run)
      from = match.index + 1
      this.#special(match[0].charCodeAt(0), run.start + match.index, run)
    }
    this.#add(text.slice(from), run)
  }

  #add(text: string, run: Run): void {
    if (text === '') return
    if (this.#shows(run)) this.#story.add(text)
    else this.#fields.addCode(text)
  }

  #shows({isHidden, deleted, inserted}: Run): boolean {
    return !isHidden && !(this.revisions === 'final' ? deleted : inserted) && this.#fields.shows
  }

  #special(code: number, at: number, run: Run): void {
    switch (code) {
      case 0x07:
        this.#endCell(at)
        break
      case 0x0d:
        this.#endParagraph(at, run)
        break
      case 0x0c:
        // A section ends its last paragraph; a page can end within one.
        if (this.file.endsParagraph(at)) this.#endParagraph(at, run)
        else this.#add('\n', run)
        break
      case 0x0b:
        this.#add('\n', run)
        break
      case 0x1e:
        this.#add('-', run)
        break
      case 0x01:
      case 0x08:
        if (this.#shows(run)) this.#story.box(this.box(at))
        break
      case 0x13:
        if (this.#marks.has(at)) this.#fields.mark('begin')
        break
      case 0x14:
        if (this.#marks.has(at)) this.#fields.mark('separate')
        break
      case 0x15:
        if (this.#marks.has(at)) this.#fields.mark('end')
        break
    }
  }

  #endParagraph(at: number, {deleted, inserted}: Run): void {
    const {properties, headingDepth} = this.file.paragraph(at)
    if (properties.endsInnerRow) return
    // A mark that is gone joins its paragraph with the next one.
    if (this.revisions === 'final' ? deleted : inserted) return
    this.#number(at)
    this.#story.endParagraph({
      headingDepth,
      inTable: properties.inTable === true || (properties.tableDepth ?? 0) > 0,
    })
  }

  #endCell(at: number): void {
    const {properties} = this.file.paragraph(at)
    if (properties.endsRow) {
      this.#story.endRow(properties.merged ?? [])
      return
    }
    this.#number(at)
    this.#story.endCell()
  }

  #number(at: number): void {
    const {properties} = this.file.paragraph(at)
    const list = this.file.lists[(properties.list ?? 0) - 1]
    if (!list) return
    const level = properties.listLevel ?? 0
    this.#story.number(this.counters.next(list, level), list.levels.get(level)?.suffix)
  }
}

/**
 * The marks of all fields that begin and end. One that never ends would hide all text behind it: it is taken for
 * none, and its marks for nothing.
 */
function fieldMarks(runs: readonly Run[]): ReadonlySet<number> {
  const marks = new Set<number>()
  const open: number[][] = []
  for (const {start, text} of runs) {
    for (const match of text.matchAll(/[\x13-\x15]/g)) {
      const at = start + match.index
      if (match[0] === '\x13') open.push([at])
      else if (match[0] === '\x14') open.at(-1)?.push(at)
      else for (const mark of [...(open.pop() ?? []), at]) marks.add(mark)
    }
  }
  return marks
}

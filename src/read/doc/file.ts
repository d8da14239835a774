import type {List} from '../docx/numbering.ts'
import {damaged} from '../faults.ts'
import {Unreadable} from '../unreadable.ts'
import {Bytes} from './bytes.ts'
import {Compound} from './compound.ts'
import {ancient, notWord} from './faults.ts'
import {type Fib, readFib, type Table, type TextName} from './fib.ts'
import {readFonts} from './fonts.ts'
import {type Formatting, formattingAt, readFormatting} from './formatting.ts'
import {groupsOf} from './groups.ts'
import {readLists} from './lists.ts'
import {type Piece, readPieces, textOf} from './pieces.ts'
import {
  type CharacterProperties,
  characterProperties,
  type ParagraphProperties,
  paragraphProperties,
} from './properties.ts'
import {Stylesheet} from './stylesheet.ts'

/** Characters of one look. */
export interface Run extends CharacterProperties {
  /** Its first character in the document. */
  readonly start: number
  readonly text: string
  readonly isHidden: boolean
}

export interface ParagraphLook {
  /** With those of its style. */
  readonly properties: ParagraphProperties
  /** The level of a heading, from 1, or `titleStyle`; undefined for text. */
  readonly headingDepth: number | undefined
}

type Range = readonly [number, number]

/** A Word document in its binary format (MS-DOC), by the characters of its texts. */
export class DocFile {
  readonly fonts: readonly string[]
  /** In the order of their numbers, from 1. */
  readonly lists: readonly List[]
  /** By a character, the shape or group of shapes that hangs at it. */
  readonly shapes: ReadonlyMap<number, number>
  /** By its shape or group, where the text of each box stands. */
  readonly boxes: ReadonlyMap<number, readonly Range[]>

  readonly #fib: Fib
  readonly #document: Bytes
  readonly #tables: Bytes
  readonly #data: Bytes
  readonly #pieces: readonly Piece[]
  readonly #characters: readonly Formatting[]
  readonly #paragraphs: readonly Formatting[]
  readonly #styles: Stylesheet
  readonly #looks = new Map<Formatting, CharacterProperties>()

  /** @throws {Unreadable} for a file that is damaged, locked, too old, or no document */
  constructor(bytes: Uint8Array) {
    // Word 2 wrote files of its own kind.
    if (bytes[0] === 0xdb) throw new Unreadable(ancient)
    const file = new Compound(bytes)
    const document = file.stream('WordDocument')
    if (!document) throw new Unreadable(notWord)
    this.#document = new Bytes(document)
    this.#fib = readFib(this.#document)
    const tables = file.stream(this.#fib.tableStream)
    if (!tables) throw new Unreadable(damaged)
    this.#tables = new Bytes(tables)
    this.#data = new Bytes(file.stream('Data') ?? new Uint8Array())
    this.#pieces = readPieces(this.#table('clx'), this.#document)
    this.#characters = readFormatting(this.#table('characterPages'), this.#document, 'characters')
    this.#paragraphs = readFormatting(this.#table('paragraphPages'), this.#document, 'paragraphs')
    this.#styles = new Stylesheet(this.#table('stylesheet'))
    this.fonts = sound(() => readFonts(this.#table('fonts')), [])
    this.lists = sound(
      () => readLists(this.#tables, this.#fib.place('lists'), this.#fib.place('listOverrides')),
      [],
    )
    this.shapes = sound(
      () => new Map(this.#plc('shapes', 26).map(([at, , data]) => [at, data.u32(0)])),
      new Map(),
    )
    this.boxes = sound(() => this.#readBoxes(), new Map())
  }

  range(text: TextName): Range {
    return this.#fib.range(text)
  }

  /** Where the text of each note stands, in the order of the body. */
  notes(kind: 'footnote' | 'endnote'): Range[] {
    const [first, last] = this.range(`${kind}s`)
    const count = this.#plc(`${kind}References`, 2).length
    return this.#plc(`${kind}Texts`, 0)
      .slice(0, count)
      .map(([start, end]) => [first + start, Math.min(last, first + end)])
  }

  /** The characters [start, end) of the document, one look after the other. */
  *runs(start: number, end: number): Generator<Run> {
    for (const piece of this.#pieces) {
      const stop = Math.min(end, piece.end)
      for (let at = Math.max(start, piece.start); at < stop; ) {
        const offset = offsetOf(piece, at)
        const formatting = formattingAt(this.#characters, offset)
        const length = formatting ? Math.max(1, Math.ceil((formatting.end - offset) / piece.size)) : stop - at
        const to = Math.min(stop, at + length)
        yield this.#run(piece, at, to, formatting)
        at = to
      }
    }
  }

  #run(piece: Piece, start: number, end: number, formatting: Formatting | undefined): Run {
    const look = {...this.#look(formatting), ...characterProperties(piece.grpprl)}
    const style = formattingAt(this.#paragraphs, offsetOf(piece, start))?.style ?? 0
    const text = textOf(piece, start, end, this.#document)
    return {...look, start, text, isHidden: this.#styles.isHidden(look, style)}
  }

  #look(formatting: Formatting | undefined): CharacterProperties {
    if (!formatting) return {}
    const look = this.#looks.get(formatting) ?? characterProperties(formatting.grpprl)
    this.#looks.set(formatting, look)
    return look
  }

  /** Of the paragraph that a character ends. */
  paragraph(at: number): ParagraphLook {
    const piece = this.#pieceAt(at)
    const formatting = piece && formattingAt(this.#paragraphs, offsetOf(piece, at))
    if (!formatting) return {properties: {}, headingDepth: undefined}
    const own = {...paragraphProperties(formatting.grpprl), ...paragraphProperties(piece.grpprl)}
    const all = own.more === undefined ? own : {...own, ...paragraphProperties(this.#more(own.more))}
    const {outlineLevel} = own
    return {
      properties: this.#styles.resolve(formatting.style, all),
      headingDepth:
        outlineLevel === undefined
          ? this.#styles.heading(formatting.style)
          : outlineLevel < 9
            ? outlineLevel + 1
            : undefined,
    }
  }

  /** Is the character the last one of a paragraph? */
  endsParagraph(at: number): boolean {
    const piece = this.#pieceAt(at)
    if (!piece) return false
    const offset = offsetOf(piece, at)
    return formattingAt(this.#paragraphs, offset)?.end === offset + piece.size
  }

  #pieceAt(at: number): Piece | undefined {
    let low = 0
    let high = this.#pieces.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const piece = this.#pieces[middle]!
      if (piece.start > at) high = middle - 1
      else if (piece.end <= at) low = middle + 1
      else return piece
    }
    return undefined
  }

  #more(at: number): Uint8Array {
    return sound(() => this.#data.part(at + 2, this.#data.u16(at)).bytes, new Uint8Array())
  }

  /** Of boxes that are chained only the first one has the text; behind the last one stands a box that is none. */
  #readBoxes(): Map<number, Range[]> {
    const [first, last] = this.range('boxes')
    const groups = sound(() => groupsOf(this.#table('drawings')), new Map())
    const boxes = new Map<number, Range[]>()
    for (const [start, end, data] of this.#plc('boxTexts', 22).slice(0, -1)) {
      if (data.u16(8) !== 0) continue
      const shape = data.u32(14)
      const owner = groups.get(shape) ?? shape
      boxes.set(owner, [...(boxes.get(owner) ?? []), [first + start, Math.min(last, first + end)]])
    }
    return boxes
  }

  #table(name: Table): Bytes {
    const {start, length} = this.#fib.place(name)
    return this.#tables.part(length === 0 ? 0 : start, length)
  }

  /** A table of places in a text with data for each stretch between two of them (MS-DOC, 2.2.2). */
  #plc(name: Table, dataLength: number): (readonly [number, number, Bytes])[] {
    const table = this.#table(name)
    const count = Math.max(0, Math.floor((table.length - 4) / (4 + dataLength)))
    return Array.from({length: count}, (_, index) => [
      table.u32(index * 4),
      table.u32(index * 4 + 4),
      table.part((count + 1) * 4 + index * dataLength, dataLength),
    ])
  }
}

function offsetOf(piece: Piece, at: number): number {
  return piece.offset + (at - piece.start) * piece.size
}

/** What a file can do without must not keep anybody from its text. */
function sound<Value>(read: () => Value, otherwise: Value): Value {
  try {
    return read()
  } catch (error) {
    if (error instanceof Unreadable) return otherwise
    throw error
  }
}

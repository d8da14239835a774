import type {XmlReader} from '../../xml/xml-reader.ts'
import type {Numbering} from '../numbering.ts'
import {type Part, readerOf} from '../package.ts'
import {type ParagraphFormat, readParagraphFormat} from './formats.ts'

/** How the levels of lists indent their paragraphs. */
export class LevelFormats {
  readonly #formats = new Map<string, ParagraphFormat>()

  constructor(
    part: Part | undefined,
    readonly numbering: Numbering,
  ) {
    if (!part) return
    const reader = readerOf(part)
    reader.child()
    while (reader.child()) {
      const id = reader.attribute('w:abstractNumId') ?? ''
      if (reader.name === 'w:abstractNum') this.#readLevels(reader, id)
      else reader.skip()
    }
  }

  /** Of a level (from 0) of a list; empty where it says nothing. */
  format(listId: string, level: number): ParagraphFormat {
    const list = this.numbering.list(listId)
    return (list && this.#formats.get(`${list.counterId}:${level}`)) ?? {}
  }

  #readLevels(reader: XmlReader, id: string): void {
    while (reader.child()) {
      const level = Number(reader.attribute('w:ilvl') ?? 0)
      if (reader.name === 'w:lvl') this.#formats.set(`${id}:${level}`, readLevel(reader))
      else reader.skip()
    }
  }
}

function readLevel(reader: XmlReader): ParagraphFormat {
  let format: ParagraphFormat = {}
  while (reader.child()) {
    if (reader.name === 'w:pPr') format = readParagraphFormat(reader)
    else reader.skip()
  }
  return format
}

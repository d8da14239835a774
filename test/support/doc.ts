import {bytes, compound, u16, u32, wide} from './compound.ts'

/** Documents in Word's binary format (MS-DOC) built in code, as small as Word would still read them. */

/** Properties as bytes: an opcode with its operand. */
export const sprm = (code: number, ...operand: number[]): number[] => [...u16(code), ...operand]

interface DocRun {
  readonly text: string
  readonly sprms?: readonly number[]
}

export interface DocParagraph {
  readonly runs: readonly (DocRun | string)[]
  /** The character that ends it; `\r` unless given. */
  readonly mark?: DocRun | string
  readonly style?: number
  readonly sprms?: readonly number[]
}

interface DocStyle {
  readonly name: string
  /** 1 to 9 for the built-in headings. */
  readonly builtIn?: number
  readonly base?: number
  readonly kind?: 'paragraph' | 'character'
  readonly sprms?: readonly number[]
  readonly characterSprms?: readonly number[]
}

interface DocLevel {
  readonly text: string
  readonly format?: number
  readonly start?: number
  readonly follow?: number
  readonly flags?: number
  readonly restart?: number
}

export interface DocParts {
  readonly body: readonly DocParagraph[]
  readonly footnotes?: readonly {readonly at: number; readonly text: readonly DocParagraph[]}[]
  readonly endnotes?: readonly {readonly at: number; readonly text: readonly DocParagraph[]}[]
  readonly headers?: readonly DocParagraph[]
  readonly boxes?: readonly {
    readonly at: number
    readonly shape: number
    readonly text: readonly DocParagraph[]
  }[]
  /** By their numbers. */
  readonly styles?: readonly DocStyle[]
  /** One list each, with its levels. */
  readonly lists?: readonly (readonly DocLevel[])[]
  /** More lists that go on with one of `lists`, from 0, but begin at other numbers. */
  readonly overrides?: readonly {readonly list: number; readonly level: number; readonly start: number}[]
  readonly fonts?: readonly string[]
  /** Text as Windows-1252. */
  readonly isNarrow?: boolean
  /** Bits of the first flags of the FIB. */
  readonly flags?: number
  readonly version?: number
  readonly ident?: number
  readonly data?: readonly number[]
  /** Other streams, in place of those that are made. */
  readonly streams?: Readonly<Record<string, Uint8Array>>
}

export const paragraph = (text: string, more: Omit<DocParagraph, 'runs'> = {}): DocParagraph => ({
  runs: [text],
  ...more,
})

const textStart = 0x400
const page = 512

/** The bytes of a .doc. */
export function doc(parts: DocParts): Uint8Array {
  const {footnotes = [], endnotes = [], boxes = [], headers = []} = parts
  const last = paragraph('')
  const stories = [
    parts.body,
    [...footnotes.flatMap(({text}) => text), ...(footnotes.length > 0 ? [last] : [])],
    headers,
    [],
    [],
    [...endnotes.flatMap(({text}) => text), ...(endnotes.length > 0 ? [last] : [])],
    [...boxes.flatMap(({text}) => text), ...(boxes.length > 0 ? [last] : [])],
  ]
  const size = parts.isNarrow ? 1 : 2
  const all = stories.flat()
  const runs = all.flatMap(({runs: own, mark = '\r'}) =>
    [...own, mark].map(run => (typeof run === 'string' ? {text: run} : run)),
  )
  const text = runs.map(run => run.text).join('')
  const table = new Stream()
  const document = new Stream()
  document.write(new Array(textStart).fill(0))
  document.write(parts.isNarrow ? Array.from(Buffer.from(text, 'latin1')) : wide(text))
  const characters = writePages(
    document,
    placed(
      runs.map(run => [run.text.length, [run.sprms?.length ?? 0, ...(run.sprms ?? [])]]),
      size,
    ),
    1,
  )
  const paragraphs = writePages(
    document,
    placed(
      all.map(({runs: own, mark = '\r', style = 0, sprms = []}) => {
        const length = [...own, mark].reduce(
          (sum, run) => sum + (typeof run === 'string' ? run : run.text).length,
          0,
        )
        const content = [...u16(style), ...sprms]
        const isOdd = content.length % 2 === 1
        return [length, [...(isOdd ? [(content.length + 1) / 2] : [0, content.length / 2]), ...content]]
      }),
      size,
    ),
    13,
  )
  const fib = new DataView(new ArrayBuffer(textStart))
  fib.setUint16(0, parts.ident ?? 0xa5ec, true)
  fib.setUint16(2, parts.version ?? 0xc1, true)
  fib.setUint16(0x0a, 0x0200 | (parts.flags ?? 0), true)
  for (const [index, story] of stories.entries()) fib.setUint32(0x4c + index * 4, lengthOf(story), true)
  const place = (index: number, content: readonly number[]) => {
    if (content.length === 0) return
    fib.setUint32(0x9a + index * 8, table.length, true)
    fib.setUint32(0x9e + index * 8, content.length, true)
    table.write(content)
  }
  place(1, stylesheet(parts.styles ?? []))
  place(
    2,
    plc(
      footnotes.map(({at}) => at),
      lengthOf(parts.body),
      footnotes.map(() => u16(1)),
    ),
  )
  place(3, textPlc(footnotes))
  place(12, characters)
  place(13, paragraphs)
  place(15, fontTable(parts.fonts ?? []))
  place(33, [
    2,
    ...u32(16),
    ...u32(0),
    ...u32(text.length),
    ...u16(0),
    ...u32(parts.isNarrow ? (textStart * 2) | 0x40000000 : textStart),
    ...u16(0),
  ])
  place(
    40,
    plc(
      boxes.map(({at}) => at),
      lengthOf(parts.body),
      boxes.map(({shape}) => [...u32(shape), ...new Array(22).fill(0)]),
    ),
  )
  place(
    46,
    plc(
      endnotes.map(({at}) => at),
      lengthOf(parts.body),
      endnotes.map(() => u16(1)),
    ),
  )
  place(47, textPlc(endnotes))
  place(56, boxPlc(boxes))
  const lists = parts.lists ?? []
  if (lists.length > 0) {
    place(73, [...u16(lists.length), ...lists.flatMap((_, index) => definition(index + 1))])
    table.write(
      lists.flatMap(levels => Array.from({length: 9}, (_, at) => level(levels[at] ?? {text: ''})).flat()),
    )
    place(74, overrideTable(lists.length, parts.overrides ?? []))
  }
  const stream = document.bytes
  stream.set(new Uint8Array(fib.buffer))
  return compound({
    WordDocument: stream,
    '1Table': table.bytes,
    ...(parts.data && {Data: bytes(...parts.data)}),
    ...parts.streams,
  })
}

class Stream {
  readonly #parts: number[] = []

  get length(): number {
    return this.#parts.length
  }

  get bytes(): Uint8Array {
    return Uint8Array.from(this.#parts)
  }

  write(content: readonly number[]): void {
    for (const byte of content) this.#parts.push(byte)
  }
}

function lengthOf(story: readonly DocParagraph[]): number {
  return story.reduce(
    (sum, {runs, mark = '\r'}) =>
      sum +
      [...runs, mark].reduce((length, run) => length + (typeof run === 'string' ? run : run.text).length, 0),
    0,
  )
}

interface Placed {
  readonly start: number
  readonly end: number
  readonly content: readonly number[]
}

function placed(stretches: readonly (readonly [number, readonly number[]])[], size: number): Placed[] {
  let at = textStart
  return stretches.flatMap(([length, content]) => {
    const start = at
    at += length * size
    return length > 0 ? [{start, end: at, content}] : []
  })
}

/** Writes disk pages, some stretches on each, and gives the table that finds them. */
function writePages(document: Stream, stretches: readonly Placed[], step: number): number[] {
  const starts: number[] = []
  const pages: number[] = []
  for (let from = 0; from < stretches.length; from += 5) {
    const some = stretches.slice(from, from + 5)
    document.write(new Array((page - (document.length % page)) % page).fill(0))
    const bytesOfPage = new Uint8Array(page)
    const view = new DataView(bytesOfPage.buffer)
    let end = page - 1
    for (const [index, {start, content}] of some.entries()) {
      view.setUint32(index * 4, start, true)
      end = (end - content.length) & ~1
      bytesOfPage.set(content, end)
      bytesOfPage[(some.length + 1) * 4 + index * step] = content.length > 1 ? end / 2 : 0
    }
    view.setUint32(some.length * 4, some.at(-1)!.end, true)
    bytesOfPage[page - 1] = some.length
    starts.push(some[0]!.start)
    pages.push(document.length / page)
    document.write([...bytesOfPage])
  }
  return [...starts.flatMap(u32), ...u32(stretches.at(-1)?.end ?? textStart), ...pages.flatMap(u32)]
}

function plc(places: readonly number[], end: number, data: readonly (readonly number[])[]): number[] {
  return places.length === 0 ? [] : [...places.flatMap(u32), ...u32(end), ...data.flat()]
}

function textPlc(notes: readonly {readonly text: readonly DocParagraph[]}[]): number[] {
  if (notes.length === 0) return []
  let at = 0
  const starts = notes.map(({text}) => {
    at += lengthOf(text)
    return at
  })
  return [0, ...starts, at + 1].flatMap(u32)
}

function boxPlc(boxes: NonNullable<DocParts['boxes']>): number[] {
  if (boxes.length === 0) return []
  let at = 0
  const ends = boxes.map(({text}) => {
    at += lengthOf(text)
    return at
  })
  const data = [...boxes.map(({shape}) => shape), 0].map(shape => [
    ...new Array(8).fill(0),
    ...u16(shape === 0 ? 1 : 0),
    ...u32(0),
    ...u32(shape),
    ...u32(0),
  ])
  return [...[0, ...ends, at + 1].flatMap(u32), ...data.flat()]
}

function stylesheet(styles: readonly DocStyle[]): number[] {
  const head = [...u16(styles.length), ...u16(10), ...new Array(14).fill(0)]
  return [
    ...u16(head.length),
    ...head,
    ...styles.flatMap(style => [...u16(styleBytes(style).length), ...styleBytes(style)]),
  ]
}

function styleBytes({
  name,
  builtIn = 0xffe,
  base = 0xfff,
  kind = 'paragraph',
  sprms = [],
  characterSprms = [],
}: DocStyle): number[] {
  const isParagraph = kind === 'paragraph'
  const parts = isParagraph ? [[...u16(0), ...sprms], characterSprms] : [characterSprms]
  return [
    ...u16(builtIn),
    ...u16((isParagraph ? 1 : 2) | (base << 4)),
    ...u16(parts.length),
    ...u16(0),
    ...u16(0),
    ...u16(name.length),
    ...wide(name),
    ...u16(0),
    ...parts.flatMap(part => [...u16(part.length), ...part, ...new Array(part.length % 2).fill(0)]),
  ]
}

function definition(id: number): number[] {
  return [...u32(id), ...u32(0), ...new Array(18).fill(0), 0, 0]
}

/** In `text`, “%1” to “%9” stand for the numbers of the levels. */
function level({text, format = 0, start = 1, follow = 0, flags = 0, restart = 0}: DocLevel): number[] {
  const signs = text.replace(/%([1-9])/g, (_, digit: string) => String.fromCharCode(Number(digit) - 1))
  return [
    ...u32(start),
    format,
    flags,
    ...new Array(9).fill(0),
    follow,
    ...u32(0),
    ...u32(0),
    0,
    0,
    restart,
    0,
    ...u16(signs.length),
    ...wide(signs),
  ]
}

function overrideTable(count: number, overrides: NonNullable<DocParts['overrides']>): number[] {
  const all = [...Array.from({length: count}, (_, list) => ({list, level: 0, start: -1})), ...overrides]
  return [
    ...u32(all.length),
    ...all.flatMap(({list, start}) => [...u32(list + 1), ...u32(0), ...u32(0), start >= 0 ? 1 : 0, 0, 0, 0]),
    ...all.flatMap(({level: at, start}) => [
      ...u32(0xffffffff),
      ...(start >= 0 ? [...u32(start), ...u32(0x10 | at)] : []),
    ]),
  ]
}

function fontTable(fonts: readonly string[]): number[] {
  if (fonts.length === 0) return []
  return [
    ...u16(fonts.length),
    ...u16(0),
    ...fonts.flatMap(name => [39 + name.length * 2 + 2, ...new Array(39).fill(0), ...wide(name), ...u16(0)]),
  ]
}

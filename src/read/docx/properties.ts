import type {XmlReader} from './xml-reader.ts'

/** What a run says of its look, as far as it matters for reading; undefined: it says nothing. */
export interface RunProperties {
  readonly style?: string
  readonly hidden?: boolean
  readonly bold?: boolean
  /** The font of Han characters. */
  readonly font?: string
}

/** What happened to a paragraph mark, to a row or a cell since changes are tracked. */
export interface Revision {
  readonly inserted: boolean
  readonly deleted: boolean
}

export interface ParagraphProperties {
  readonly style?: string
  /** 0: the paragraph has no number, whatever its style says. */
  readonly numberId?: string
  /** From 0. */
  readonly numberLevel?: number
  /** From 0; 9 is text. */
  readonly outlineLevel?: number
  readonly centered: boolean
  /** The paragraph mark. */
  readonly mark: RunProperties & Revision
}

export const noRevision: Revision = {inserted: false, deleted: false}
export const noRunProperties: RunProperties = {}
export const noProperties: ParagraphProperties = {centered: false, mark: noRevision}

type Mutable<Type> = {-readonly [Key in keyof Type]: Type[Key]}

/** Reads `w:rPr`; what it was before (`w:rPrChange`) is history. */
export function readRunProperties(reader: XmlReader): RunProperties & Revision {
  const found: Mutable<RunProperties & Revision> = {...noRevision}
  while (reader.child()) {
    switch (reader.name) {
      case 'w:rStyle':
        assign(found, 'style', reader.attribute('w:val'))
        break
      case 'w:vanish':
        found.hidden = isOn(reader)
        break
      case 'w:b':
        found.bold = isOn(reader)
        break
      case 'w:rFonts':
        assign(found, 'font', reader.attribute('w:eastAsia'))
        break
      case 'w:ins':
      case 'w:moveTo':
        found.inserted = true
        break
      case 'w:del':
      case 'w:moveFrom':
        found.deleted = true
        break
    }
    reader.skip()
  }
  return found
}

/** Reads `w:pPr`; what it was before (`w:pPrChange`) is history. */
export function readParagraphProperties(reader: XmlReader): ParagraphProperties {
  const found: Mutable<ParagraphProperties> = {...noProperties}
  while (reader.child()) {
    switch (reader.name) {
      case 'w:pStyle':
        assign(found, 'style', reader.attribute('w:val'))
        break
      case 'w:numPr':
        readNumber(reader, found)
        continue
      case 'w:outlineLvl':
        assign(found, 'outlineLevel', readInteger(reader))
        break
      case 'w:jc':
        found.centered = reader.attribute('w:val') === 'center'
        break
      case 'w:rPr':
        found.mark = readRunProperties(reader)
        continue
    }
    reader.skip()
  }
  return found
}

function readNumber(reader: XmlReader, found: Mutable<ParagraphProperties>): void {
  while (reader.child()) {
    if (reader.name === 'w:numId') assign(found, 'numberId', reader.attribute('w:val'))
    if (reader.name === 'w:ilvl') assign(found, 'numberLevel', readInteger(reader))
    reader.skip()
  }
}

/** Of `w:b`, `w:vanish` and the like: on, unless they say otherwise. */
function isOn(reader: XmlReader): boolean {
  return !/^(?:0|false|off)$/.test(reader.attribute('w:val') ?? '')
}

/** `w:val` as a whole number that is not negative. */
export function readInteger(reader: XmlReader): number | undefined {
  const value = reader.attribute('w:val') ?? ''
  return /^\d{1,9}$/.test(value) ? Number(value) : undefined
}

function assign<Type extends object, Key extends keyof Type>(
  target: Type,
  key: Key,
  value: Type[Key] | undefined,
): void {
  if (value !== undefined) target[key] = value
}

import type {XmlReader} from '../../xml/xml-reader.ts'
import {isOn} from '../properties.ts'

/** A font by its name, or as the theme of the document has it. */
export type FontChoice =
  | {readonly name: string}
  | {readonly theme: 'major' | 'minor'; readonly script: 'eastAsia' | 'latin'}

/** What an `w:rPr` says of the look of characters; undefined: it says nothing. */
export interface RunFormat {
  readonly style?: string
  /** Of Han characters, and of digits. */
  readonly hanFont?: FontChoice
  readonly digitFont?: FontChoice
  /** In points. */
  readonly size?: number
  readonly bold?: boolean
  readonly italic?: boolean
  /** RRGGBB or `auto`. */
  readonly color?: string
}

/** What a `w:pPr` says of the look of a paragraph. */
export interface ParagraphFormat {
  readonly style?: string
  readonly alignment?: string
  /** Of the first line and of all lines: in hundredths of a character, which win, and in twips. */
  readonly firstLineCharacters?: number
  readonly firstLine?: number
  readonly leftCharacters?: number
  readonly left?: number
  /** `w:line`: twips, or 240ths of a line, as `lineRule` says. */
  readonly line?: number
  readonly lineRule?: string
  readonly snapsToGrid?: boolean
  /** Where a frame stands between the margins (`w:framePr`): page numbers of old documents have one. */
  readonly framePlace?: string
}

type Mutable<Type> = {-readonly [Key in keyof Type]: Type[Key]}

/** Reads `w:rPr`. */
export function readRunFormat(reader: XmlReader): RunFormat {
  const found: Mutable<RunFormat> = {}
  while (reader.child()) {
    const value = reader.attribute('w:val')
    switch (reader.name) {
      case 'w:rStyle':
        set(found, 'style', value)
        break
      case 'w:rFonts':
        set(found, 'hanFont', readFont(reader, 'eastAsia'))
        set(found, 'digitFont', readFont(reader, 'ascii'))
        break
      case 'w:sz':
        set(found, 'size', points(value))
        break
      case 'w:b':
        found.bold = isOn(reader)
        break
      case 'w:i':
        found.italic = isOn(reader)
        break
      case 'w:color':
        set(found, 'color', value?.toUpperCase())
        break
    }
    reader.skip()
  }
  return found
}

/** Of both, the theme wins. */
function readFont(reader: XmlReader, script: 'eastAsia' | 'ascii'): FontChoice | undefined {
  const theme = reader.attribute(`w:${script}Theme`)
  // “minorEastAsia” may be chosen for digits, too.
  if (theme !== undefined)
    return {
      theme: theme.startsWith('major') ? 'major' : 'minor',
      script: theme.endsWith('EastAsia') ? 'eastAsia' : 'latin',
    }
  const name = reader.attribute(`w:${script}`)
  return name === undefined || name === '' ? undefined : {name}
}

/** Reads `w:pPr`; a `w:sectPr` in it is given to `readSection`. */
export function readParagraphFormat(reader: XmlReader, readSection?: () => void): ParagraphFormat {
  const found: Mutable<ParagraphFormat> = {}
  while (reader.child()) {
    const value = reader.attribute('w:val')
    switch (reader.name) {
      case 'w:pStyle':
        set(found, 'style', value)
        break
      case 'w:jc':
        set(found, 'alignment', value)
        break
      case 'w:ind':
        readIndent(reader, found)
        break
      case 'w:spacing':
        set(found, 'line', number(reader.attribute('w:line')))
        set(found, 'lineRule', reader.attribute('w:lineRule'))
        break
      case 'w:framePr':
        set(found, 'framePlace', reader.attribute('w:xAlign'))
        break
      case 'w:snapToGrid':
        found.snapsToGrid = isOn(reader)
        break
      case 'w:sectPr':
        if (!readSection) break
        readSection()
        continue
    }
    reader.skip()
  }
  return found
}

/** `hanging` is a first line that hangs out, and wins. */
function readIndent(reader: XmlReader, found: Mutable<ParagraphFormat>): void {
  const of = (name: string) => number(reader.attribute(`w:${name}`))
  const minus = (value: number | undefined) => (value === undefined ? undefined : -value)
  set(found, 'firstLineCharacters', minus(of('hangingChars')) ?? of('firstLineChars'))
  set(found, 'firstLine', minus(of('hanging')) ?? of('firstLine'))
  set(found, 'leftCharacters', of('leftChars') ?? of('startChars'))
  set(found, 'left', of('left') ?? of('start'))
}

/** A length in twips; strict files may write one with its unit (“12pt”). */
export function number(value: string | undefined): number | undefined {
  const match = /^(-?\d{1,7}(?:\.\d{1,6})?)(pt|in|cm|mm|pc|pi)?$/.exec(value ?? '')
  return match ? Number(match[1]) * twips[match[2] ?? 'twip']! : undefined
}

const twips: Readonly<Record<string, number>> = {
  twip: 1,
  pt: 20,
  pc: 240,
  pi: 240,
  in: 1440,
  cm: 1440 / 2.54,
  mm: 1440 / 25.4,
}

/** The size of type, in half points where it has no unit. */
function points(value: string | undefined): number | undefined {
  const size = number(value)
  return size && size / (/[a-z]$/.test(value!) ? 20 : 2)
}

function set<Type extends object, Key extends keyof Type>(
  target: Type,
  key: Key,
  value: Type[Key] | undefined,
): void {
  if (value !== undefined) target[key] = value
}

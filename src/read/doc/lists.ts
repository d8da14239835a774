import type {Level, List} from '../docx/numbering.ts'
import type {Bytes} from './bytes.ts'

/** Formats by their numbers (MS-OSHARED, 2.2.1.3), as WordprocessingML calls them. */
const formats: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  10: 'ideographDigital',
  11: 'japaneseCounting',
  14: 'decimalFullWidth',
  16: 'ideographLegalTraditional',
  17: 'japaneseDigitalTenThousand',
  18: 'decimalEnclosedCircle',
  19: 'decimalFullWidth2',
  22: 'decimalZero',
  23: 'bullet',
  26: 'decimalEnclosedFullstop',
  27: 'decimalEnclosedParen',
  28: 'decimalEnclosedCircleChinese',
  29: 'ideographEnclosedCircle',
  30: 'ideographTraditional',
  31: 'ideographZodiac',
  32: 'ideographZodiacTraditional',
  33: 'taiwaneseCounting',
  34: 'ideographLegalTraditional',
  35: 'taiwaneseCountingThousand',
  36: 'taiwaneseDigital',
  37: 'chineseCounting',
  38: 'chineseLegalSimplified',
  39: 'chineseCountingThousand',
  255: 'none',
}

/** The levels of each definition, by its number. */
type Definitions = ReadonlyMap<number, ReadonlyMap<number, Level>>

/**
 * The lists of a document in the order of their numbers, from 1 (MS-DOC, 2.9.131 and 2.9.133).
 *
 * @param stream of the tables, where the levels stand behind the definitions
 */
export function readLists(
  stream: Bytes,
  definitions: {start: number; length: number},
  overrides: {start: number; length: number},
): List[] {
  if (definitions.length < 2 || overrides.length < 4) return []
  const known = readDefinitions(stream, definitions)
  return readOverrides(stream.part(overrides.start, overrides.length), known)
}

const definitionLength = 28

function readDefinitions(stream: Bytes, {start, length}: {start: number; length: number}): Definitions {
  const count = stream.u16(start)
  const definitions = new Map<number, ReadonlyMap<number, Level>>()
  let at = start + length
  for (let index = 0; index < count; index++) {
    const definition = start + 2 + index * definitionLength
    const isSimple = (stream.u8(definition + 26) & 1) === 1
    const levels = new Map<number, Level>()
    for (let number = 0; number < (isSimple ? 1 : 9); number++) {
      const {level, end} = readLevel(stream, at)
      levels.set(number, level)
      at = end
    }
    definitions.set(stream.u32(definition), levels)
  }
  return definitions
}

/** What a list says otherwise than its definition. */
function readOverrides(table: Bytes, definitions: Definitions): List[] {
  const count = table.u32(0)
  const lists: List[] = []
  let at = 4 + count * 16
  for (let index = 0; index < count && 4 + index * 16 + 16 <= table.length; index++) {
    const override = 4 + index * 16
    const id = table.u32(override)
    const levels = new Map(definitions.get(id))
    const restarts = new Map<number, number>()
    // A count of characters, which is not used any more.
    at += 4
    for (let number = 0; number < table.u8(override + 12); number++) {
      const start = table.u32(at)
      const flags = table.u32(at + 4)
      const changed = flags & 0x0f
      at += 8
      if (flags & 0x10) restarts.set(changed, start)
      if (flags & 0x20) {
        const {level, end} = readLevel(table, at)
        levels.set(changed, level)
        if (flags & 0x10) restarts.set(changed, level.start)
        at = end
      }
    }
    lists.push({id: String(index + 1), counterId: String(id), levels, restarts})
  }
  return lists
}

const suffixes = ['tab', 'space', 'nothing'] as const

/** One level of a list (MS-DOC, 2.9.150), and where it ends. */
function readLevel(bytes: Bytes, at: number): {level: Level; end: number} {
  const flags = bytes.u8(at + 5)
  const text = at + 28 + bytes.u8(at + 24) + bytes.u8(at + 25)
  const length = bytes.u16(text)
  const level: Level = {
    start: bytes.u32(at),
    format: formats[bytes.u8(at + 4)] ?? 'decimal',
    // The numbers of levels stand in the text as characters 0 to 8.
    text: bytes.wide(text + 2, length).replace(/[\0-\x08]/g, character => `%${character.charCodeAt(0) + 1}`),
    suffix: suffixes[bytes.u8(at + 15)] ?? 'tab',
    style: undefined,
    restart: flags & 0x08 ? bytes.u8(at + 26) : undefined,
    legal: (flags & 0x04) !== 0,
  }
  return {level, end: text + 2 + length * 2}
}

import type {gapBehind} from '../office/counters.ts'
import {formatNumber} from '../office/number-format.ts'
import type {XmlReader} from '../xml/xml-reader.ts'

type Suffix = Parameters<typeof gapBehind>[2]

export interface ListLevel {
  /** As Word calls it; empty where no number is shown, undefined for bullets and pictures. */
  readonly format: string | undefined
  readonly prefix: string
  readonly suffix: string
  /** How many levels the number shows, this one last. */
  readonly shown: number
  /** With `%1%` for the number of level 1; instead of prefix, suffix and the levels shown. */
  readonly pattern: string | undefined
  readonly start: number
  readonly followedBy: Suffix
}

/** Reads the levels of the list style that is open. */
export function readListLevels(reader: XmlReader): ReadonlyMap<number, ListLevel> {
  const levels = new Map<number, ListLevel>()
  while (reader.child()) {
    const {name} = reader
    const at = count(reader.attribute('text:level')) ?? 0
    const level = {
      format: undefined as string | undefined,
      prefix: reader.attribute('style:num-prefix') ?? '',
      suffix: reader.attribute('style:num-suffix') ?? '',
      shown: count(reader.attribute('text:display-levels')) ?? 1,
      pattern: reader.attribute('loext:num-list-format'),
      start: count(reader.attribute('text:start-value')) ?? 1,
      followedBy: 'tab' as Suffix,
    }
    if (name === 'text:list-level-style-number' || name === 'text:outline-level-style')
      level.format = formatOf(reader.attribute('style:num-format') ?? '')
    level.followedBy = readFollower(reader)
    if (at > 0) levels.set(at, level)
  }
  return levels
}

/** The element is closed behind this. */
function readFollower(reader: XmlReader): Suffix {
  let follower: Suffix = 'tab'
  while (reader.child()) {
    if (reader.name === 'style:list-level-properties') follower = readFollower(reader)
    else {
      const by =
        reader.name === 'style:list-level-label-alignment' && reader.attribute('text:label-followed-by')
      if (by === 'nothing' || by === 'space') follower = by
      reader.skip()
    }
  }
  return follower
}

/** By the first figure of a format, for it is written as its first ones: “一, 二, 三, ...”. */
const formats: Readonly<Record<string, string>> = {
  '': '',
  '1': 'decimal',
  '01': 'decimalZero',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  '１': 'decimalFullWidth',
  '①': 'decimalEnclosedCircle',
  '⑴': 'decimalEnclosedParen',
  '⒈': 'decimalEnclosedFullstop',
  一: 'chineseCountingThousand',
  〇: 'ideographDigital',
  壹: 'chineseLegalSimplified',
  壱: 'ideographLegalTraditional',
  甲: 'ideographTraditional',
  子: 'ideographZodiac',
}

function formatOf(format: string): string {
  const [first, second] = format.split(',').map(figure => figure.trim())
  if (second === '貳') return 'ideographLegalTraditional'
  return formats[first!] ?? 'decimal'
}

/** “2.1” or “（三）”: the number of a level, with those above it where the level shows them. */
export function labelOf(
  levels: ReadonlyMap<number, ListLevel>,
  at: number,
  counts: readonly (number | undefined)[],
): string {
  const level = levels.get(at)
  if (!level?.format) return ''
  const figure = (of: number): string => {
    const {format, start} = levels.get(of) ?? {format: undefined, start: 1}
    return format ? formatNumber(counts[of] ?? start, format) : ''
  }
  if (level.pattern !== undefined)
    return level.pattern.replace(/%(\d{1,2})%/g, (_, of: string) => figure(Number(of)))
  const shown: string[] = []
  for (let of = Math.max(1, at - level.shown + 1); of <= at; of++) shown.push(figure(of))
  return level.prefix + shown.filter(one => one !== '').join('.') + level.suffix
}

function count(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined
}

import {type OrganLevel, organLevels} from '../../tree/organ.ts'
import {endOfTitle} from './mask.ts'
import type {Place, UnitName} from './names.ts'
import type {Span} from './passages.ts'
import type {Source} from './place.ts'
import type {ForeignName} from './types.ts'

/**
 * The names of another unit that have no place in a passage of this unit: its own name and its places, as far as they
 * are not above this unit or around it. Longest first; no patterns are made of them, for names are untrusted.
 */
export function namesForeignTo(own: UnitName, other: UnitName): string[] {
  if (own.places.length === 0 || other.places.length === 0) return []
  const away = other.places.filter(place => isElsewhere(place, own, other))
  const isNeighbour = away.length === 0 && own.places.at(-1)!.name === other.places.at(-1)!.name
  const names = isNeighbour && own.organ !== other.organ ? organsOf(other) : away.flatMap(formsOf)
  if (away.length > 0 && other.organ !== '') names.push(other.full)
  return [...new Set(names)]
    .filter(name => name.length > 1 && !own.full.includes(name))
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
}

/** 长治市上党区审计局, 上党区审计局, 区审计局: in the report of another organ of the same district the last tells as well. */
function organsOf({full, places, organ}: UnitName): string[] {
  const away = places.at(-1)!
  return organ.length < 2 ? [full] : [full, `${away.name}${organ}`, `${away.name.slice(-1)}${organ}`]
}

/** 上党区, 上党. */
function formsOf({name, stem}: Place): string[] {
  return stem === '' ? [] : [name, stem]
}

/**
 * Both units tell of this level, and not the same; or it is the place of the other unit, on the level of this one or
 * below: a city may stand above a county whose name does not tell its city.
 */
function isElsewhere({name, level}: Place, own: UnitName, other: UnitName): boolean {
  if (own.places.some(place => place.name === name)) return false
  if (own.places.some(place => place.level === level)) return true
  return name === other.places.at(-1)!.name && rank(level) > rank(own.places[0]!.level)
}

function rank(level: OrganLevel): number {
  return organLevels.indexOf(level)
}

/** Places whose names are words as well: “解放思想” says nothing of 解放区. */
const words = new Set([
  '解放',
  '和平',
  '新华',
  '光明',
  '文明',
  '长安',
  '红旗',
  '团结',
  '友谊',
  '胜利',
  '前进',
  '向阳',
  '建设',
  '东方',
  '民主',
  '安定',
  '兴安',
  '新兴',
  '振兴',
  '共和',
  '永安',
  '平安',
  '长乐',
  '高要',
  '富民',
  '安全',
  '同心',
  '普安',
])

/** What follows the bare name of a place where it stands for the place. */
const local = /^(?:人民|群众|经济|实际|特色|大地|全[市县区]|建设|发展|高质量|法治|平安|模式|经验)/

/** The names in a passage, outside the titles of documents, in the order of the text. */
export function foreignNamesIn({start, end}: Span, names: readonly string[], source: Source): ForeignName[] {
  if (names.length === 0) return []
  const {text, offsets} = flowOf(start, end, source.text)
  const found: ForeignName[] = []
  for (let at = 0; at < text.length; at++) {
    const name = names.find(one => text.startsWith(one, at))
    if (!name || !standsForPlace(name, text.slice(at + name.length, at + name.length + 4))) continue
    const {line, column} = source.lines.point(offsets[at]!)
    const place = source.places?.[line - 1]
    found.push({name, line, column, ...(place && {place})})
    at += name.length - 1
  }
  return found
}

function standsForPlace(name: string, following: string): boolean {
  if (/[省市州盟县旗区镇乡道局委厅办府院会队所站署部心]$/.test(name)) return true
  return name.length > 2 || (!words.has(name) && local.test(following))
}

/** Without spaces, for a name may be broken by the end of a line; titles as a mark that no name has. */
function flowOf(start: number, end: number, source: string): {text: string; offsets: number[]} {
  let text = ''
  const offsets: number[] = []
  for (let at = start; at < end; at++) {
    if (/\s/.test(source[at]!)) continue
    text += source[at]!
    offsets.push(at)
    if (source[at] === '《') at = endOfTitle(source, at)
  }
  return {text, offsets}
}

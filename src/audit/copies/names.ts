import type {OrganLevel} from '../../tree/organ.ts'
import type {Identity} from '../unit/types.ts'

/** “山西省长治市上党区审计局”, taken apart. */
export interface UnitName {
  readonly full: string
  /** From the highest to the one that it belongs to: 山西省, 长治市, 上党区. */
  readonly places: readonly Place[]
  /** What is left: 审计局; empty for “上党区”. */
  readonly organ: string
}

export interface Place {
  readonly name: string
  /** Without what kind of place it is: 上党. Empty where that would be no name. */
  readonly stem: string
  readonly level: OrganLevel
}

/** 城市管理局, 城乡建设局, 市场监督管理局, 社区 … name no place. */
const place =
  /^.{1,8}?(?:省|自治区|自治州|自治县|自治旗|地区|(?<!城)市(?![场民容])|(?<=..)[州盟]|[县旗]|(?<![社小校军街])区(?!域)|(?<!城)[镇乡]|街道)/

const kinds: readonly (readonly [OrganLevel, RegExp])[] = [
  ['province', /(?:省|(?<!县)自治区)$/],
  ['town', /(?:[镇乡]|街道)$/],
  ['county', /(?:[县旗]|(?<!地)区)$/],
  ['city', /(?:[市州盟]|地区)$/],
]

export function unitNameOf(name: string): UnitName {
  const full = name.replace(/[\s（）()“”"]/g, '')
  const places: Place[] = []
  let rest = full.replace(/^(?:中国共产党|中共)/, '')
  for (let match = place.exec(rest); match; match = place.exec(rest)) {
    places.push(placeOf(match[0], places))
    rest = rest.slice(match[0].length)
  }
  return {full, places, organ: rest}
}

function placeOf(name: string, above: readonly Place[]): Place {
  const level = kinds.find(([, pattern]) => pattern.test(name))?.[0] ?? 'county'
  const isBelowCity = level === 'city' && above.some(place => place.level === 'city')
  return {name, stem: stemOf(name), level: isBelowCity ? 'county' : level}
}

/** 高新区, 经济技术开发区, 城区: the same in every city. */
const general = /^(?:.?[城新老郊矿市]|.*(?:开发|高新|经开|示范|园|保税|管理))$/

function stemOf(name: string): string {
  const stem = name.replace(/(?:自治[区州县旗]|街道|地区|[省市州盟县旗区镇乡])$/, '')
  return stem.length < 2 || general.test(stem) ? '' : stem
}

/** What stands in a text instead of the same words in the report of another unit: its names, its places, its organ. */
export function namesIn({
  units,
}: {
  readonly units: readonly Pick<Identity['units'][number], 'value'>[]
}): string[] {
  const names = new Set<string>()
  for (const {value} of units) for (const name of ownNames(unitNameOf(value))) names.add(name)
  return [...names]
}

function ownNames({full, places, organ}: UnitName): string[] {
  return [full, ...places.flatMap(({name, stem}) => [name, stem]), organ].filter(({length}) => length > 1)
}
